import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ArrangeInput } from './arrange.ts';
import { kernelIds } from './kernel-ids.ts';
import { kernels } from './kernels.ts';
import { inputOf, inputs, overlaps, scatteredStart } from './test-pictures.ts';

type Pair = readonly [number, number];

const chain = (size: number): Pair[] => Array.from({ length: size - 1 }, (_, i) => [i, i + 1]);
const star = (size: number): Pair[] => Array.from({ length: size - 1 }, (_, i) => [0, i + 1]);
const clique = (size: number): Pair[] =>
  Array.from({ length: size }, (_, i) => i).flatMap((i) =>
    Array.from({ length: i }, (__, j): Pair => [j, i]),
  );

/** Networks with something odd about each. */
const odd: Readonly<Record<string, ArrangeInput>> = {
  nobody: inputOf(0, []),
  one: inputOf(1, []),
  'one linked with itself': inputOf(1, [[0, 0]]),
  two: inputOf(2, [[0, 1]]),
  'parallel links': inputOf(3, [
    [0, 1],
    [0, 1],
    [1, 0],
    [1, 2],
  ]),
  'nobody linked': inputOf(17, []),
  'in pieces': inputOf(30, [
    ...chain(7),
    [8, 9],
    [9, 10],
    [10, 8],
    ...chain(6).map(([a, b]): Pair => [a + 15, b + 15]),
  ]),
  'a chain': inputOf(40, chain(40)),
  'a circle': inputOf(25, [...chain(25), [24, 0]]),
  'a star': inputOf(60, star(60)),
  'a clique': inputOf(10, clique(10)),
};

function withFixed(input: ArrangeInput, seed: number, outside: boolean): ArrangeInput {
  const fixed = input.fixed.map((_, i) => ((i + seed) % 3 === 0 ? 1 : 0));
  return {
    ...input,
    start: scatteredStart(input, seed),
    fixed,
    outside: outside ? fixed : input.outside,
  };
}

function expectStayed({ fixed, start }: ArrangeInput, positions: Float64Array) {
  fixed.forEach((one, i) => {
    if (one === 1)
      expect([...positions.subarray(2 * i, 2 * i + 2)]).toEqual([...start.subarray(2 * i, 2 * i + 2)]);
  });
}

function caughtFree({ fixed, ...input }: ArrangeInput, positions: Float64Array) {
  return overlaps({ fixed, ...input }, positions).filter(([i, j]) => fixed[i] === 0 || fixed[j] === 0);
}

describe.each(kernelIds)('the arrangement %s', (id) => {
  const arrange = kernels[id];

  it('gives everybody a place where they overlap nobody, whatever the network', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { positions } = arrange(input);
        expect(positions).toHaveLength(2 * input.size);
        expect(positions.every(Number.isFinite)).toBe(true);
        expect(overlaps(input, positions)).toEqual([]);
      }),
      { numRuns: 25, seed: 4 },
    );
  });

  it.each(Object.entries(odd))('copes with %s, placed before or not', (_name, input) => {
    for (const one of [input, { ...input, start: scatteredStart(input, 3) }]) {
      const { positions } = arrange(one);
      expect(positions).toHaveLength(2 * input.size);
      expect(positions.every(Number.isFinite)).toBe(true);
      expect(overlaps(input, positions)).toEqual([]);
    }
  });

  it('moves no fixed entity and clears the others from each other and from these', () => {
    fc.assert(
      fc.property(inputs, fc.nat(99), fc.boolean(), (input, seed, outside) => {
        const part = withFixed(input, seed, outside);
        const { positions } = arrange(part);
        expectStayed(part, positions);
        expect(positions.every(Number.isFinite)).toBe(true);
        expect(caughtFree(part, positions)).toEqual([]);
      }),
      { numRuns: 25, seed: 8 },
    );
  });

  it('moves nobody where everybody is fixed', () => {
    const input = inputOf(20, chain(20), { fixed: new Uint8Array(20).fill(1) });
    const start = scatteredStart(input, 5);
    expect(arrange({ ...input, start }).positions).toEqual(start);
  });

  it('places newcomers among those who stand', () => {
    const start = scatteredStart(odd['in pieces']!, 6);
    start.fill(NaN, 0, 12);
    const fixed = Uint8Array.from({ length: 30 }, (_, i) => (i < 6 ? 0 : 1));
    const input = { ...odd['in pieces']!, start, fixed, outside: fixed };
    const { positions } = arrange(input);
    expectStayed(input, positions);
    expect(positions.every(Number.isFinite)).toBe(true);
    expect(caughtFree(input, positions)).toEqual([]);
  });

  it('gives the same places for the same input and leaves that alone', () => {
    const input = inputOf(40, [...chain(25), ...star(9).map(([a, b]): Pair => [a + 20, b + 25])], {
      groups: Array.from({ length: 40 }, (_, i) => ['person', 'phone', null][i % 3] ?? null),
      moments: Float64Array.from({ length: 40 }, (_, i) => (i % 4 === 0 ? NaN : 1000 * ((i * 7) % 31))),
    });
    const before = structuredClone(input);
    expect(arrange(input)).toEqual(arrange(input));
    expect(input).toEqual(before);
  });

  it('shows finite places on the way, or none yet', () => {
    const input = inputOf(40, chain(40), { start: scatteredStart(odd['a chain']!, 2) });
    arrange(input, (picture) => {
      const places = picture();
      expect(places).toHaveLength(80);
      expect(places.every(Number.isFinite)).toBe(true);
    });
  });
});
