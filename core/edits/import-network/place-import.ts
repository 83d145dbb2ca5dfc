import type { CaseRows } from '../../case/case-rows.ts';
import type { Change } from '../../case/change.ts';
import { type Chart, placementId } from '../../case/chart.ts';
import type { Identifier } from '../../case/identifier.ts';
import type { EditContext } from '../edit.ts';

/** Longest label a row holds. */
const longestLabel = 2000;

/** A chart takes this many entities whole; of more, only the best connected are placed. */
const mostPlaced = 3000;
/** How many of the best connected stand on the chart of a large import. */
export const bestPlaced = 500;

/** An entity of the import and where its file says it stands. */
export interface Standing {
  readonly entity: Identifier;
  readonly position: { readonly x: number; readonly y: number } | undefined;
}

/**
 * Puts an import on the first empty chart of the case, or else on a new one named for the files. `degreesOf` counts the
 * ends of its links at each entity.
 */
export function placeImport(
  rows: CaseRows,
  files: readonly string[],
  entities: readonly Standing[],
  degreesOf: () => ReadonlyMap<Identifier, number>,
  { newId }: EditContext,
): Change {
  const empty = [...rows.rows('charts').values()].find(({ id }) => rows.placementsOn(id).size === 0);
  const chart: Chart = empty ?? {
    id: newId('C'),
    label: files.join(', ').slice(0, longestLabel),
    arrangement: 'free',
  };
  const distinct = [...new Map(entities.map((standing) => [standing.entity, standing])).values()];
  const placements = standing(distinct, degreesOf).map(({ entity, position }) => {
    const id = placementId(chart.id, entity);
    return {
      id,
      before: null,
      after: { id, chart: chart.id, entity, x: position?.x ?? 0, y: position?.y ?? 0 },
    };
  });
  return { charts: empty ? [] : [{ id: chart.id, before: null, after: chart }], placements };
}

function standing(
  entities: readonly Standing[],
  degreesOf: () => ReadonlyMap<Identifier, number>,
): readonly Standing[] {
  if (entities.length <= mostPlaced) return entities;
  const degrees = degreesOf();
  const ranked = entities.map((one) => ({ one, degree: degrees.get(one.entity) ?? 0 }));
  ranked.sort((a, b) => b.degree - a.degree);
  return ranked.slice(0, bestPlaced).map(({ one }) => one);
}
