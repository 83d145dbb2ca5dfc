import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';

/** What an expansion brought onto a chart, remembered for as long as the case is open. */
export interface PastExpansion {
  readonly chart: Identifier;
  readonly anchors: readonly Identifier[];
  readonly brought: readonly Identifier[];
}

/** What a collapse takes from the chart, and what it leaves there because other things hang on it. */
export interface Collapse {
  readonly anchors: readonly Identifier[];
  readonly leaving: readonly Identifier[];
  readonly staying: readonly Identifier[];
  /** Whether an expansion is remembered that brought these. */
  readonly isRemembered: boolean;
}

type Rows = Pick<ChartRows, 'chart' | 'placements' | 'links'>;

/**
 * What collapsing these entities takes away: what their last expansion brought or, where none is remembered, all their
 * neighbours; of these only what is linked on this chart with nothing but them and each other.
 */
export function collapseOf(
  rows: Rows,
  selected: ReadonlySet<Identifier>,
  past: readonly PastExpansion[],
): Collapse {
  const last = past.findLast(
    ({ chart, anchors, brought }) =>
      chart === rows.chart.id &&
      anchors.some((id) => selected.has(id)) &&
      brought.some((id) => rows.placements.has(id)),
  );
  const around = neighbours(rows, selected);
  const candidates = (last?.brought ?? [...around]).filter(
    (id) => rows.placements.has(id) && !selected.has(id),
  );
  const anchors = new Set([...selected, ...(last?.anchors ?? [])]);
  const leaving = hangingOnlyOn(rows, anchors, candidates);
  return {
    anchors: [...anchors],
    leaving: candidates.filter((id) => leaving.has(id)),
    staying: candidates.filter((id) => !leaving.has(id)),
    isRemembered: last !== undefined,
  };
}

function neighbours({ links }: Rows, selected: ReadonlySet<Identifier>): Set<Identifier> {
  const found = new Set<Identifier>();
  for (const { from, to } of links.values()) {
    if (selected.has(from)) found.add(to);
    if (selected.has(to)) found.add(from);
  }
  return found;
}

/** Takes out of the candidates, again and again, what is linked with something that stays. */
function hangingOnlyOn(
  { links }: Rows,
  anchors: ReadonlySet<Identifier>,
  candidates: readonly Identifier[],
): Set<Identifier> {
  const leaving = new Set(candidates);
  let before = -1;
  while (before !== leaving.size) {
    before = leaving.size;
    for (const { from, to } of links.values()) {
      if (leaving.has(from) && !leaving.has(to) && !anchors.has(to)) leaving.delete(from);
      if (leaving.has(to) && !leaving.has(from) && !anchors.has(from)) leaving.delete(to);
    }
  }
  return leaving;
}
