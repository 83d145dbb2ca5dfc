import { describe, expect, it } from 'vitest';

import type { Region } from '../../core/case/chart.ts';
import { areaOf, sharedArea } from './box.ts';
import { groundCells } from './ground-cells.ts';
import { groundAt, groundMap } from './ground-map.ts';

const regions: readonly Region[] = [
  { country: 'ID', x: 0, y: 0, width: 600, height: 700 },
  { country: 'MY', x: 600, y: 0, width: 400, height: 300 },
  { country: 'SG', x: 600, y: 300, width: 400, height: 200 },
  { country: 'KH', x: 600, y: 500, width: 400, height: 400 },
  { country: null, x: 0, y: 700, width: 600, height: 200 },
];

describe('ground cells', () => {
  it('part the plane without gap or overlap, each around its region', () => {
    const cells = groundCells(regions);
    const whole = (1000 + 4800) * (900 + 4800);
    expect(cells.reduce((sum, { box }) => sum + areaOf(box), 0)).toBeCloseTo(whole);
    for (const [index, { box, region }] of cells.entries()) {
      expect(sharedArea(box, region)).toBe(areaOf(region));
      for (const other of cells.slice(index + 1)) expect(sharedArea(box, other.box)).toBe(0);
    }
  });

  it('cut in the middle of the lane between regions that stand apart', () => {
    const apart = [
      { country: 'ID', x: 0, y: 0, width: 100, height: 100 },
      { country: 'MY', x: 140, y: 0, width: 100, height: 100 },
    ];
    expect(groundCells(apart).map(({ box }) => [box.left, box.right])).toEqual([
      [-2400, 120],
      [120, 2640],
    ]);
  });

  it('give every region its ground even where no straight lane parts them', () => {
    const wheel = [
      { country: 'ID', x: 0, y: 0, width: 200, height: 100 },
      { country: 'MY', x: 200, y: 0, width: 100, height: 200 },
      { country: 'SG', x: 100, y: 200, width: 200, height: 100 },
      { country: 'KH', x: 0, y: 100, width: 100, height: 200 },
    ];
    expect(new Set(groundCells(wheel).map(({ country }) => country))).toEqual(
      new Set(['ID', 'MY', 'SG', 'KH']),
    );
  });

  it('of no regions are none', () => {
    expect(groundCells([])).toEqual([]);
  });
});

describe('ground map', () => {
  it('draws a border between neighbours and none between others', () => {
    const pairs = groundMap(regions).borders.map(({ countries }) => countries.map(String).sort().join());
    expect(pairs.sort()).toEqual(['ID,KH', 'ID,MY', 'ID,SG', 'ID,null', 'KH,SG', 'KH,null', 'MY,SG']);
  });

  it('is the same for equal regions', () => {
    expect(groundMap(regions.map((region) => ({ ...region })))).toEqual(groundMap(regions));
  });

  it('lets borders wave, but gently', () => {
    const border = groundMap(regions).borders.find(({ countries }) => countries.join() === 'ID,MY');
    const off = border?.points.map(({ x }) => x - 600) ?? [];
    expect(Math.max(...off)).toBeGreaterThan(5);
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(20);
  });

  it('says whose ground a point lies on, also far out', () => {
    const map = groundMap(regions);
    expect(groundAt(map, { x: 300, y: 100 })?.country).toBe('ID');
    expect(groundAt(map, { x: 2000, y: 400 })?.country).toBe('SG');
    expect(groundAt(map, { x: 300, y: 800 })?.country).toBeNull();
  });

  it('is empty for a single country: there is nothing to part', () => {
    expect(groundMap(regions.slice(0, 1)).grounds).toEqual([]);
  });
});
