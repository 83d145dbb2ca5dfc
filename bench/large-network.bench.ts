import { buildGraph } from '../core/measures/graph.ts';
import type { GraphDirection } from '../core/measures/graph-direction.ts';
import type { Weighting } from '../core/measures/weighting.ts';
import { type Analysis, analyses } from './analyses.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { processorTime } from './cpu-of-run.ts';
import { sampleNetwork } from './sample-network.ts';

const [size, links] = [100_000, 300_000];
/** Milliseconds of processor time that anything may take; stands in the place of a peer. */
const limit = 3000;

const topology = sampleNetwork(size, links);

/** Every measure and question over a large network, links both ways and alike, and along arrows by strength. */
export const benchmark: Benchmark = {
  id: 'large-network',
  rounds: 3,
  cases: [
    ...analyses.map((analysis) => () => caseOf(analysis, 'both ways', 'ignore')),
    ...analyses.map((analysis) => () => caseOf(analysis, 'arrows, strengths', 'out', strengths())),
  ],
};

function caseOf(
  { name, run }: Analysis,
  how: string,
  direction: GraphDirection,
  weighting?: Weighting,
): BenchmarkCase {
  const graph = buildGraph(topology, direction, weighting);
  return {
    ...{ name: `${name}, ${how}`, budget: 1, answers: 'ms' },
    ours: () => processorTime(() => run(graph)),
    peer: () => limit,
  };
}

/** One to nine calls a link. */
function strengths(): Weighting {
  return { weights: Float64Array.from({ length: links }, (_, link) => 1 + (link % 9)), means: 'strength' };
}
