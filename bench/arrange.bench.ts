import type { ArrangeInput } from '../core/arrange/arrange.ts';
import { arrangeForce } from '../core/arrange/force.ts';
import { kernelIds } from '../core/arrange/kernel-ids.ts';
import { kernels } from '../core/arrange/kernels.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { cpuTime, d3Peer, fcosePeer, type LayoutPeer } from './layout-peers.ts';
import { crossingShare, lostNeighbours, type Network, stressOf } from './picture-quality.ts';
import { sampleNetwork } from './sample-network.ts';

const rounds = 3;
const countries = ['ID', 'ID', 'ID', 'ID', 'MY', 'MY', 'KH', 'SG', null];
const groups = ['person', 'person', 'person', 'phone', 'phone', 'account', 'vehicle'];
/** CPU milliseconds within which a first picture of 5,000 must stand. */
const firstPicture = 500;

/**
 * Laying out a chart, from its links to the places: by links beside two libraries, in CPU time and in how well the
 * picture shows the network, all of the same pictures; the other arrangements alone.
 */
export const benchmark: Benchmark = {
  id: 'arrange',
  rounds,
  cases: [
    ...contest('fcose', 1000, fcosePeer, 1 / 12),
    ...contest('d3-force', 5000, d3Peer, 0.15),
    () => ({
      name: `first picture n=5000, ${firstPicture} ms`,
      ...{ budget: 1, answers: 'ms', ours: () => untilFirstPicture(5000), peer: () => firstPicture },
    }),
    ...kernelIds.map((id) => (): BenchmarkCase => {
      const input = inputOf(networkOf(1000));
      return { name: `${id} n=1000`, budget: null, ours: () => kernels[id](input), peer: null };
    }),
  ],
};

/** Ours beside a peer's on one network: time first, and then of the pictures of these runs what they are worth. */
function contest(name: string, size: number, peer: LayoutPeer, budget: number): (() => BenchmarkCase)[] {
  const network = networkOf(size);
  const pictures: Record<'ours' | 'theirs', Float64Array[]> = { ours: [], theirs: [] };
  const quality =
    (what: string, of: (network: Network, positions: Float64Array) => number) => (): BenchmarkCase => {
      const next = { ours: 0, theirs: 0 };
      const answer = (whose: 'ours' | 'theirs') => () =>
        100 * of(network, pictures[whose][next[whose]++] ?? new Float64Array());
      return {
        name: `${what} n=${size} ${name}`,
        ...{ budget: 1, answers: '%', ours: answer('ours'), peer: answer('theirs') },
      };
    };
  return [
    () => ({
      name: `CPU n=${size} ${name}`,
      ...{ budget, answers: 'ms' },
      ours: () => {
        const start = cpuTime();
        pictures.ours.push(arrangeForce(inputOf(network)).positions);
        return cpuTime() - start;
      },
      peer: async () => {
        const { positions, cpu } = await peer(network);
        pictures.theirs.push(positions);
        return cpu;
      },
    }),
    quality('stress', stressOf),
    quality('crossings', crossingShare),
    quality('lost neighbours', lostNeighbours),
  ];
}

/** CPU time until places are shown for the first time. */
function untilFirstPicture(size: number): number {
  const input = inputOf(networkOf(size));
  const start = cpuTime();
  let first = 0;
  arrangeForce(input, (picture) => {
    if (first > 0) return;
    picture();
    first = cpuTime() - start;
  });
  return first;
}

function networkOf(size: number): Network {
  const { from, to } = sampleNetwork(size, 2 * size);
  return { size, from, to };
}

function inputOf(network: Network): ArrangeInput {
  const { size, from } = network;
  const every = (list: readonly (string | null)[]) =>
    Array.from({ length: size }, (_, i) => list[Math.floor(i / 7) % list.length] ?? null);
  return {
    ...{ ...network, directed: new Uint8Array(from.length).fill(1), root: -1, aspect: 1.4, seed: 1 },
    room: Float64Array.from({ length: 2 * size }, (_, at) => (at % 2 === 0 ? 50 : 35)),
    ...{ countries: every(countries), groups: every(groups), regions: [] },
    moments: Float64Array.from({ length: size }, (_, i) => (i % 3 === 0 ? NaN : (i * 7919) % 365)),
    start: new Float64Array(2 * size).fill(NaN),
    ...{ fixed: new Uint8Array(size), outside: new Uint8Array(size) },
  };
}
