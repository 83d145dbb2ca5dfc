import { once } from 'node:events';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

import { joinShares } from '../core/measures/measure.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { expectClose, loadIgraph } from './igraph-peer.ts';
import { sampleNetwork } from './sample-network.ts';

/** Betweenness on two threads that are there already, beside igraph on one: as the clock has it, so on an idle machine. */
export const benchmark: Benchmark = {
  id: 'betweenness-threads',
  rounds: 3,
  cases: [() => onTwo(1000, 2000), () => onTwo(5000, 10_000), () => onTwo(10_000, 30_000)],
};

async function onTwo(size: number, links: number): Promise<BenchmarkCase> {
  const { from, to, direction, ...named } = sampleNetwork(size, links);
  const topology = { from, to, direction, entities: { length: size } };
  const threads = [0, 1].map(() => new Worker(resolve('.cache/bench/betweenness-share.child.js')));
  const igraph = await loadIgraph({ ...named, from, to, direction });
  const ours = async (): Promise<Float64Array> => {
    const shares = threads.map(async (thread, at) => {
      thread.postMessage({ topology, share: { at, of: threads.length } });
      const [share] = (await once(thread, 'message')) as [Float64Array];
      return share;
    });
    return joinShares(await Promise.all(shares));
  };
  const peer = igraph && (() => igraph.valueOf('sum(g.betweenness(directed=False))'));
  return {
    ...{ name: `n=${size} m=${links} igraph`, budget: igraph && 0.4, ours, peer },
    check: async () =>
      igraph && expectClose(await ours(), await igraph.valueOf('g.betweenness(directed=False)')),
    close: () => {
      igraph?.close();
      return Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}
