import type { CaseRows } from '../../case/case-rows.ts';
import type { Change } from '../../case/change.ts';
import { type Chart, placementId } from '../../case/chart.ts';
import type { Identifier } from '../../case/identifier.ts';
import { partOf, sortInSteps, type Steps } from '../../tables/steps.ts';
import type { EditContext } from '../edit.ts';
import type { ImportedEnds } from './link-ends.ts';

/** Longest label a row holds. */
const longestLabel = 2000;

/** A chart takes this many entities whole; of more, only the best connected are placed, and those through whom they are linked. */
const mostPlaced = 3000;
/** How many stand on the chart of a large import, and how many of them because they have most links. */
export const bestPlaced = 500;
const hubs = 250;

/** Shares of choosing them that are done once their links are counted, they are in order, and their contacts are counted. */
const [countedAt, rankedAt, metAt] = [0.4, 0.55, 0.9];

type Ends = Pick<ImportedEnds, 'degrees' | 'contacts'>;

/** An entity of the import and where its file says it stands. */
export interface Standing {
  readonly entity: Identifier;
  readonly position: { readonly x: number; readonly y: number } | undefined;
}

/**
 * Puts an import on the first empty chart of the case, or else on a new one named for the files. `ends` are those of its links.
 */
export function* placeImport(
  rows: CaseRows,
  files: readonly string[],
  entities: readonly Standing[],
  ends: Ends,
  { newId }: EditContext,
): Steps<Change> {
  const empty = [...rows.rows('charts').values()].find(({ id }) => rows.placementsOn(id).size === 0);
  const chart: Chart = empty ?? {
    id: newId('C'),
    label: files.join(', ').slice(0, longestLabel),
    arrangement: 'free',
  };
  const distinct = [...new Map(entities.map((standing) => [standing.entity, standing])).values()];
  const standingThere = yield* standing(distinct, ends);
  const placements = standingThere.map(({ entity, position }) => {
    const id = placementId(chart.id, entity);
    return {
      id,
      before: null,
      after: { id, chart: chart.id, entity, x: position?.x ?? 0, y: position?.y ?? 0 },
    };
  });
  return { charts: empty ? [] : [{ id: chart.id, before: null, after: chart }], placements };
}

/**
 * Those with most links, then those linked with most of them: the best linked of a large network mostly do not know each
 * other, and what they have in common is what a chart of them is for.
 */
function* standing(entities: readonly Standing[], ends: Ends): Steps<readonly Standing[]> {
  if (entities.length <= mostPlaced) return entities;
  const degrees = yield* partOf(ends.degrees(), 0, countedAt);
  const ranked = yield* partOf(mostFirst(entities, degrees), countedAt, rankedAt);
  const first = ranked.slice(0, hubs);
  const meeting = ends.contacts(first.map(({ entity }) => entity));
  const contacts = yield* partOf(meeting, rankedAt, metAt);
  const others = yield* partOf(mostFirst(ranked.slice(hubs), contacts), metAt, 1);
  return [...first, ...others.slice(0, bestPlaced - hubs)];
}

/** By a count of each, equal ones as they came. */
function* mostFirst(
  all: readonly Standing[],
  counts: ReadonlyMap<Identifier, number>,
): Steps<readonly Standing[]> {
  const counted = all.map((one) => ({ one, count: counts.get(one.entity) ?? 0 }));
  const sorted = yield* sortInSteps(counted, (a, b) => b.count - a.count);
  return sorted.map(({ one }) => one);
}
