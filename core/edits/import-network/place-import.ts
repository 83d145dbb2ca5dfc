import type { CaseRows } from '../../case/case-rows.ts';
import type { Change } from '../../case/change.ts';
import { type Chart, placementId } from '../../case/chart.ts';
import type { Identifier } from '../../case/identifier.ts';
import type { Link } from '../../case/link.ts';
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

/** Puts an import on the first empty chart of the case, or else on a new one named for the files. */
export function placeImport(
  rows: CaseRows,
  files: readonly string[],
  entities: readonly Standing[],
  links: readonly Link[],
  { newId }: EditContext,
): Change {
  const empty = [...rows.rows('charts').values()].find(({ id }) => rows.placementsOn(id).size === 0);
  const chart: Chart = empty ?? {
    id: newId('C'),
    label: files.join(', ').slice(0, longestLabel),
    arrangement: 'free',
  };
  const distinct = [...new Map(entities.map((standing) => [standing.entity, standing])).values()];
  const placements = standing(distinct, links).map(({ entity, position }) => {
    const id = placementId(chart.id, entity);
    return {
      id,
      before: null,
      after: { id, chart: chart.id, entity, x: position?.x ?? 0, y: position?.y ?? 0 },
    };
  });
  return { charts: empty ? [] : [{ id: chart.id, before: null, after: chart }], placements };
}

function standing(entities: readonly Standing[], links: readonly Link[]): readonly Standing[] {
  if (entities.length <= mostPlaced) return entities;
  const degrees = new Map<Identifier, number>();
  for (const { from, to } of links)
    for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const degree = ({ entity }: Standing): number => degrees.get(entity) ?? 0;
  return entities.toSorted((a, b) => degree(b) - degree(a)).slice(0, bestPlaced);
}
