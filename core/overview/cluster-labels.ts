import type { Clusters } from './clusters.ts';
import { degreesOf, type OverviewNetwork } from './overview-data.ts';

/** What is written on a cluster from afar. */
export interface ClusterLabel {
  /** Middle of its entities, chart units. */
  readonly x: number;
  readonly y: number;
  readonly entities: number;
  /** Position of its best linked entity, whose name it goes by. */
  readonly head: number;
}

/** Fewer entities are no cluster worth a name. */
const leastNamed = 5;
const mostLabels = 200;

/** The largest clusters, largest first. */
export function clusterLabels(network: OverviewNetwork, { count, of }: Clusters): ClusterLabel[] {
  const degrees = degreesOf(network);
  const tallies = Array.from({ length: count }, () => ({ x: 0, y: 0, entities: 0, head: -1 }));
  of.forEach((cluster, at) => {
    const tally = tallies[cluster];
    if (!tally) return;
    tally.x += network.x[at] ?? 0;
    tally.y += network.y[at] ?? 0;
    tally.entities++;
    if (tally.head < 0 || (degrees[at] ?? 0) > (degrees[tally.head] ?? 0)) tally.head = at;
  });
  return tallies
    .filter(({ entities }) => entities >= leastNamed)
    .map(({ x, y, entities, head }) => ({ x: x / entities, y: y / entities, entities, head }))
    .sort((a, b) => b.entities - a.entities || a.head - b.head)
    .slice(0, mostLabels);
}
