import { fail, succeed } from '../../../core/case/problem.ts';
import type { TableTrial } from '../../../core/contract/table-reading.ts';
import { assumedEntityType } from '../../../core/edits/import-network/assumed.ts';
import { askImporter } from '../../import/ask-importer.ts';
import { trialReplySchema } from '../../import/look-messages.ts';
import type { TriedRows } from '../../import/try-rows.ts';
import { fileOf } from '../file-of.ts';
import { lookedAt } from '../looked-at.ts';
import { toldTo } from '../reader-masking.ts';
import { triedNetwork } from '../tried-network.ts';
import type { Ask, Handler } from './handler.ts';
import { lookTime } from './table-head.ts';

/** Has the first rows of a file read in a process of its own, and says what they come to beside what the case holds. */
export const tryTable: Handler<'try-table'> = async (input, ask) => {
  const { file, masked, entityType = assumedEntityType, ...trial } = input;
  const { tools, signal, session } = ask;
  const foreign = fileOf(tools, file);
  if (!foreign) return fail('file-missing');
  const tried = await askImporter<TriedRows>(
    tools.spawnImporter,
    { ...foreign, trial },
    lookedAt(trialReplySchema),
    { timeLimit: lookTime, signal },
  );
  if (!tried.ok) return tried;
  return succeed(await toldTo(session, masked, await beside(tried.value, entityType, ask)));
};

async function beside({ network, ...told }: TriedRows, entityType: string, ask: Ask): Promise<TableTrial> {
  const rows = await ask.session.store.load({ tables: ['entities', 'types'] });
  return { ...told, network: await triedNetwork(rows, network, entityType, ask) };
}
