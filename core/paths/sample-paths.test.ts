import { describe, expect, it } from 'vitest';

import type { Strength } from '../case/link.ts';
import { findings, sampleTables } from '../catalogue/test-sample.ts';
import { alternativePaths } from './alternative-paths.ts';
import { graded, weakestStep } from './evidence.ts';
import { type Network, weaknessOf } from './network.ts';
import { routesOf, shortestPaths } from './shortest-paths.ts';

const { entities, links, sources } = sampleTables();
const ids = entities.map(({ id }) => id);
const { path: expected } = findings();
const question = { from: ids.indexOf('PER-03'), to: ids.indexOf('PER-23'), most: 5 };

function network(strengths: readonly Strength[]): Network {
  const kept = links.filter(({ strength }) => strengths.includes(strength));
  return {
    entities: ids,
    links: kept.map(({ id }) => id),
    from: Int32Array.from(kept, ({ from }) => ids.indexOf(from)),
    to: Int32Array.from(kept, ({ to }) => ids.indexOf(to)),
    direction: Uint8Array.from(kept, ({ direction }) => ['none', 'forward', 'both'].indexOf(direction)),
    weakness: Uint8Array.from(kept, weaknessOf),
  };
}

function pathsOver(...strengths: Strength[]): string[][] {
  const { paths } = shortestPaths(routesOf(network(strengths), 'ignore'), question);
  return paths.map((path) => [...path].map((at) => ids[at]!));
}

describe('the path of the sample case that rests on a guess', () => {
  it('is the only shortest one, of five steps, and its fourth link is the weakest', () => {
    const paths = pathsOver('confirmed', 'unconfirmed', 'tentative');
    expect(paths).toEqual(expected.paths);
    const bySource = new Map(sources.map((source) => [source.id, source]));
    const steps = paths[0]!.slice(1).map((to, at) => {
      const between = links.filter(
        (link) => [link.from, link.to].includes(to) && [link.from, link.to].includes(paths[0]![at]!),
      );
      return graded(
        between.toSorted((a, b) => weaknessOf(a) - weaknessOf(b)),
        (id) => bySource.get(id),
      )[0]!;
    });
    const weakest = steps[weakestStep(steps)]!;
    expect(weakestStep(steps)).toBe(3);
    expect(weakest.link).toMatchObject({ id: expected.weakest, strength: 'tentative' });
    expect(weakest.grade).toMatchObject({ source: 'F', information: '6' });
  });

  it('goes over two wallets without it, and is none over confirmed links alone', () => {
    expect(pathsOver('confirmed', 'unconfirmed')).toEqual(expected.without_tentative);
    expect(expected.without_tentative.map(({ length }) => length - 1)).toEqual([6]);
    expect(pathsOver('confirmed')).toEqual([]);
    expect(expected.confirmed_only).toBeNull();
  });

  it('has the way over the wallets as its next best', () => {
    const routes = routesOf(network(['confirmed', 'unconfirmed', 'tentative']), 'ignore');
    const [, second] = alternativePaths(routes, question);
    expect(second).toHaveLength(7);
  });
});
