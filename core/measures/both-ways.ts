import type { Graph } from './graph.ts';
import { reversed } from './reversed.ts';

/**
 * The undirected graph of all pairs joined in either direction, where graphs have strengths as strong as both directions
 * together; an undirected graph as it is. Costs are left behind.
 */
export function bothWays(graph: Graph): Graph {
  if (graph.undirected) return graph;
  const { size, neighbours: along, strengths: weighed } = graph;
  const offsets = new Int32Array(size + 1);
  const neighbours = new Int32Array(2 * along.length);
  const strengths = weighed && new Float64Array(neighbours.length);
  const back = reversed(graph);
  for (let i = 0; i < size; i++)
    offsets[i + 1] = join([graph, back], i, { at: offsets[i] as number, neighbours, strengths });
  const count = offsets[size] as number;
  const joined = { size, offsets, neighbours: neighbours.slice(0, count), undirected: true };
  return strengths ? { ...joined, strengths: strengths.slice(0, count) } : joined;
}

interface Joined {
  /** Where the steps of the entity begin. */
  readonly at: number;
  readonly neighbours: Int32Array;
  readonly strengths: Float64Array | undefined;
}

/** Writes what an entity leads to in one graph or the other, ascending; gives where it ends. */
function join(
  [first, second]: readonly [Graph, Graph],
  entity: number,
  { at, neighbours, strengths }: Joined,
): number {
  let [one, other] = [first.offsets[entity] as number, second.offsets[entity] as number];
  for (let end = at; ; end++) {
    const [to, origin] = [neighbourAt(first, entity, one), neighbourAt(second, entity, other)];
    const next = Math.min(to, origin);
    if (next === first.size) return end;
    neighbours[end] = next;
    const sum =
      (to === next ? strengthAt(first, one) : 0) + (origin === next ? strengthAt(second, other) : 0);
    if (strengths) strengths[end] = sum;
    if (to === next) one++;
    if (origin === next) other++;
  }
}

/** Where this step of the entity leads; the size of the graph past its last one. */
function neighbourAt({ size, offsets, neighbours }: Graph, entity: number, step: number): number {
  return step < (offsets[entity + 1] as number) ? (neighbours[step] as number) : size;
}

function strengthAt({ strengths }: Graph, step: number): number {
  return strengths ? (strengths[step] as number) : 1;
}
