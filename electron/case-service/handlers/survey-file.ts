import type { CaseRows } from '../../../core/case/case-rows.ts';
import { fail, succeed } from '../../../core/case/problem.ts';
import { unspecifiedLink } from '../../../core/catalogue/link-types.ts';
import type { FileSurvey } from '../../../core/contract/file-survey.ts';
import { assumedEntityType } from '../../../core/edits/import-network/assumed.ts';
import { ownCodes } from '../../../core/edits/import-network/in-own-words.ts';
import { askImporter } from '../../import/ask-importer.ts';
import { surveyReplySchema } from '../../import/look-messages.ts';
import type { SurveyedFile } from '../../import/survey-file.ts';
import { fileOf } from '../file-of.ts';
import { lookedAt } from '../looked-at.ts';
import { toldTo } from '../reader-masking.ts';
import { triedNetwork } from '../tried-network.ts';
import type { Ask, Handler } from './handler.ts';
import { lookTime } from './table-head.ts';

/** Has a file read whole in a process of its own, and says what it tells beside what the case holds. */
export const surveyFile: Handler<'survey-file'> = async (input, ask) => {
  const { file, masked, entityType = assumedEntityType, ...survey } = input;
  const { tools, signal, session } = ask;
  const foreign = fileOf(tools, file);
  if (!foreign) return fail('file-missing');
  const surveyed = await askImporter<SurveyedFile>(
    tools.spawnImporter,
    { ...foreign, survey },
    lookedAt(surveyReplySchema),
    { timeLimit: lookTime, signal },
  );
  if (!surveyed.ok) return surveyed;
  return succeed(await toldTo(session, masked, await beside(surveyed.value, entityType, ask)));
};

async function beside(told: SurveyedFile, entityType: string, ask: Ask): Promise<FileSurvey> {
  const rows = await ask.session.store.load({ tables: ['entities', 'types'] });
  return {
    ...told,
    entities: inTypes(rows, 'entity', told.entities, entityType),
    links: inTypes(rows, 'link', told.links, unspecifiedLink),
    network: await triedNetwork(rows, told.network, entityType, ask),
  };
}

/** Counts by the types under which the case will have them, the most frequent first. */
function inTypes(
  rows: CaseRows,
  kind: 'entity' | 'link',
  told: FileSurvey['entities'],
  otherwise: string,
): FileSurvey['entities'] {
  const ownCode = ownCodes(rows);
  const counts = new Map<string, number>();
  for (const { type: named, count } of told) {
    const type = named === '' ? otherwise : ownCode(kind, named);
    counts.set(type, (counts.get(type) ?? 0) + count);
  }
  return [...counts].map(([type, count]) => ({ type, count })).toSorted((a, b) => b.count - a.count);
}
