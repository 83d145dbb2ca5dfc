import { describe, expect, it } from 'vitest';

import { boxAround, sharedArea } from './box.ts';
import { BoxGrid } from './box-grid.ts';
import { InkMap } from './ink-map.ts';
import { type NameRequest, placeNames, type Surroundings } from './place-names.ts';
import type { Point } from './point.ts';

const area = { left: -1000, top: -1000, right: 1000, bottom: 1000 };
const reach = { width: 20, height: 20 };
const form = { width: 80, height: 14 };

function around(centres: readonly Point[]): Surroundings {
  const glyphs = new BoxGrid();
  for (const centre of centres) glyphs.add(boxAround(centre, reach.width, reach.height));
  return { glyphs, taken: new BoxGrid(), ink: new InkMap(area), seen: area };
}

function request(id: string, centre: Point, rest: Partial<NameRequest> = {}): NameRequest {
  return { id, centre, reach, forms: [form], priority: 0, needed: false, before: null, loyalty: 0, ...rest };
}

describe('placing names', () => {
  it('puts a name below its glyph where nothing is in the way', () => {
    const centre = { x: 0, y: 0 };
    const spot = placeNames([request('a', centre)], around([centre])).get('a');
    expect(spot?.side).toBe('below');
    expect(spot?.box.top).toBeGreaterThanOrEqual(reach.height);
    expect((spot?.box.left ?? 0) + (spot?.box.right ?? 0)).toBeCloseTo(0);
  });

  it('avoids a line that runs down from the glyph', () => {
    const centre = { x: 0, y: 0 };
    const place = around([centre]);
    for (const x of [-30, -10, 10, 30])
      place.ink.draw(
        [
          { x, y: 20 },
          { x, y: 300 },
        ],
        1,
      );
    expect(placeNames([request('a', centre)], place).get('a')?.side).not.toContain('below');
  });

  it('lets no two names and no name and glyph cover each other in a crowd with room', () => {
    const centres = Array.from({ length: 49 }, (_, i) => ({ x: (i % 7) * 130, y: Math.floor(i / 7) * 70 }));
    const spots = placeNames(
      centres.map((centre, i) => request(`n${i}`, centre, { priority: i % 5 })),
      around(centres),
    );
    const boxes = [...spots.values()].map(({ box }) => box);
    expect(boxes).toHaveLength(49);
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(sharedArea(box, other)).toBe(0);
      for (const centre of centres) expect(sharedArea(box, boxAround(centre, 20, 20))).toBe(0);
    }
  });

  it('drops the least important where there is no room for all', () => {
    const centres = Array.from({ length: 16 }, (_, i) => ({ x: (i % 4) * 42, y: Math.floor(i / 4) * 42 }));
    const spots = placeNames(
      centres.map((centre, i) => request(`n${i}`, centre, { priority: i })),
      around(centres),
    );
    expect(spots.size).toBeGreaterThan(0);
    expect(spots.size).toBeLessThan(16);
    expect(spots.has('n15')).toBe(true);
  });

  it('keeps a needed name even where it covers something', () => {
    const centres = Array.from({ length: 25 }, (_, i) => ({ x: (i % 5) * 40, y: Math.floor(i / 5) * 40 }));
    const crowd = centres.map((centre, i) => request(`n${i}`, centre, { priority: i, needed: i === 12 }));
    expect(placeNames(crowd, around(centres)).has('n12')).toBe(true);
  });

  it('falls back to the smaller form where the full one does not fit', () => {
    const centre = { x: 0, y: 0 };
    const place = around([centre]);
    for (const y of [-48, 62]) place.taken.add(boxAround({ x: 0, y }, 400, 24));
    for (const x of [-130, 130]) place.taken.add(boxAround({ x, y: 0 }, 60, 400));
    const tall = { width: 80, height: 44 };
    expect(placeNames([request('a', centre, { forms: [tall, form] })], place).get('a')?.form).toBe(1);
  });

  it('rather stands where it is seen', () => {
    const centre = { x: 0, y: 0 };
    const seen = { left: -500, top: -500, right: 500, bottom: 30 };
    expect(placeNames([request('a', centre)], { ...around([centre]), seen }).get('a')?.side).toBe('right');
  });

  it('stays where it stood unless another place is clearly better', () => {
    const centre = { x: 0, y: 0 };
    const loyal = request('a', centre, { before: 'above', loyalty: 80 });
    expect(placeNames([loyal], around([centre])).get('a')?.side).toBe('above');
    const blocked = around([centre]);
    blocked.taken.add(boxAround({ x: 0, y: -40 }, 60, 20));
    expect(placeNames([loyal], blocked).get('a')?.side).not.toBe('above');
  });
});
