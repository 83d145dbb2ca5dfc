import { basename } from 'node:path';

import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import { gathering, type ScoreColumn } from '../../../core/formats/export-scope.ts';
import { countingLosses, heldBy } from '../../../core/formats/losses.ts';
import type { CaseInput } from '../../../core/contract/case-calls.ts';
import { type TableWords, withOwnWords } from '../../../core/tables-out/table-words.ts';
import { wayOutById } from '../../../core/tables-out/ways-out.ts';
import { writeFileWhole } from '../../write-file.ts';
import type { CaseSession } from '../case-session.ts';
import { inSlices } from '../in-slices.ts';
import { allProtectedPeople, gatherLeaving, type Leaving } from '../leaving.ts';
import { recordExport } from '../record-export.ts';
import { writtenPieces } from '../written-pieces.ts';
import type { Handler } from './handler.ts';

const noWords: TableWords = { language: 'en', entityTypes: {}, linkTypes: {}, properties: {} };

/**
 * Writes what is to leave to a file that the user chose; edits wait meanwhile. Protected people leave under their masked
 * names, or under their real ones with a reason, which the audit trail keeps whatever the case wants of other exports.
 */
export const exportCase: Handler<'export'> = async (input, ask) => {
  const { session, tools, signal, progress } = ask;
  const way = wayOutById(input.format);
  if (!way) return fail('unknown-format', { details: { format: input.format } });
  const path = tools.files.get(input.file);
  if (path === undefined) return fail('file-missing');
  progress(0, 'writing');
  const people = await allProtectedPeople(session);
  return session.exclusively(async () => {
    const leaving = await gatherLeaving(session, people, input, input.maskedAs ?? null);
    if (!leaving.ok) return leaving;
    const { people: shown, staying } = leaving.value;
    const scores = scoresOf(session, input.scores);
    if (!scores.ok) return scores;
    const found = await inSlices(gathering(leaving.value.scope), ask, 'writing');
    const scope = { ...found, scores: scores.value };
    const exported = { entities: scope.entities.size, links: scope.found.links.length };
    const admitted = await admit(session, input, leaving.value, { file: basename(path), ...exported });
    if (!admitted.ok) return admitted;
    const now = new Date().toISOString();
    const words = withOwnWords(input.words ?? noWords, scope.rows);
    const pieces = writtenPieces(way, scope, words, { signal, progress, now });
    const written = await writeFileWhole(path, pieces);
    if (!written.ok) return written;
    const counts = await inSlices(countingLosses(scope, way.loses), ask, 'writing');
    const losses = await inSlices(way.losses(scope, counts), ask, 'writing');
    return succeed({
      ...heldBy(exported, losses),
      bytes: written.value.bytes,
      people: shown,
      staying,
      losses,
    });
  });
};

/** The latest scores of these measures; a measure that nobody asked for since the case was opened has none. */
function scoresOf(
  { results }: CaseSession,
  asked: CaseInput<'export'>['scores'] = [],
): Result<readonly ScoreColumn[]> {
  const columns: ScoreColumn[] = [];
  for (const { measure, heading } of asked) {
    const result = results.of(measure);
    if (!result) return fail('unknown-measure', { details: { measure } });
    columns.push({ measure, heading, on: result.on, scores: result.scores });
  }
  return succeed(columns);
}

/** Has the audit trail say what leaves, and that real names do. */
function admit(
  session: CaseSession,
  { format, why, maskedAs }: CaseInput<'export'>,
  { namesPeople }: Leaving,
  told: Readonly<Record<string, string | number>>,
): Promise<Result<null>> {
  const isNaming = namesPeople && !maskedAs;
  return recordExport(session, { details: { format, ...told }, isNaming, why });
}
