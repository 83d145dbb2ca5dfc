import { seededRandom } from '../arrange/random.ts';
import { pairsFromSome } from './betweenness-search.ts';
import { chancePaths } from './chance-path.ts';
import { drawn } from './drawn.ts';
import type { Graph } from './graph.ts';
import { mapInPlace } from './map-in-place.ts';
import { type EstimateOptions, type Estimating, type Measure, searchesTakeMore } from './measure.ts';
import { forEachPairOfSteps } from './pairs-of-steps.ts';
import { stepBetween } from './step-between.ts';

interface SharesOptions extends Omit<EstimateOptions, 'normalised'> {
  readonly on: Measure['on'];
}

/** Looks at steps from which exact betweenness takes more than about a second. */
const long = 2e8;

/** Paths between two words on how far it is. */
const slice = 1024;

/** How likely it is that some score is farther off than the bound. */
const risk = 0.1;

/** Estimated betweenness of entities or links, where there are so many pairs. */
export function betweennessEstimating(on: Measure['on'], pairsIn: (graph: Graph) => number): Estimating {
  return {
    isWorthIt: (graph) => searchesTakeMore(graph, long),
    samplesFor: betweennessSamples,
    run(graph, { normalised, ...options }) {
      if (graph.size < (on === 'links' ? 2 : 3))
        return { scores: new Float64Array(on === 'links' ? graph.neighbours.length : graph.size), bound: 0 };
      const shares = betweennessEstimate(graph, { ...options, on });
      const scale = normalised ? 1 : pairsIn(graph);
      return {
        scores: normalised ? shares : mapInPlace(shares, (share) => share * scale),
        bound: betweennessBound(graph, options.samples, on) * scale,
      };
    },
  };
}

/**
 * Betweenness of entities or steps, as shares of all pairs, estimated without favour from so many samples: shortest paths
 * between pairs drawn evenly (Riondato & Kornaropoulos 2016), or where the graph has costs all paths from entities drawn
 * evenly (Brandes & Pich 2007).
 */
function betweennessEstimate(graph: Graph, options: SharesOptions): Float64Array {
  return graph.costs ? fromSources(graph, options) : fromPaths(graph, options);
}

/**
 * How far with probability .9 no estimate is from the exact share: Hoeffding's inequality (1963) for every score, and none
 * of them all beyond it. The same for either way of sampling, as each sample adds from 0 to 1 to a score.
 */
function betweennessBound(graph: Graph, samples: number, on: Measure['on']): number {
  const scores = on === 'links' ? graph.neighbours.length / (graph.undirected ? 2 : 1) : graph.size;
  if (scores === 0) return 0;
  const exact = graph.costs !== undefined && samples >= graph.size;
  return exact ? 0 : scaleOf(graph, on) * Math.sqrt(Math.log((2 * scores) / risk) / (2 * samples));
}

/** How many samples take about two seconds: each path looks at a part of the graph alone, each entity at all of it. */
function betweennessSamples({ size, neighbours, costs }: Graph): number {
  if (!costs) return 20_000;
  return Math.min(size, Math.max(16, Math.round(2e7 / (1 + size + neighbours.length))));
}

/** Samples are drawn from everybody; this makes up for those whose paths do not count, as they begin or end there. */
function scaleOf({ size, costs }: Graph, on: Measure['on']): number {
  return on === 'links' ? 1 : size / Math.max(1, size - (costs ? 1 : 2));
}

function fromPaths(graph: Graph, { samples, seed = 0, on, progress = () => undefined }: SharesOptions) {
  const random = seededRandom(seed);
  const draw = chancePaths(graph, random);
  const scores = new Float64Array(on === 'links' ? graph.neighbours.length : graph.size);
  const each = scaleOf(graph, on) / samples;
  const add = (at: number) => (scores[at] = (scores[at] as number) + each);
  for (let sample = 0; sample < samples; sample++) {
    if (sample % slice === 0) progress(sample / samples);
    const from = Math.floor(random() * graph.size);
    const to = (from + 1 + Math.floor(random() * (graph.size - 1))) % graph.size;
    draw(from, to, (one, next) => {
      if (on === 'entities') return void (next !== to && add(next));
      add(stepBetween(graph, one, next));
      if (graph.undirected) add(stepBetween(graph, next, one));
    });
  }
  progress(1);
  return scores;
}

function fromSources(graph: Graph, { samples, seed = 0, on, progress }: SharesOptions): Float64Array {
  const { size, undirected } = graph;
  const sources = drawn(size, Math.min(samples, size), seededRandom(seed));
  const found = pairsFromSome(graph, sources, { on, progress });
  if (on === 'links' && undirected)
    forEachPairOfSteps(graph, (there, back) => {
      const pairs = (found[there] as number) + (found[back] as number);
      [found[there], found[back]] = [pairs, pairs];
    });
  const targets = Math.max(1, size - (on === 'links' ? 1 : 2));
  const scale = scaleOf(graph, on) / (sources.length * targets);
  return mapInPlace(found, (pairs) => pairs * scale);
}
