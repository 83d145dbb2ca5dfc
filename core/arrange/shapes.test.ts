import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { undirectedGraph } from '../measures/graph.ts';
import { haveData, readNetwork } from '../measures/test-networks.ts';
import { arrangeInCircle } from './circle.ts';
import { arrangeForce, arrangeGently } from './force.ts';
import { arrangeInGrid } from './grid.ts';
import { arrangeInGroups } from './grouped.ts';
import { arrangeInLayers } from './hierarchy.ts';
import { hopsFrom } from './hops-from.ts';
import { kernelIds } from './kernel-ids.ts';
import { kernels } from './kernels.ts';
import { arrangeInStars } from './peacock.ts';
import { arrangeInRings } from './radial.ts';
import { cellNetwork, crossings, inputOf, overlaps, scatteredStart, stress } from './test-pictures.ts';
import { arrangeByTime } from './time.ts';
import { arrangeAsTree } from './tree.ts';

type Pair = readonly [number, number];

/** A tree: everybody but the first hangs on somebody before them. */
const trees = fc
  .array(fc.nat(1000), { minLength: 1, maxLength: 60 })
  .map((picks) => picks.map((pick, at): Pair => [pick % (at + 1), at + 1]));

const x = (positions: Float64Array, i: number) => positions[2 * i]!;
const y = (positions: Float64Array, i: number) => positions[2 * i + 1]!;

describe('the tree', () => {
  it('draws trees without a crossing, everybody a level from whom they hang on', () => {
    fc.assert(
      fc.property(trees, fc.constantFrom(0.5, 1.4), (links, aspect) => {
        const input = inputOf(links.length + 1, links, { root: 0, aspect });
        const { positions } = arrangeAsTree(input);
        expect(crossings(input, positions)).toBe(0);
        const hops = hopsFrom(undirectedGraph(input.size, input.from, input.to), 0);
        const levels = [x, y].map((axis) =>
          links.every(([, i]) =>
            links.every(([, j]) => hops[i]! >= hops[j]! || axis(positions, i) < axis(positions, j)),
          ),
        );
        expect(levels).toContain(true);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it('stands each over the middle of what hangs on it', () => {
    const { positions } = arrangeAsTree(
      inputOf(
        4,
        [
          [0, 1],
          [0, 2],
          [0, 3],
        ],
        { root: 0, aspect: 9 },
      ),
    );
    expect(x(positions, 0)).toBeCloseTo((x(positions, 1) + x(positions, 3)) / 2);
  });
});

describe('the hierarchy', () => {
  it('leads every arrow down where none run in circles', () => {
    const arrows = fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 60 });
    fc.assert(
      fc.property(arrows, (pairs) => {
        const links = pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b]): Pair => [Math.min(a, b), Math.max(a, b)]);
        const { positions } = arrangeInLayers(inputOf(30, links));
        for (const [upper, lower] of links) expect(y(positions, upper)).toBeLessThan(y(positions, lower));
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  it('turns one arrow of a circle round and no other', () => {
    const links: Pair[] = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ];
    const { positions } = arrangeInLayers(inputOf(4, links));
    expect(links.filter(([a, b]) => y(positions, a) < y(positions, b))).toHaveLength(3);
  });

  it('draws two crossed ladders straight', () => {
    const input = inputOf(6, [
      [0, 4],
      [0, 5],
      [1, 3],
      [2, 3],
    ]);
    expect(crossings(input, arrangeInLayers(input).positions)).toBe(0);
  });

  it('hangs links without an arrow from the root', () => {
    const links: Pair[] = [
      [1, 0],
      [2, 1],
      [3, 2],
    ];
    const { positions } = arrangeInLayers(inputOf(4, links, { directed: new Uint8Array(3), root: 0 }));
    expect([0, 1, 2, 3].toSorted((a, b) => y(positions, a) - y(positions, b))).toEqual([0, 1, 2, 3]);
  });
});

describe('the rings', () => {
  it('put everybody as far out as they are hops from the middle', () => {
    const links = cellNetwork(6, 10);
    const input = inputOf(60, links, { root: 3 });
    const { positions } = arrangeInRings(input);
    const hops = hopsFrom(undirectedGraph(60, input.from, input.to), 3);
    const radius = (i: number) =>
      Math.hypot(x(positions, i) - x(positions, 3), y(positions, i) - y(positions, 3));
    for (let i = 0; i < 60; i++)
      for (let j = 0; j < 60; j++) {
        if (hops[i] === hops[j]) expect(radius(i)).toBeCloseTo(radius(j), 6);
        if (hops[i]! < hops[j]!) expect(radius(i)).toBeLessThan(radius(j));
      }
  });

  it('take the one with most links for the middle where nobody says', () => {
    const star = Array.from({ length: 9 }, (_, i): Pair => [4, i < 4 ? i : i + 1]);
    const { positions } = arrangeInRings(inputOf(10, star));
    const radii = star.map(([a, b]) =>
      Math.hypot(x(positions, a) - x(positions, b), y(positions, a) - y(positions, b)),
    );
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(1e-6);
  });
});

describe('the circle', () => {
  it('draws a ring of links, however named, as the ring it is', () => {
    const names = [4, 0, 7, 2, 9, 5, 1, 8, 3, 6];
    const input = inputOf(
      10,
      names.map((name, at): Pair => [name, names[(at + 1) % 10]!]),
    );
    expect(crossings(input, arrangeInCircle(input).positions)).toBe(0);
  });

  it('has far fewer crossings than any order', () => {
    const input = inputOf(60, cellNetwork(6, 10));
    const { positions } = arrangeInCircle(input);
    const anyOrder = Float64Array.from({ length: 120 }, (_, at) =>
      at % 2 === 0 ? Math.cos(((at >> 1) * 37 * Math.PI) / 30) : Math.sin(((at >> 1) * 37 * Math.PI) / 30),
    );
    expect(crossings(input, positions)).toBeLessThan(crossings(input, anyOrder) / 4);
  });
});

describe('time', () => {
  const moments = Float64Array.from({ length: 40 }, (_, i) => (i % 5 === 0 ? NaN : (i * 13) % 29));
  const groups = Array.from({ length: 40 }, (_, i) => ['person', 'phone', 'event'][i % 3] ?? null);
  const { positions } = arrangeByTime(inputOf(40, [], { moments, groups }));

  it('runs from left to right on one even scale', () => {
    const dated = moments.map((_, i) => i).filter((i) => !Number.isNaN(moments[i]));
    const [first, ...others] = [...dated].toSorted((a, b) => moments[a]! - moments[b]!);
    const last = others.at(-1)!;
    const scale = (x(positions, last) - x(positions, first!)) / (moments[last]! - moments[first!]!);
    expect(scale).toBeGreaterThan(0);
    for (const i of others)
      expect(x(positions, i) - x(positions, first!)).toBeCloseTo(scale * (moments[i]! - moments[first!]!), 6);
  });

  it('has a lane for each group and puts those without a date below all', () => {
    const rowsOf = (members: number[]) => members.map((i) => y(positions, i));
    const lanes = ['person', 'phone', 'event'].map((group) =>
      rowsOf([...groups.keys()].filter((i) => groups[i] === group && !Number.isNaN(moments[i]))),
    );
    const sorted = lanes.toSorted((a, b) => a[0]! - b[0]!);
    expect(Math.max(...sorted[0]!)).toBeLessThan(Math.min(...sorted[1]!));
    expect(Math.max(...sorted[1]!)).toBeLessThan(Math.min(...sorted[2]!));
    const undated = rowsOf([...groups.keys()].filter((i) => Number.isNaN(moments[i])));
    expect(Math.min(...undated)).toBeGreaterThan(Math.max(...lanes.flat()));
  });
});

describe('rows', () => {
  it('keep the order given and start no group in the middle of another', () => {
    const groups = Array.from({ length: 30 }, (_, i) => (i % 3 === 0 ? 'phone' : 'person'));
    const { positions } = arrangeInGrid(inputOf(30, [], { groups }));
    const read = [...groups.keys()].toSorted(
      (a, b) => y(positions, a) - y(positions, b) || x(positions, a) - x(positions, b),
    );
    const people = read.filter((i) => groups[i] === 'person');
    const phones = read.filter((i) => groups[i] === 'phone');
    expect(read).toEqual([...people, ...phones]);
    expect(people).toEqual(people.toSorted((a, b) => a - b));
  });
});

describe('groups', () => {
  it('stand on ground of their own', () => {
    const groups = Array.from({ length: 60 }, (_, i) => ['a', 'b', 'c', null][Math.floor(i / 15)] ?? null);
    const { positions } = arrangeInGroups(inputOf(60, cellNetwork(6, 10), { groups }));
    const extents = [...new Set(groups)].map((group) => {
      const members = [...groups.keys()].filter((i) => groups[i] === group);
      const [xs, ys] = [members.map((i) => x(positions, i)), members.map((i) => y(positions, i))];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    });
    for (const [at, a] of extents.entries())
      for (const b of extents.slice(at + 1))
        expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
  });
});

describe('stars', () => {
  it('put whoever hangs on one hub alone nearer to it than to any other', () => {
    const leaves = (hub: number, from: number): Pair[] =>
      Array.from({ length: 12 }, (_, i): Pair => [hub, from + i]);
    const links = [[0, 1], [1, 2], ...leaves(0, 3), ...leaves(1, 15), ...leaves(2, 27)] as Pair[];
    const { positions } = arrangeInStars(inputOf(39, links));
    const distance = (i: number, j: number) =>
      Math.hypot(x(positions, i) - x(positions, j), y(positions, i) - y(positions, j));
    for (const [hub, leaf] of links.slice(2))
      for (const other of [0, 1, 2])
        if (other !== hub) expect(distance(leaf, hub)).toBeLessThan(distance(leaf, other));
  });
});

describe('tidying up', () => {
  it('moves a picture that is clear far less than a new one would', () => {
    const input = inputOf(60, cellNetwork(6, 10));
    const start = arrangeForce(input).positions;
    const tidied = arrangeGently({ ...input, start }).positions;
    const moved = Array.from({ length: 60 }, (_, i) =>
      Math.hypot(x(tidied, i) - x(start, i), y(tidied, i) - y(start, i)),
    );
    expect(moved.reduce((sum, one) => sum + one, 0) / 60).toBeLessThan(60);
  });

  it('clears what overlaps and brings the linked nearer', () => {
    const input = inputOf(60, cellNetwork(6, 10));
    const start = scatteredStart(input, 4);
    const tidied = arrangeGently({ ...input, start }).positions;
    expect(overlaps(input, tidied)).toEqual([]);
    expect(stress(input, tidied)).toBeLessThan(stress(input, start));
  });
});

/** Real networks of some dozen to a hundred entities. */
const sources = haveData
  ? [
      'networks/covert/covert_10__01_CAVIAR_FULL.{nodes,edges}.csv',
      'networks/covert/covert_25__04_JAKARTA_NORDIN_PRE-ATTACK.{nodes,edges}.csv',
      'networks/juanes/COCAINE_JUANES.csv',
    ]
  : [];

describe.skipIf(!haveData)('networks that really were', () => {
  it.each(sources)('%s is drawn by every arrangement, clear and near its distances', (source) => {
    const { entities, from, to, direction } = readNetwork(source);
    const directed = direction.map((one) => (one === 1 ? 1 : 0));
    const input = { ...inputOf(entities.length, []), from, to, directed };
    for (const id of kernelIds) {
      const { positions } = kernels[id](input);
      expect(positions.every(Number.isFinite), id).toBe(true);
      expect(overlaps(input, positions), id).toEqual([]);
    }
    expect(stress(input, arrangeForce(input).positions)).toBeLessThan(0.25);
  });
});
