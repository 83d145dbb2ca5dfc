import { buildGraph } from '../core/measures/graph.ts';
import { type Analysis, analyses } from './analyses.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { processorTime } from './cpu-of-run.ts';
import { sampleNetwork } from './sample-network.ts';

const sizes = [1000, 3000, 10_000, 30_000, 100_000] as const;
const linksEach = 3;
/** Small networks are gone over several times, as many as take about as long as this many entities once. */
const filled = 10_000;

/**
 * How every measure and question grows from 1,000 to 100,000 entities, links both ways. Ours is the processor time at
 * 100,000, the peer's a hundred times that at 1,000: a ratio of 1 is in step with the network. The note has all sizes and
 * the exponent between the last but one and the last.
 */
export const benchmark: Benchmark = {
  id: 'growth',
  rounds: 1,
  cases: analyses.map((analysis) => () => grown(analysis)),
};

function grown({ name, run }: Analysis): BenchmarkCase {
  const figures = sizes.map((size) => timeAt(size, run));
  const [small = 0, before = 1, large = 0] = [figures[0], figures.at(-2), figures.at(-1)];
  const [last = 0, first] = [sizes.at(-1), sizes[0]];
  const exponent = Math.log(large / before) / Math.log(last / (sizes.at(-2) ?? 1));
  const shown = figures.map((figure) => Number(figure.toPrecision(3))).join(', ');
  return {
    ...{ name, budget: null, answers: 'ms' },
    note: `${shown} ms; exponent ${exponent.toFixed(2)}`,
    ours: () => large,
    peer: () => (small * last) / first,
  };
}

function timeAt(size: number, run: Analysis['run']): number {
  const graph = buildGraph(sampleNetwork(size, linksEach * size), 'ignore');
  const times = Math.max(1, Math.round(filled / size));
  if (size === sizes[0]) run(graph);
  return (
    processorTime(() => {
      for (let time = 0; time < times; time++) run(graph);
    }) / times
  );
}
