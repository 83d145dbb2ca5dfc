import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { dataFolder, haveData, readNetwork } from '../measures/test-networks.ts';
import { hopsFrom } from './hops-from.ts';
import { mostConnected } from './most-connected.ts';
import type { Network } from './network.ts';
import { routesOf, shortestPaths } from './shortest-paths.ts';

interface Expected {
  readonly source: string;
  readonly diameter_unweighted: number;
  readonly avg_geodesic_reachable_pairs: number;
  readonly degree: readonly (readonly [string, number])[];
}

const expected: Record<string, Expected> = haveData
  ? (JSON.parse(readFileSync(resolve(dataFolder, 'expected_measures.json'), 'utf8')) as Record<
      string,
      Expected
    >)
  : {};

function network(source: string): Network {
  const topology = readNetwork(source);
  return { ...topology, weakness: new Uint8Array(topology.links.length) };
}

describe.skipIf(!haveData)('networks with known distances', () => {
  describe.each(Object.entries(expected))('%s', (_name, known) => {
    const routes = haveData ? routesOf(network(known.source), 'ignore') : undefined;

    it('has the longest and the mean shortest way it should have', () => {
      const { out } = routes!;
      const all = Array.from({ length: out.size }, (_, at) => [...hopsFrom(out, [at])]).flat();
      const reached = all.filter((hops) => hops > 0);
      expect(Math.max(...reached)).toBe(known.diameter_unweighted);
      const mean = reached.reduce((sum, hops) => sum + hops, 0) / reached.length;
      expect(mean).toBeCloseTo(known.avg_geodesic_reachable_pairs, 4);
    });

    it('gives shortest paths of that many steps, each over links that are there', () => {
      const { out } = routes!;
      const hops = hopsFrom(out, [0]);
      for (const to of hops.keys()) {
        if (to === 0) continue;
        const found = shortestPaths(routes!, { from: 0, to, most: 3 });
        expect(found.hops).toBe(hops[to]);
        for (const path of found.paths) expect(path).toHaveLength(found.hops + 1);
      }
    });

    it('has the most connected it should have', () => {
      const { out } = routes!;
      const top = mostConnected(out).slice(0, known.degree.length);
      expect(top.map(({ neighbours }) => neighbours)).toEqual(known.degree.map(([, degree]) => degree));
    });
  });
});
