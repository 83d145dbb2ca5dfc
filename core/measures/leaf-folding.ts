import { componentsOf } from './components.ts';
import type { Graph } from './graph.ts';
import { subgraph } from './subgraph.ts';

/** A graph without its hanging trees, and what the trees were worth. */
export interface FoldedGraph {
  /** What is left: entities by their position in `kept`. */
  readonly core: Graph;
  /** Position in the whole graph of each entity of the core, ascending. */
  readonly kept: Int32Array;
  /** Of each entity of the core: how many entities its tree holds, itself included. */
  readonly weights: Float64Array;
  /** Step of the whole graph that each step of the core is. */
  readonly steps: Int32Array;
  /** For every entity of the whole graph: unordered pairs whose only path leads through it because of a tree. */
  readonly pairsThrough: Float64Array;
  /** Those that were folded, and what into. */
  readonly folds: readonly Fold[];
}

/** A tree hung onto the rest by one link. */
interface Fold {
  readonly leaf: number;
  readonly root: number;
  /** Unordered pairs that the link between them joins. */
  readonly pairs: number;
}

interface Folding {
  readonly graph: Graph;
  /** How many neighbours are left; 0 and `gone` once folded. */
  readonly left: Int32Array;
  readonly gone: Uint8Array;
  readonly weights: Float64Array;
  readonly pairs: Float64Array;
  readonly folds: Fold[];
}

/**
 * Folds entities with one neighbour into that neighbour until none is left, so that shortest paths need only be
 * searched in the core. Exact, with costs too: a tree's members reach the rest through its root alone. Undirected graphs
 * only.
 */
export function foldLeaves(graph: Graph): FoldedGraph {
  const { size } = graph;
  const state: Folding = {
    graph,
    left: Int32Array.from({ length: size }, (_, i) => neighbourCount(graph, i)),
    gone: new Uint8Array(size),
    weights: new Float64Array(size).fill(1),
    pairs: new Float64Array(size),
    folds: [],
  };
  const reachable = componentSizes(graph);
  foldAll(state, reachable);
  const kept = Int32Array.from({ length: size }, (_, i) => i).filter((i) => state.gone[i] === 0);
  for (const root of kept) countOutward(state, root, reachable);
  const steps = stepsAmong(graph, kept, state.gone);
  const core = subgraph(graph, kept);
  const { costs } = graph;
  return {
    core: costs ? { ...core, costs: Float64Array.from(steps, (step) => costs[step] as number) } : core,
    kept,
    weights: Float64Array.from(kept, (i) => state.weights[i] as number),
    steps,
    pairsThrough: state.pairs,
    folds: state.folds,
  };
}

/** The steps between those that are kept, in their order. */
function stepsAmong({ offsets, neighbours }: Graph, kept: Int32Array, gone: Uint8Array): Int32Array {
  const steps = new Int32Array(neighbours.length);
  let count = 0;
  for (const i of kept)
    for (let step = offsets[i] as number; step < (offsets[i + 1] as number); step++)
      if (gone[neighbours[step] as number] === 0) steps[count++] = step;
  return steps.slice(0, count);
}

function neighbourCount({ offsets }: Graph, i: number): number {
  return (offsets[i + 1] as number) - (offsets[i] as number);
}

function foldAll(state: Folding, reachable: Float64Array): void {
  const { left, gone, weights, pairs, folds } = state;
  const leaves: number[] = [];
  left.forEach((count, i) => void (count === 1 && leaves.push(i)));
  for (let leaf = leaves.pop(); leaf !== undefined; leaf = leaves.pop()) {
    if (left[leaf] !== 1) continue;
    const root = lastNeighbour(state, leaf);
    const [below, above] = [weights[leaf] as number, weights[root] as number];
    countOutward(state, leaf, reachable);
    pairs[root] = (pairs[root] as number) + below * (above - 1);
    folds.push({ leaf, root, pairs: below * ((reachable[leaf] as number) - below) });
    weights[root] = above + below;
    gone[leaf] = 1;
    left[leaf] = 0;
    left[root] = (left[root] as number) - 1;
    if (left[root] === 1) leaves.push(root);
  }
}

/** Adds the pairs of somebody hanging below this entity with somebody outside its tree. */
function countOutward({ weights, pairs }: Folding, i: number, reachable: Float64Array): void {
  const tree = weights[i] as number;
  pairs[i] = (pairs[i] as number) + (tree - 1) * ((reachable[i] as number) - tree);
}

function lastNeighbour({ graph: { offsets, neighbours }, gone }: Folding, leaf: number): number {
  for (let e = offsets[leaf] as number; e < (offsets[leaf + 1] as number); e++)
    if (gone[neighbours[e] as number] === 0) return neighbours[e] as number;
  throw new Error('a leaf has one neighbour left');
}

/** For each entity: how many entities its component holds. */
function componentSizes(graph: Graph): Float64Array {
  const sizes = new Float64Array(graph.size);
  for (const component of componentsOf(graph)) for (const i of component) sizes[i] = component.length;
  return sizes;
}
