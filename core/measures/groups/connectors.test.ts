import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ringEntities } from '../../catalogue/ring-entities.ts';
import { findings, sampleCase } from '../../catalogue/test-sample.ts';
import { buildGraph, type Graph } from '../graph.ts';
import { induce } from '../induce.ts';
import { connectors } from './connectors.ts';
import { components } from './components.ts';
import { strongComponents } from './strong-components.ts';
import { graphOf, matrixOf, networks, reachedWithin } from './test-graphs.ts';

/** The parts these entities make with each other. */
function partsAmong(matrix: readonly (readonly number[])[], members: readonly number[]): number[] {
  const sizes: number[] = [];
  for (let left = [...members]; left.length > 0;) {
    const reached = reachedWithin(matrix, left);
    sizes.push(reached.size);
    left = left.filter((i) => !reached.has(i));
  }
  return sizes;
}

function partsOf(matrix: readonly (readonly number[])[], members: readonly number[]): number {
  return partsAmong(matrix, members).length;
}

describe('cut points and bridges', () => {
  it('are those whose removal leaves more parts, most loose first, with how many come loose', () => {
    fc.assert(
      fc.property(networks(14, 20), ({ plain, directed }) => {
        const matrix = matrixOf(plain);
        const all = matrix.map((_, i) => i);
        const before = partsOf(matrix, all);
        const looseWithout = (i: number) => {
          const part = [...reachedWithin(matrix, [i, ...all.filter((j) => j !== i)])].filter((j) => j !== i);
          return part.length - Math.max(0, ...partsAmong(matrix, part));
        };
        const { connectors: found } = connectors.run(directed, {});
        const expected = all
          .map((i) => [i, looseWithout(i)] as const)
          .filter(([, loose]) => loose > 0)
          .sort(([i, a], [j, b]) => b - a || i - j);
        expect([...found!.cutPoints].map((i, at) => [i, found!.loose[at]])).toEqual(expected);
        expect([...found!.bridges]).toEqual(slowBridges(matrix, before).flat());
      }),
      { seed: 6, numRuns: 150 },
    );
  });

  it('leave groups that stay connected whoever of them is taken away', () => {
    fc.assert(
      fc.property(networks(12, 24), ({ plain }) => {
        const matrix = matrixOf(plain);
        const { groups, connectors: found } = connectors.run(plain, {});
        for (const { members } of groups)
          for (const away of members)
            expect(
              partsOf(
                matrix,
                [...members].filter((i) => i !== away),
              ),
            ).toBe(1);
        // Every tie is in one group or a bridge.
        const inside = groups.reduce((sum, group) => sum + group.inside, 0);
        expect(inside + found!.bridges.length / 2).toBe(plain.neighbours.length / 2);
      }),
      { seed: 6 },
    );
  });

  it('are found along a chain of a hundred thousand', () => {
    const chain = graphOf(
      100_000,
      Array.from({ length: 99_999 }, (_, i) => [i, i + 1]),
    );
    const { cutPoints, bridges } = connectors.run(chain, {}).connectors!;
    expect([cutPoints.length, bridges.length]).toEqual([99_998, 2 * 99_999]);
  });

  it('of the sample case are those that its findings name', () => {
    const sample = sampleCase();
    const entities = [...sample.rows('entities').keys()];
    const links = [...sample.rows('links').values()];
    const position = new Map(entities.map((id, at) => [id, at]));
    const whole = {
      entities,
      links: links.map(({ id }) => id),
      from: Int32Array.from(links, ({ from }) => position.get(from)!),
      to: Int32Array.from(links, ({ to }) => position.get(to)!),
      direction: new Uint8Array(links.length),
    };
    const ring = induce(whole, ringEntities(sample));
    const { cutPoints } = connectors.run(buildGraph(ring, 'ignore'), {}).connectors!;
    const named = [...cutPoints].map((i) => ring.entities[i]!);
    expect(named.sort()).toEqual((findings().network.ring as unknown as { cut: string[] }).cut);
  });
});

function slowBridges(matrix: number[][], before: number): [number, number][] {
  const all = matrix.map((_, i) => i);
  return all.flatMap((i) =>
    all.flatMap((j): [number, number][] => {
      if (j <= i || !matrix[i]![j]) return [];
      const cut = matrix.map((row, a) =>
        row.map((tie, b) => ((a === i && b === j) || (a === j && b === i) ? 0 : tie)),
      );
      return partsOf(cut, all) > before ? [[i, j]] : [];
    }),
  );
}

describe('parts', () => {
  const reaches = (graph: Graph) => {
    const matrix = matrixOf(graph).map((row, i) => row.map((tie, j) => tie > 0 || i === j));
    matrix.forEach((_, middle) =>
      matrix.forEach((row) => row[middle] && matrix[middle]!.forEach((yes, to) => yes && (row[to] = true))),
    );
    return matrix;
  };

  const togetherIn = (groupOf: Int32Array) =>
    Array.from(groupOf, (group) => Array.from(groupOf, (other) => other === group));

  it('are those who reach each other, whichever way or along arrows', () => {
    fc.assert(
      fc.property(networks(12, 18), ({ plain, directed }) => {
        const [either, along] = [reaches(plain), reaches(directed)];
        const [weak, strong] = [components.run(directed, {}), strongComponents.run(directed, {})];
        expect(togetherIn(weak.groupOf!)).toEqual(either);
        expect(togetherIn(strong.groupOf!)).toEqual(
          along.map((row, i) => row.map((yes, j) => yes && along[j]![i]!)),
        );
        expect(strongComponents.run(plain, {})).toEqual(components.run(plain, {}));
      }),
      { seed: 6, numRuns: 150 },
    );
  });
});
