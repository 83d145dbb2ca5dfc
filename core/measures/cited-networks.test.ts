import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { allDistances, diameter, meanDistance } from './distances.ts';
import { buildGraph } from './graph.ts';
import type { GraphDirection } from './graph-direction.ts';
import { measureById } from './measures.ts';
import { dataFolder, haveData, readNetwork } from './test-networks.ts';
import type { Topology } from './topology.ts';
import { scoresBy } from './measure.ts';

interface Expected {
  readonly source: string;
  readonly nodes: number;
  readonly edges: number;
  readonly degree: readonly (readonly [string, number])[];
  readonly betweenness_normalised: readonly (readonly [string, number])[];
  readonly closeness_wf: readonly (readonly [string, number])[];
  readonly diameter_unweighted: number;
  readonly avg_geodesic_reachable_pairs: number;
}

const expected = haveData
  ? (JSON.parse(readFileSync(resolve(dataFolder, 'expected_measures.json'), 'utf8')) as Record<
      string,
      Expected
    >)
  : {};

function scoresOf(topology: Topology, measure: string, direction: GraphDirection = 'ignore') {
  const scores = scoresBy(measureById(measure)!, buildGraph(topology, direction));
  return new Map(topology.entities.map((entity, at) => [entity, scores[at]!]));
}

/** The ten scores asked for are right, and nobody else scores above the tenth. */
function expectTopTen(scores: Map<string, number>, top: Expected['degree']) {
  for (const [entity, score] of top) expect(scores.get(entity), entity).toBeCloseTo(score, 5);
  const highest = [...scores.values()].sort((a, b) => b - a).slice(0, top.length);
  top.forEach(([, score], rank) => expect(highest[rank]).toBeCloseTo(score, 5));
}

describe.skipIf(!haveData)('networks with published or twice computed scores', () => {
  it('are 22', () => expect(Object.keys(expected)).toHaveLength(22));

  describe.each(Object.entries(expected))('%s', (_name, network) => {
    const topology = haveData ? readNetwork(network.source) : undefined;

    it('has the entities and links it should have', () => {
      const graph = buildGraph(topology!, 'ignore');
      expect([graph.size, graph.neighbours.length / 2]).toEqual([network.nodes, network.edges]);
    });

    it('has the ten highest degrees', () => {
      expectTopTen(scoresOf(topology!, 'degree'), network.degree);
    });

    it('has the ten highest betweennesses', () => {
      expectTopTen(scoresOf(topology!, 'betweenness'), network.betweenness_normalised);
    });

    it('has the ten highest closenesses, the longest way and the mean one', () => {
      expectTopTen(scoresOf(topology!, 'closeness'), network.closeness_wf);
      const distances = allDistances(buildGraph(topology!, 'ignore'));
      expect(diameter(distances)).toBe(network.diameter_unweighted);
      expect(meanDistance(distances)).toBeCloseTo(network.avg_geodesic_reachable_pairs, 5);
    });
  });

  it('has CAVIAR led by N1 at .6375, in its first phase at .9066, and later by others', () => {
    const leader = (source: string) => {
      const scores = scoresOf(readNetwork(source), 'betweenness');
      return [...scores].sort(([, a], [, b]) => b - a)[0]!;
    };
    expect(leader('networks/covert/covert_10__01_CAVIAR_FULL.{nodes,edges}.csv')[1]).toBeCloseTo(0.637459, 6);
    expect(leader('networks/caviar/phase1.csv')[0]).toBe('1');
    expect(leader('networks/caviar/phase1.csv')[1]).toBeCloseTo(0.9066, 4);
    expect(leader('networks/caviar/phase9.csv')[0]).toBe('3');
    expect(leader('networks/caviar/phase11.csv')[0]).toBe('41');
  });

  it('sees in the first phase of CAVIAR who calls and who is called', () => {
    const phase = readNetwork('networks/caviar/phase1.csv');
    const total = (direction: GraphDirection) =>
      [...scoresOf(phase, 'degree', direction).values()].reduce((sum, score) => sum + score, 0);
    expect([total('out'), total('in')]).toEqual([26, 26]);
    expect(scoresOf(phase, 'degree', 'out').get('1')).toBeGreaterThan(
      scoresOf(phase, 'degree', 'in').get('1')!,
    );
  });
});
