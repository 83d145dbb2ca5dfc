import type { CaseRows } from '../case/case-rows.ts';
import type { RowChange } from '../case/change.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Snapshot } from '../case/snapshot.ts';

/** Room between two steps, so that moving one of them rewrites no other: each holds a whole chart. */
const gap = 1024;

/** The snapshots of one chart as its story goes. */
export function storyOf(rows: CaseRows, chart: Identifier): readonly Snapshot[] {
  return [...rows.rows('snapshots').values()]
    .filter((snapshot) => snapshot.chart === chart)
    .sort((left, right) => left.order - right.order || (left.id < right.id ? -1 : 1));
}

/** The order of a step that goes to the end of a story. */
export function lastOrder(story: readonly Snapshot[]): number {
  const last = story.at(-1);
  return last ? last.order + gap : 0;
}

/**
 * The changes that put `moved`, which may be new, into a story before the step `next`, or at its end where that is null.
 * Only where there is no room left between two steps do others change as well.
 */
export function puttingBefore(
  story: readonly Snapshot[],
  moved: Snapshot,
  next: Identifier | null,
): RowChange<'snapshots'>[] {
  const others = story.filter(({ id }) => id !== moved.id);
  const found = next === null ? -1 : others.findIndex(({ id }) => id === next);
  const at = found < 0 ? others.length : found;
  const order = orderBetween(others[at - 1], others[at]);
  if (order !== null) return changed(story, [{ ...moved, order }]);
  return changed(
    story,
    others.toSpliced(at, 0, moved).map((snapshot, index) => ({ ...snapshot, order: index * gap })),
  );
}

/** A number between those of two steps; null where there is none. */
function orderBetween(before: Snapshot | undefined, after: Snapshot | undefined): number | null {
  if (!after) return before ? before.order + gap : 0;
  const least = before ? before.order + 1 : 0;
  const order = Math.floor((least + after.order) / 2);
  return order < after.order ? order : null;
}

function changed(story: readonly Snapshot[], rows: readonly Snapshot[]): RowChange<'snapshots'>[] {
  return rows.flatMap((after) => {
    const before = story.find(({ id }) => id === after.id) ?? null;
    return before?.order === after.order ? [] : [{ id: after.id, before, after }];
  });
}
