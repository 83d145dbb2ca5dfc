import { closeness } from '../core/measures/closeness.ts';
import { buildGraph } from '../core/measures/graph.ts';
import { scoresBy } from '../core/measures/measure.ts';
import type { Benchmark } from './benchmark.ts';
import { cpuOfRun } from './cpu-of-run.ts';
import { sampleNetwork } from './sample-network.ts';

/** Exact closeness of 100,000 entities in processor time, ours alone: going by 10,000 igraph would take ten minutes or more. */
export const benchmark: Benchmark = {
  id: 'closeness-large',
  rounds: 1,
  cases: [
    () => {
      const graph = buildGraph(sampleNetwork(100_000, 300_000), 'ignore');
      return {
        ...{ name: 'n=100000 m=300000', budget: null, peer: null, answers: 'ms' },
        ours: () => cpuOfRun(() => scoresBy(closeness, graph)),
        note: 'its budget is 3 s of processor time',
      };
    },
  ],
};
