import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';
import { put, useSession } from './session.ts';

type Places = Pick<ChartRows, 'chart' | 'placements'>;

/** Follows, from now on, who came onto the chart in front and has not been moved there since. */
export function followNewcomers(): void {
  useSession.subscribe(({ rows, newcomers }, before) => {
    if (rows === before.rows) return;
    const next = newcomersAfter(newcomers, before.rows, rows);
    if (next !== newcomers) put({ newcomers: next });
  });
}

/**
 * Who is new on a chart once its rows have changed: those who came meanwhile and those new before, without who was moved
 * or left. Nobody is new on a chart that was just opened, or empty.
 */
export function newcomersAfter(
  newcomers: ReadonlySet<Identifier>,
  before: Places | null,
  after: Places | null,
): ReadonlySet<Identifier> {
  if (before?.chart.id !== after?.chart.id || !before || !after || before.placements.size === 0)
    return newcomers.size === 0 ? newcomers : new Set();
  if (before.placements === after.placements) return newcomers;
  const next = [...after.placements.values()].filter(({ entity, x, y }) => {
    const old = before.placements.get(entity);
    return old ? newcomers.has(entity) && old.x === x && old.y === y : true;
  });
  return new Set(next.map(({ entity }) => entity));
}
