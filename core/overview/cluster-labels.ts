import type { Clusters } from './clusters.ts';
import type { OverviewNetwork } from './overview-data.ts';

/** What is written on a cluster from afar. */
export interface ClusterLabel {
  /** Middle of its entities, chart units. */
  readonly x: number;
  readonly y: number;
  readonly entities: number;
  /** How many of them are linked with anybody. */
  readonly linked: number;
  /** Position of its best linked entity, whose name it goes by. */
  readonly head: number;
}

/** Fewer entities are no cluster worth a name. */
const leastNamed = 5;
const mostLabels = 200;

/** What is written on each cluster, in their order; `degrees` says how well each entity is linked. */
export function clusterLabels(
  { x, y }: Pick<OverviewNetwork, 'x' | 'y'>,
  degrees: Int32Array,
  { count, of }: Clusters,
): ClusterLabel[] {
  const sizes = sumsOf(of, count, () => 1);
  const [sumX, sumY] = [x, y].map((axis) => sumsOf(of, count, (at) => axis[at] ?? 0));
  const linked = sumsOf(of, count, (at) => Number((degrees[at] ?? 0) > 0));
  const heads = headsOf(of, count, degrees);
  return Array.from(sizes, (entities, cluster) => ({
    linked: linked[cluster] ?? 0,
    x: (sumX?.[cluster] ?? 0) / entities,
    y: (sumY?.[cluster] ?? 0) / entities,
    entities,
    head: heads[cluster] ?? 0,
  }));
}

/** For each cluster the sum of something over its entities. */
function sumsOf(of: Int32Array, count: number, valueAt: (at: number) => number): Float64Array {
  const sums = new Float64Array(count);
  for (let at = 0; at < of.length; at++) {
    const cluster = of[at] ?? 0;
    sums[cluster] = (sums[cluster] ?? 0) + valueAt(at);
  }
  return sums;
}

function headsOf(of: Int32Array, count: number, degrees: Int32Array): Int32Array {
  const heads = new Int32Array(count).fill(-1);
  for (let at = 0; at < of.length; at++) {
    const cluster = of[at] ?? 0;
    const head = heads[cluster] ?? -1;
    if (head < 0 || (degrees[at] ?? 0) > (degrees[head] ?? 0)) heads[cluster] = at;
  }
  return heads;
}

/** The largest clusters, largest first; those who stand in rows because nothing links them have nobody to be called after. */
export function largestFirst(labels: readonly ClusterLabel[]): ClusterLabel[] {
  return labels
    .filter(({ entities, linked }) => entities >= leastNamed && 2 * linked >= entities)
    .sort((a, b) => b.entities - a.entities || a.head - b.head)
    .slice(0, mostLabels);
}
