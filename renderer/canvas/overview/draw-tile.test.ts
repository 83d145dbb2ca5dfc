import { describe, expect, it } from 'vitest';

import { families } from '../../../core/case/custom-type.ts';
import { overviewPicture } from '../../../core/overview/overview-picture.ts';
import { testNetwork } from '../../../core/overview/test-network.ts';
import { drawDots } from './draw-dots.ts';
import { TilePainter } from './draw-tile.ts';
import { rehearse } from './rehearse.ts';
import { levelFor, pixelsOf, scaleOf, type Tile, tileSide, tilesOver } from './tiles.ts';

const colours = {
  inks: [
    [120, 130, 140],
    [200, 0, 0],
    [0, 0, 90],
    [0, 180, 0],
  ],
  families: families.map((_, at) => ({ line: [10 * at, 0, 250], fill: [240, 240, 10 * at] }) as const),
} as const;
const network = testNetwork(600, 1800);
const painter = new TilePainter(overviewPicture(network), colours);

function drawn(tile: Tile, by = painter): Uint8ClampedArray {
  const steps = by.draw(tile);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('tiles', () => {
  it('cover a box of the chart without gap or overlap, the middle first', () => {
    const box = { left: -300, top: 20, right: 4000, bottom: 2600 };
    const tiles = tilesOver(box, -2);
    const unit = tileSide / scaleOf(-2);
    const columns = new Set(tiles.map(({ column }) => column));
    const lines = new Set(tiles.map(({ row }) => row));
    expect(tiles).toHaveLength(columns.size * lines.size);
    expect(Math.min(...columns) * unit).toBeLessThanOrEqual(box.left);
    expect((Math.max(...columns) + 1) * unit).toBeGreaterThanOrEqual(box.right);
    expect(tiles[0]).toMatchObject({ column: Math.floor(1850 / unit), row: Math.floor(1310 / unit) });
    expect(levelFor(scaleOf(-7))).toBe(-7);
  });

  it('show each entity in the colour of its family where it stands', () => {
    const level = levelFor(1);
    const at = 17;
    const scale = scaleOf(level);
    const [x, y] = [(network.x[at] ?? 0) * scale, (network.y[at] ?? 0) * scale];
    const tile = { level, column: Math.floor(x / tileSide), row: Math.floor(y / tileSide) };
    const { left, top } = pixelsOf(tile);
    const first = 4 * (Math.floor(y - top) * tileSide + Math.floor(x - left));
    expect([...drawn(tile).subarray(first, first + 4)]).toEqual([240, 240, 10 * (at % 6), 255]);
  });

  it('show the same dots as one larger picture', () => {
    const { dots } = overviewPicture(network);
    const whole = { left: 0, top: 0, width: 256, height: 128 };
    const all = new Uint8ClampedArray(4 * 256 * 128);
    drawDots(all, whole, dots, 0.1, colours.families);
    expect(all.some((part) => part > 0)).toBe(true);
    for (const left of [0, 128]) {
      const half = new Uint8ClampedArray(4 * 128 * 128);
      drawDots(half, { left, top: 0, width: 128, height: 128 }, dots, 0.1, colours.families);
      for (let row = 0; row < 128; row++)
        expect(half.subarray(512 * row, 512 * row + 512)).toEqual(
          all.subarray(4 * (256 * row + left), 4 * (256 * row + left) + 512),
        );
    }
  });

  it('show links in the colour that a look gives them, and the others as usual', () => {
    const tints = Uint8Array.from(network.from, (_, link) => 2 * (link % 2));
    const apart = { ...network, sizes: new Float32Array(600), countries: new Int16Array(600) };
    const tile = { level: levelFor(0.5), column: 0, row: 0 };
    const isIn = (pixels: Uint8ClampedArray, [red, green, blue]: readonly number[]) =>
      pixels.some(
        (_, at) =>
          at % 4 === 0 &&
          pixels[at] === red &&
          pixels[at + 1] === green &&
          pixels[at + 2] === blue &&
          pixels[at + 3]! > 0,
      );
    const [usual, , , look] = colours.inks;
    const looked = drawn(tile, new TilePainter(overviewPicture({ ...apart, tints }), colours));
    expect([isIn(looked, look), isIn(looked, usual)]).toEqual([true, true]);
    const plain = drawn(tile, new TilePainter(overviewPicture(apart), colours));
    expect([isIn(plain, look), isIn(plain, usual)]).toEqual([false, true]);
  });

  it('look the same after a rehearsal', () => {
    const tile = { level: -4, column: 0, row: 0 };
    const before = drawn(tile);
    rehearse();
    const after = drawn(tile);
    expect(before.some((part) => part > 0)).toBe(true);
    expect(before.every((part, at) => part === after[at])).toBe(true);
  });

  it('can be stopped between any two steps', () => {
    const steps = painter.draw({ level: -4, column: 0, row: 0 });
    expect(steps.next().done).toBe(false);
    expect(steps.return(new Uint8ClampedArray()).done).toBe(true);
  });

  it('are clear where nothing is', () => {
    expect(drawn({ level: 0, column: -40, row: -40 }).every((part) => part === 0)).toBe(true);
  });
});
