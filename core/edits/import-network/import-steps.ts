import { adding, type Change } from '../../case/change.ts';
import type { CaseRows } from '../../case/case-rows.ts';
import type { Link } from '../../case/link.ts';
import { fail, type Result, succeed } from '../../case/problem.ts';
import { type RowWriter, withWritten } from '../../case/written-rows.ts';
import {
  batchesOf,
  type BatchedNetwork,
  countLinks,
  isPackedBatch,
  type LinkBatch,
  linksIn,
} from '../../formats/link-batches.ts';
import { partOf, type Steps } from '../../tables/steps.ts';
import type { EditContext } from '../edit.ts';
import type { ImportedNetwork } from './draft-schemas.ts';
import { gather } from './gather.ts';
import { inOwnWords } from './in-own-words.ts';
import { joinEntities } from './join-entities.ts';
import { ImportedEnds } from './link-ends.ts';
import { linkLines } from './link-lines.ts';
import { linkRow } from './link-row.ts';
import { type Origin, originsOf } from './origins.ts';
import { placeImport } from './place-import.ts';

/** What an import brings in. */
export interface ImportInput {
  readonly files: readonly (ImportedNetwork & Pick<BatchedNetwork, 'batches'>)[];
  /** Type of entities for which no file says one. */
  readonly entityType: string;
}

/** Shares of the work that are done once everybody was gathered, joined with whom the case has, and placed. */
const [gatheredAt, joinedAt, placedAt] = [0.3, 0.5, 0.6];

/** What an import becomes. */
export interface Imported {
  readonly change: Change;
  /** What its links are between. */
  readonly ends: ImportedEnds;
}

/** Where the rows of links are written to; without it they are made as objects. */
interface ImportContext extends EditContext {
  readonly writeLinks?: () => RowWriter<'links'>;
}

/** The Change of an import, a little at a time; `nothing-to-import` where no file tells of anything. */
export function* importSteps(
  rows: CaseRows,
  { files: read, entityType }: ImportInput,
  context: ImportContext,
): Steps<Result<Imported>> {
  const files = inOwnWords(rows, read);
  const { origins, changes: sources } = originsOf(rows, files, context);
  const gathered = yield* partOf(gather(files, origins), 0, gatheredAt);
  if (gathered.size === 0)
    return fail('nothing-to-import', files.length === 1 ? { file: files[0]?.file.name ?? '' } : {});
  const joining = joinEntities(rows, gathered, entityType, context);
  const { ids, changes } = yield* partOf(joining, gatheredAt, joinedAt);
  const ends = new ImportedEnds(files, ids);
  const entities = [...ids].map(([key, entity]) => ({ entity, position: gathered.get(key)?.position }));
  const names = files.map(({ file }) => file.name);
  const placing = placeImport(rows, names, entities, ends, context);
  const placed = yield* partOf(placing, joinedAt, placedAt);
  const all = { ...placed, sources, entities: changes };
  const batches = files.flatMap((file, index) => {
    const origin = origins[index];
    return origin ? batchesOf(file).map((batch) => ({ batch, origin })) : [];
  });
  const change = yield* partOf(withLinks(all, batches, ends, context), placedAt, 1);
  return succeed({ change, ends });
}

interface OriginatedBatch {
  readonly batch: LinkBatch;
  readonly origin: Origin;
}

function* withLinks(
  change: Change,
  batches: readonly OriginatedBatch[],
  ends: ImportedEnds,
  { newId, writeLinks }: ImportContext,
): Steps<Change> {
  const count = batches.reduce((sum, { batch }) => sum + countLinks(batch), 0);
  if (!writeLinks || count === 0) {
    const rows: Link[][] = [];
    for (const one of batches) rows.push(rowsOf(one, ends, newId));
    return { ...adding({ links: rows.flat() }), ...change };
  }
  const writer = writeLinks();
  for (const [at, one] of batches.entries()) {
    writeBatch(writer, one, ends, newId);
    yield at / batches.length;
  }
  return withWritten(change, 'links', writer.finish(count));
}

function rowsOf({ batch, origin }: OriginatedBatch, ends: ImportedEnds, newId: EditContext['newId']): Link[] {
  return linksIn(batch).map((draft) =>
    linkRow(draft, { from: ends.of(draft.from), to: ends.of(draft.to) }, origin, newId),
  );
}

function writeBatch(
  writer: RowWriter<'links'>,
  one: OriginatedBatch,
  ends: ImportedEnds,
  newId: EditContext['newId'],
): void {
  const { batch, origin } = one;
  if (!isPackedBatch(batch)) for (const row of rowsOf(one, ends, newId)) writer.addRow(row);
  else {
    const becoming = { origin, ends: ends.ofKeys(batch), newId };
    for (const lines of linkLines(batch, becoming)) writer.add(lines);
  }
}
