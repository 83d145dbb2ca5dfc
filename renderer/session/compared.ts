import type { Identifier } from '../../core/case/identifier.ts';
import type { ComparisonView, Side } from '../../core/contract/comparing.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';
import type { ComparedMarks } from '../canvas/canvas-props.ts';

/** Two sides that are compared, and what is different. */
export interface Compared {
  readonly before: Side;
  readonly after: Side;
  /** Null until it is there. */
  readonly answer: ComparisonView | null;
  readonly isAsking: boolean;
  /** The case has changed since. */
  readonly isOld: boolean;
  /** Whether the chart shows it. */
  readonly isColoured: boolean;
}

type Point = { readonly x: number; readonly y: number };

/** The chart a side is about; undefined for the whole case. */
export function chartOfSide(
  side: Side,
  snapshots: readonly { readonly id: Identifier; readonly chart: Identifier }[],
): Identifier | undefined {
  if (side.kind === 'chart') return side.chart;
  return side.kind === 'snapshot' ? snapshots.find(({ id }) => id === side.snapshot)?.chart : undefined;
}

/**
 * What a chart shows of a comparison: a sign at every item on it that is not the same on both sides and, where one side
 * is about this chart, what it does not have as ghosts at the places they have there.
 */
export function marksOn(
  rows: ChartRows,
  { entities, links }: ComparisonView,
  charts: readonly [before: Identifier | undefined, after: Identifier | undefined],
): ComparedMarks {
  const isAbout = charts.includes(rows.chart.id);
  const isSame = isAbout && charts[0] === charts[1];
  const hidden = new Set(rows.chart.hiddenLinks);
  const ghosts = entities.flatMap(({ id, fate, row, from, to }) => {
    const at = to ?? from;
    return isAbout && at && !rows.entities.has(id) ? [{ row, fate, x: at.x, y: at.y }] : [];
  });
  const places = new Map<Identifier, Point>([
    ...[...rows.placements].map(([id, { x, y }]) => [id, { x, y }] as const),
    ...ghosts.map(({ row, x, y }) => [row.id, { x, y }] as const),
  ]);
  return {
    entities: new Map(entities.filter(({ id }) => rows.entities.has(id)).map(({ id, fate }) => [id, fate])),
    links: new Map(links.filter(({ id }) => rows.links.has(id)).map(({ id, fate }) => [id, fate])),
    ghosts,
    ghostLinks: links.flatMap(({ id, fate, row }) => {
      const [from, to] = [places.get(row.from), places.get(row.to)];
      const isDrawn = rows.links.has(id) && !hidden.has(id);
      return isAbout && from && to && !isDrawn ? [{ id, fate, from, to }] : [];
    }),
    trails: isSame
      ? entities.flatMap(({ id, isMoved, from }) =>
          isMoved && from && rows.entities.has(id) ? [{ id, from }] : [],
        )
      : [],
  };
}
