import { adding, type Change } from '../../case/change.ts';
import type { CaseRows } from '../../case/case-rows.ts';
import type { Identifier } from '../../case/identifier.ts';
import type { Link } from '../../case/link.ts';
import { fail, type Result, succeed } from '../../case/problem.ts';
import { mapInSteps, partOf, type Steps } from '../../tables/steps.ts';
import type { EditContext } from '../edit.ts';
import type { ImportedNetwork } from './draft-schemas.ts';
import { gather } from './gather.ts';
import { inOwnWords } from './in-own-words.ts';
import { joinEntities } from './join-entities.ts';
import { linkRow } from './link-row.ts';
import { type Origin, originsOf } from './origins.ts';
import { placeImport } from './place-import.ts';

/** What an import brings in. */
export interface ImportInput {
  readonly files: readonly ImportedNetwork[];
  /** Type of entities for which no file says one. */
  readonly entityType: string;
}

/** Shares of the work that are done once everybody was gathered, and joined with whom the case has. */
const [gatheredAt, joinedAt] = [0.3, 0.5];

/** The Change of an import, a little at a time; `nothing-to-import` where no file tells of anything. */
export function* importSteps(
  rows: CaseRows,
  { files: read, entityType }: ImportInput,
  context: EditContext,
): Steps<Result<Change>> {
  const files = inOwnWords(rows, read);
  const { origins, changes: sources } = originsOf(rows, files, context);
  const gathered = yield* partOf(gather(files, origins), 0, gatheredAt);
  if (gathered.size === 0)
    return fail('nothing-to-import', files.length === 1 ? { file: files[0]?.file.name ?? '' } : {});
  const joining = joinEntities(rows, gathered, entityType, context);
  const { ids, changes } = yield* partOf(joining, gatheredAt, joinedAt);
  const links = yield* partOf(linksOf(files, origins, ids, context), joinedAt, 1);
  const entities = [...ids].map(([key, entity]) => ({ entity, position: gathered.get(key)?.position }));
  const names = files.map(({ file }) => file.name);
  const placed = placeImport(rows, names, entities, links, context);
  return succeed<Change>({ ...adding({ links }), ...placed, sources, entities: changes });
}

function* linksOf(
  files: readonly ImportedNetwork[],
  origins: readonly Origin[],
  ids: ReadonlyMap<string, Identifier>,
  { newId }: EditContext,
): Steps<Link[]> {
  const all: Link[][] = [];
  for (const [index, { links }] of files.entries()) {
    const origin = origins[index];
    if (!origin) continue;
    const become = (draft: (typeof links)[number]): Link =>
      linkRow(draft, { from: endOf(ids, draft.from), to: endOf(ids, draft.to) }, origin, newId);
    all.push(yield* partOf(mapInSteps(links, become), index / files.length, (index + 1) / files.length));
  }
  return all.flat();
}

/** Every end of a link was gathered, so a missing one is a fault of this program. */
function endOf(ids: ReadonlyMap<string, Identifier>, key: string): Identifier {
  const end = ids.get(key);
  if (end === undefined) throw new Error('An end of an imported link was not gathered.');
  return end;
}
