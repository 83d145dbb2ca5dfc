import type { Graph } from './graph.ts';
import { kernelFor, type Kernel } from './kernels/kernel.ts';
import type { Measure, MeasureOptions } from './measure.ts';
import { relabel } from './relabel.ts';

/** What of the work is done, and who is told how far it is. */
export type SearchOptions = Pick<MeasureOptions, 'share' | 'progress'>;

/** Searches between two words on how far it is. */
const slice = 64;

/**
 * Ordered pairs whose shortest paths lead through each entity, pairs of several shortest paths in parts; every entity
 * stands for as many as its weight says. Brandes (2001): over hops, or where the graph has costs over costs, which are
 * equal when they differ by less than 1e-10 of them.
 */
export function pairsThrough(graph: Graph, weights: Float64Array, options: SearchOptions): Float64Array {
  const { graph: moved, order } = relabel(graph);
  const kernel = search(moved, weightsOf(weights, order), false, options);
  const found = kernel.numbers(kernel.scores, graph.size);
  const scores = new Float64Array(graph.size);
  order.forEach((i, at) => (scores[i] = found[at] as number));
  kernel.release();
  return scores;
}

/** The same for each step of the graph: ordered pairs whose shortest paths lead along it. */
export function pairsAlong(graph: Graph, weights: Float64Array, options: SearchOptions): Float64Array {
  const kernel = search(graph, weights, true, options);
  const scores = kernel.numbers(kernel.stepScores, graph.neighbours.length).slice();
  kernel.release();
  return scores;
}

/** Either of them from these sources alone, everybody standing for one. */
export function pairsFromSome(
  graph: Graph,
  sources: Int32Array,
  {
    on,
    progress = () => undefined,
  }: { readonly progress?: MeasureOptions['progress'] | undefined } & Pick<Measure, 'on'>,
): Float64Array {
  const kernel = prepared(graph, undefined, on === 'links');
  sources.forEach((source, at) => {
    progress(at / sources.length);
    kernel.addSources(source, source + 1, 1);
  });
  progress(1);
  const found = (
    on === 'links'
      ? kernel.numbers(kernel.stepScores, graph.neighbours.length)
      : kernel.numbers(kernel.scores, graph.size)
  ).slice();
  kernel.release();
  return found;
}

function weightsOf(weights: Float64Array, order: Int32Array): Float64Array {
  return Float64Array.from(order, (i) => weights[i] as number);
}

function search(graph: Graph, weights: Float64Array, onSteps: boolean, options: SearchOptions): Kernel {
  const { share: { at, of } = { at: 0, of: 1 }, progress = () => undefined } = options;
  const { size } = graph;
  const kernel = prepared(graph, weights, onSteps);
  for (let first = at; first < size; first += slice * of) {
    progress((first - at) / size);
    kernel.addSources(first, Math.min(size, first + slice * of), of);
  }
  progress(1);
  return kernel;
}

function prepared(graph: Graph, weights: Float64Array | undefined, onSteps: boolean): Kernel {
  const steps = graph.neighbours.length;
  const kernel = kernelFor(graph);
  // Of the two steps of an undirected pair, one at most leads away from the source.
  kernel.prepareBetweenness(steps, graph.undirected ? steps / 2 : steps, onSteps);
  if (weights) kernel.numbers(kernel.weights, graph.size).set(weights);
  return kernel;
}
