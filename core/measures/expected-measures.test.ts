import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { betweenness } from './betweenness.ts';
import { closeness } from './closeness.ts';
import { componentsOf } from './components.ts';
import { constraint } from './constraint.ts';
import { degree } from './degree.ts';
import { eigenvector } from './eigenvector.ts';
import { type Measure, scoresBy } from './measure.ts';
import { pageRank } from './page-rank.ts';
import { subgraph } from './subgraph.ts';
import { type Check, close, expected, figure, loaded } from './test-expected.ts';
import { matrixOf, onto, turned } from './test-graphs.ts';
import { haveData } from './test-networks.ts';

type Ranking = readonly (readonly [string, number])[];

/** The ten asked for have these scores, and nobody else comes before them. */
const ranking =
  (measure: Measure, lowestFirst = false): Check =>
  (network, value) => {
    const scores = scoresBy(measure, network.graph);
    expectRanking(
      network.topology.entities,
      lowestFirst ? scores.map((score) => -score) : scores,
      value,
      lowestFirst,
    );
  };

function expectRanking(
  names: readonly string[],
  scores: Float64Array,
  value: unknown,
  negative = false,
): void {
  const top = value as Ranking;
  const found = new Map(names.map((name, at) => [name, (negative ? -1 : 1) * scores[at]!]));
  const first = [...scores].sort((a, b) => b - a).map((score) => (negative ? -score : score));
  top.forEach(([name, score], rank) => {
    close(found.get(name), score);
    close(first[rank], score);
  });
}

/**
 * The file has what an iteration comes to that is given up once a round changes less than a millionth for each entity: to
 * be reproduced digit by digit it is done here again, and the exact scores must lie near.
 */
function expectGivenUp(names: readonly string[], exact: Float64Array, given: GivenUp): void {
  let { scores } = given;
  for (let change = Infinity; change >= scores.length * 1e-6;) {
    const next = given.round(scores);
    change = next.reduce((sum, score, i) => sum + Math.abs(score - scores[i]!), 0);
    scores = next;
  }
  expectRanking(names, Float64Array.from(scores), given.value);
  exact.forEach((score, i) => expect(Math.abs(score - scores[i]!), names[i]).toBeLessThan(5e-5));
}

interface GivenUp {
  readonly scores: readonly number[];
  readonly round: (scores: readonly number[]) => number[];
  readonly value: unknown;
}

const eigenvectorOfLargest: Check = ({ graph, topology }, value) => {
  const members = componentsOf(graph)[0]!;
  const largest = subgraph(graph, members);
  const ties = matrixOf(largest);
  const scores = scoresBy(eigenvector, largest);
  const length = Math.hypot(...scores);
  expectGivenUp(
    [...members].map((i) => topology.entities[i]!),
    scores.map((score) => score / length),
    {
      scores: ties.map(() => 1 / ties.length),
      round: (last) => {
        const next = onto(ties, last).map((sum, i) => sum + last[i]!);
        return next.map((score) => score / Math.hypot(...next));
      },
      value,
    },
  );
};

const pageRanks: Check = ({ graph, topology }, value) => {
  const ties = matrixOf(graph);
  const size = ties.length;
  const shares = ties.map((row) => {
    const together = row.reduce((sum, entry) => sum + entry, 0);
    return row.map((entry) => (together > 0 ? entry / together : 1 / size));
  });
  const incoming = turned(shares);
  expectGivenUp(topology.entities, scoresBy(pageRank, graph), {
    scores: ties.map(() => 1 / size),
    round: (last) => onto(incoming, last).map((sum) => 0.85 * sum + 0.15 / size),
    value,
  });
};

/** What each key of the file is checked by. */
const checks: Readonly<Record<string, Check>> = {
  source: ({ topology }) => expect(topology.entities.length).toBeGreaterThan(0),
  note: (_, value) => expect(['', 'undirected OR-projection, self loops dropped']).toContain(value),
  // Checked one by one in expected-published.test.ts.
  published: () => undefined,
  nodes: figure('entities'),
  edges: figure('joined-pairs'),
  components: figure('weak-components'),
  largest_component: ({ graph, figures }, value) =>
    close(figures.get('largest-component')! * graph.size, value),
  density: figure('density'),
  avg_degree: figure('mean-degree'),
  diameter_unweighted: figure('diameter'),
  avg_geodesic_reachable_pairs: figure('mean-geodesic'),
  transitivity: figure('transitivity'),
  avg_local_clustering: figure('mean-clustering'),
  max_core: figure('max-core'),
  degree: ranking(degree),
  betweenness_normalised: ranking(betweenness),
  closeness_wf: ranking(closeness),
  eigenvector_L2_on_largest_component: eigenvectorOfLargest,
  pagerank_085: pageRanks,
  burt_constraint_lowest: ranking(constraint, true),
};

/** What tests of groups check, and what they must have in them for that. */
const elsewhere: Readonly<Record<string, string>> = {
  articulation_points: 'network.articulation_points',
  louvain_Q_best_of_50: 'network.louvain_Q_best_of_50',
  weighted_louvain: 'decoded_alive_combined',
};

describe.skipIf(!haveData)('every figure of expected_measures.json', () => {
  it.each(Object.entries(elsewhere))('%s is checked among the groups', (_, text) => {
    const folder = resolve(import.meta.dirname, 'groups');
    const tests = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
    expect(tests.some((file) => readFileSync(resolve(folder, file), 'utf8').includes(text))).toBe(true);
  });

  describe.each(Object.entries(expected))('%s', (name, values) => {
    const network = loaded(name);

    it.each(Object.keys(values).filter((key) => !(key in elsewhere)))('%s', (key) => {
      const check = checks[key];
      expect(check, `nobody checks ${key}`).toBeDefined();
      check?.(network, values[key]);
    });
  });
});
