import { placeAmong } from './time-units.ts';
import { type DatedItem, spansOf } from './timeline.ts';
import { spansMeet, type WrittenSpan } from './written-span.ts';

/** What happened in one unit of time. */
export interface TimeBar extends WrittenSpan {
  /** Events that are known to lie within it, and how many of these across a border. */
  readonly inside: number;
  readonly crossing: number;
  /** Events that last beyond it or are known less exactly: they may have been then. */
  readonly around: number;
}

/** Counts events by units of time in order, as `unitsOver` gives them; what lies outside all of them is left out. */
export function timeBars(units: readonly WrittenSpan[], items: Iterable<DatedItem>): TimeBar[] {
  const counts = units.map(() => ({ inside: 0, crossing: 0, changes: 0 }));
  const whole = { first: units[0]?.first ?? Infinity, last: units.at(-1)?.last ?? -Infinity };
  for (const item of items)
    for (const span of spansOf(item)) {
      if (!spansMeet(span, whole)) continue;
      const [from, to] = [placeAmong(units, span.first), placeAmong(units, span.last)];
      if (from === to && holds(whole, span)) add(counts[from], item.crosses);
      else note(counts[from], counts[to + 1]);
    }
  let around = 0;
  return units.map((unit, index) => {
    const { inside = 0, crossing = 0, changes = 0 } = counts[index] ?? {};
    around += changes;
    return { ...unit, inside, crossing, around };
  });
}

function holds(outer: WrittenSpan, inner: WrittenSpan): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

function add(count: { inside: number; crossing: number } | undefined, crosses: boolean): void {
  if (!count) return;
  count.inside += 1;
  if (crosses) count.crossing += 1;
}

/** Notes where an event begins and ends, so that a long one costs no more than a short one. */
function note(begin: { changes: number } | undefined, after: { changes: number } | undefined): void {
  if (begin) begin.changes += 1;
  if (after) after.changes -= 1;
}

/** How many events there are, how many of them across a border, counted where any millisecond of theirs is within. */
export function eventsWithin(
  range: WrittenSpan,
  items: Iterable<DatedItem>,
): { readonly events: number; readonly crossing: number } {
  let [events, crossing] = [0, 0];
  for (const item of items)
    for (const span of spansOf(item))
      if (spansMeet(span, range)) {
        events += 1;
        crossing += Number(item.crosses);
      }
  return { events, crossing };
}

/** Whether any event of the item has a millisecond within. */
export function happensWithin(range: WrittenSpan, { spans }: DatedItem): boolean {
  for (let index = 0; index < spans.length; index += 2)
    if ((spans[index] ?? 0) <= range.last && range.first <= (spans[index + 1] ?? 0)) return true;
  return false;
}
