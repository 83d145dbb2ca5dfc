import type { ArrangeInput } from '../core/arrange/arrange.ts';
import { arrangeByCountry } from '../core/arrange/country.ts';
import { arrangeForce } from '../core/arrange/force.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { sampleNetwork } from './sample-network.ts';

const countries = ['ID', 'ID', 'ID', 'ID', 'MY', 'MY', 'KH', 'SG', null];

/** Laying out a chart, from its links to the places. No installed peer does the same. */
export const benchmark: Benchmark = {
  id: 'arrange',
  rounds: 5,
  cases: [
    () => caseOf('force', arrangeForce, 120),
    () => caseOf('country', arrangeByCountry, 120),
    () => caseOf('force', arrangeForce, 1000),
    () => caseOf('country', arrangeByCountry, 1000),
  ],
};

function caseOf(name: string, arrange: (input: ArrangeInput) => unknown, size: number): BenchmarkCase {
  const input = inputOf(size, 2 * size);
  return { name: `${name} n=${size}`, budget: null, ours: () => arrange(input), peer: null };
}

function inputOf(size: number, links: number): ArrangeInput {
  const { from, to } = sampleNetwork(size, links);
  return {
    ...{ size, from, to, seed: 1 },
    room: Float64Array.from({ length: 2 * size }, (_, at) => (at % 2 === 0 ? 60 : 40)),
    countries: Array.from(
      { length: size },
      (_, i) => countries[Math.floor(i / 7) % countries.length] ?? null,
    ),
    start: new Float64Array(2 * size).fill(NaN),
    fixed: new Uint8Array(size),
  };
}
