import type { Identifier } from '../../core/case/identifier.ts';

const mostHubs = 5;
const leastLinks = 6;

/**
 * The most linked few: at most one entity in sixteen and five in all, each with six links or more and twice the
 * average. Equal counts at the edge stay out together, so that the choice never hangs on the order of rows.
 */
export function hubsOf(linksPerEntity: ReadonlyMap<Identifier, number>): ReadonlySet<Identifier> {
  const counts = [...linksPerEntity].sort(([, a], [, b]) => b - a);
  const average = counts.reduce((sum, [, count]) => sum + count, 0) / Math.max(1, counts.length);
  const room = Math.min(mostHubs, Math.ceil(counts.length / 16));
  const next = counts[room]?.[1] ?? 0;
  const least = Math.max(leastLinks, 2 * average, next + 1);
  return new Set(counts.filter(([, count]) => count >= least).map(([id]) => id));
}
