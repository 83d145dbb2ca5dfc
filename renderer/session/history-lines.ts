import type { HistoryLine, HistoryPage } from '../../core/contract/views.ts';

/** Whether the first line of all is at hand. */
export function isWhole(history: readonly HistoryLine[]): boolean {
  return history.at(-1)?.revision === 1;
}

/** New lines before the known ones; where there were too many to join on, the known ones are forgotten. */
export function withNewer(known: readonly HistoryLine[], { lines }: HistoryPage): readonly HistoryLine[] {
  const newest = known[0]?.revision ?? 0;
  const fresh = lines.filter(({ revision }) => revision > newest);
  const joins = (fresh.at(-1)?.revision ?? newest + 1) === newest + 1;
  return joins ? [...fresh, ...known] : lines;
}
