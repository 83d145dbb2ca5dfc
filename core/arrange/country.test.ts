import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Region } from '../case/chart.ts';
import type { ArrangeInput } from './arrange.ts';
import { arrangeByCountry } from './country.ts';
import { seededRandom } from './random.ts';
import { cellNetwork, inputOf, inputs, overlaps, totalCost } from './test-pictures.ts';

/** Cells of ten: six at home, two and one abroad, one of no country; brokers join them across the borders. */
const countries = ['ID', 'ID', 'ID', 'ID', 'ID', 'ID', 'MY', 'MY', 'KH'];
const sample = inputOf(100, cellNetwork(10, 10), {
  countries: Array.from({ length: 100 }, (_, i) => countries[Math.floor(i / 10)] ?? null),
});

function regionOf({ countries: all }: ArrangeInput, regions: readonly Region[], i: number): Region {
  return regions.find(({ country }) => country === all[i])!;
}

function expectTiled(regions: readonly Region[]) {
  const left = Math.min(...regions.map(({ x }) => x));
  const top = Math.min(...regions.map(({ y }) => y));
  const width = Math.max(...regions.map((region) => region.x + region.width)) - left;
  const height = Math.max(...regions.map((region) => region.y + region.height)) - top;
  const area = regions.reduce((sum, region) => sum + region.width * region.height, 0);
  expect(area / (width * height)).toBeCloseTo(1, 9);
  expect(width / height).toBeCloseTo(1.35, 9);
  for (const a of regions)
    for (const b of regions) {
      if (a === b) continue;
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      expect(Math.min(across, down)).toBeLessThan(1e-6);
    }
}

function expectInside(input: ArrangeInput, positions: Float64Array, regions: readonly Region[], i: number) {
  const region = regionOf(input, regions, i);
  const [x, y] = [positions[2 * i]!, positions[2 * i + 1]!];
  const [halfX, halfY] = [input.room[2 * i]!, input.room[2 * i + 1]!];
  expect(x - halfX).toBeGreaterThan(region.x);
  expect(x + halfX).toBeLessThan(region.x + region.width);
  expect(y - halfY).toBeGreaterThanOrEqual(region.y + 40);
  expect(y + halfY).toBeLessThan(region.y + region.height);
}

describe('arrangeByCountry', () => {
  it('tiles the ground and keeps everybody inside, below the name and clear of others, whatever the network', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { positions, regions } = arrangeByCountry(input);
        expectTiled(regions);
        expect(new Set(regions.map(({ country }) => country))).toEqual(new Set(input.countries));
        expect(regions).toHaveLength(new Set(input.countries).size);
        for (let i = 0; i < input.size; i++) expectInside(input, positions, regions, i);
        expect(overlaps(input, positions)).toEqual([]);
      }),
      { numRuns: 30, seed: 4 },
    );
  });

  it('gives the same places for the same seed and leaves its input alone', () => {
    const before = structuredClone(sample);
    expect(arrangeByCountry(sample)).toEqual(arrangeByCountry(sample));
    expect(sample).toEqual(before);
  });

  it('copes with nobody, one, two, one country and none', () => {
    expect(arrangeByCountry(inputOf(0, []))).toEqual({ positions: new Float64Array(0), regions: [] });
    for (const some of [['ID'], [null], ['ID', 'ID'], ['ID', 'MY'], [null, 'MY']]) {
      const { positions, regions } = arrangeByCountry(inputOf(some.length, [], { countries: some }));
      expectTiled(regions);
      expect(positions.every(Number.isFinite)).toBe(true);
    }
  });

  it('gives the home country the left, the others the right, and entities of none a strip at the bottom left', () => {
    const { regions } = arrangeByCountry(sample);
    const [home, malaysia, cambodia, none] = ['ID', 'MY', 'KH', null].map((country) =>
      regions.find((region) => region.country === country)!,
    );
    const width = home!.width + malaysia!.width;
    expect(home!.width / width).toBeGreaterThanOrEqual(0.55 - 1e-9);
    expect(home!.width / width).toBeLessThanOrEqual(0.63 + 1e-9);
    expect(none).toMatchObject({ x: home!.x, width: home!.width });
    expect(none!.y).toBeCloseTo(home!.y + home!.height);
    expect(malaysia!.x).toBeCloseTo(home!.x + home!.width);
    expect(cambodia!.x).toBe(malaysia!.x);
    expect(malaysia!.height).toBeGreaterThan(cambodia!.height);
  });

  it('lets small countries share a row', () => {
    const many = ['MY', 'SG', 'TH', 'KH', 'VN', 'PH', 'BN', 'TL'];
    const input = inputOf(60, [], { countries: Array.from({ length: 60 }, (_, i) => many[i] ?? 'ID') });
    const { positions, regions } = arrangeByCountry(input);
    expectTiled(regions);
    expect(new Set(regions.map(({ y }) => y)).size).toBeLessThan(9);
    expect(overlaps(input, positions)).toEqual([]);
  });

  it('draws those with links across the border near it and is far easier to read than chance', () => {
    const { positions, regions } = arrangeByCountry(sample);
    const crossing = new Set<number>();
    sample.from.forEach((a, link) => {
      const b = sample.to[link]!;
      const [one, other] = [sample.countries[a], sample.countries[b]];
      if (one && other && one !== other) [a, b].forEach((end) => crossing.add(end));
    });
    const home = Array.from({ length: 60 }, (_, i) => i);
    const mean = (group: number[]) => group.reduce((sum, i) => sum + positions[2 * i]!, 0) / group.length;
    expect(mean(home.filter((i) => crossing.has(i)))).toBeGreaterThan(
      mean(home.filter((i) => !crossing.has(i))) + 100,
    );
    expect(totalCost(sample, positions)).toBeLessThan(totalCost(sample, atRandom(sample, regions)) / 3);
  });

  it('leaves fixed entities where they are and keeps clear of them', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const start = atRandom(input, arrangeByCountry(input).regions);
        const fixed = input.fixed.map((_, i) => (i % 4 === 0 ? 1 : 0));
        const { positions, regions } = arrangeByCountry({ ...input, start, fixed });
        fixed.forEach((stays, i) => {
          if (stays === 1)
            expect(positions.subarray(2 * i, 2 * i + 2)).toEqual(start.subarray(2 * i, 2 * i + 2));
          else expectInside(input, positions, regions, i);
        });
        expect(overlaps(input, positions).filter(([i, j]) => fixed[i] === 0 || fixed[j] === 0)).toEqual([]);
      }),
      { numRuns: 25, seed: 11 },
    );
  });
});

function atRandom(input: ArrangeInput, regions: readonly Region[]): Float64Array {
  const random = seededRandom(77);
  return Float64Array.from({ length: 2 * input.size }, (_, at) => {
    const { x, y, width, height } = regionOf(input, regions, at >> 1);
    return at % 2 === 0 ? x + random() * width : y + random() * height;
  });
}
