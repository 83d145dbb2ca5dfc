import type { CaseRows } from '../../case/case-rows.ts';
import type { Change } from '../../case/change.ts';
import { type Chart, placementId } from '../../case/chart.ts';
import type { Identifier } from '../../case/identifier.ts';
import { partOf, sortInSteps, type Steps } from '../../tables/steps.ts';
import type { EditContext } from '../edit.ts';

/** Longest label a row holds. */
const longestLabel = 2000;

/** A chart takes this many entities whole; of more, only the best connected are placed. */
const mostPlaced = 3000;
/** How many of the best connected stand on the chart of a large import. */
export const bestPlaced = 500;

/** Share of choosing them that is done once their links are counted. */
const countedAt = 0.8;

/** An entity of the import and where its file says it stands. */
export interface Standing {
  readonly entity: Identifier;
  readonly position: { readonly x: number; readonly y: number } | undefined;
}

/**
 * Puts an import on the first empty chart of the case, or else on a new one named for the files. `degreesOf` counts the
 * ends of its links at each entity.
 */
export function* placeImport(
  rows: CaseRows,
  files: readonly string[],
  entities: readonly Standing[],
  degreesOf: () => Steps<ReadonlyMap<Identifier, number>>,
  { newId }: EditContext,
): Steps<Change> {
  const empty = [...rows.rows('charts').values()].find(({ id }) => rows.placementsOn(id).size === 0);
  const chart: Chart = empty ?? {
    id: newId('C'),
    label: files.join(', ').slice(0, longestLabel),
    arrangement: 'free',
  };
  const distinct = [...new Map(entities.map((standing) => [standing.entity, standing])).values()];
  const standingThere = yield* standing(distinct, degreesOf);
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

function* standing(
  entities: readonly Standing[],
  degreesOf: () => Steps<ReadonlyMap<Identifier, number>>,
): Steps<readonly Standing[]> {
  if (entities.length <= mostPlaced) return entities;
  const degrees = yield* partOf(degreesOf(), 0, countedAt);
  const named = entities.map((one) => ({ one, degree: degrees.get(one.entity) ?? 0 }));
  const sorting = sortInSteps(named, (a, b) => b.degree - a.degree);
  const ranked = yield* partOf(sorting, countedAt, 1);
  return ranked.slice(0, bestPlaced).map(({ one }) => one);
}
