import { fail, succeed } from '../../../core/case/problem.ts';
import { unspecifiedLink } from '../../../core/catalogue/link-types.ts';
import type { TableTrial } from '../../../core/contract/table-reading.ts';
import { assumedEntityType } from '../../../core/edits/import-network/assumed.ts';
import { foreseeImport, type ForeseenEntity } from '../../../core/edits/import-network/foresee-import.ts';
import { askImporter } from '../../import/ask-importer.ts';
import { trialReplySchema } from '../../import/look-messages.ts';
import type { TriedRows } from '../../import/try-rows.ts';
import { inSlices } from '../in-slices.ts';
import { fileOf } from '../file-of.ts';
import { lookedAt } from '../looked-at.ts';
import { toldTo } from '../reader-masking.ts';
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
  const { session } = ask;
  const rows = await session.store.load({ tables: ['entities', 'types'] });
  const { entities, links } = await inSlices(foreseeImport(rows, network, entityType, session.context), ask);
  // Keys of the file may be names, so those of the answer are numbers.
  const keys = new Map(entities.map(({ key }, index) => [key, String(index + 1)]));
  const keyOf = (key: string): string => keys.get(key) ?? '';
  return {
    ...told,
    network: {
      entities: entities.map((one) => triedEntity(one, keyOf(one.key))),
      links: links.map(({ from, to, type = unspecifiedLink, direction, label = '' }) => ({
        ...{ from: keyOf(from), to: keyOf(to), type, direction },
        ...(label !== '' && { label }),
      })),
    },
  };
}

function triedEntity(
  { entity, isKnown, conflicts }: ForeseenEntity,
  key: string,
): TableTrial['network']['entities'][number] {
  const { type, label, id } = entity;
  if (!isKnown) return { key, type, label, fate: 'new', conflicts };
  return { key, type, label, fate: conflicts.length > 0 ? 'conflicting' : 'joined', id, conflicts };
}
