import { describe, expect, it } from 'vitest';

import { papers } from '../../core/contract/settings.ts';
import { pageRoom, picturePages } from './picture-pages.ts';

const pixels = { width: 4000, height: 2500 };

describe('a picture on pages', () => {
  it.each(papers)('fits on one page of %s where that is wanted', (paper) => {
    for (const landscape of [true, false]) {
      const { tiles, picture, frame } = picturePages(pixels, { paper, landscape, tiled: false });
      expect(tiles).toHaveLength(1);
      expect(picture.width).toBeLessThanOrEqual(frame.width + 0.01);
      expect(picture.height).toBeLessThanOrEqual(frame.height + 0.01);
    }
  });

  it.each(papers)('is at 100 %% over several pages of %s, with nothing left out between them', (paper) => {
    const { tiles, picture, frame, columns, rows } = picturePages(pixels, {
      paper,
      landscape: true,
      tiled: true,
    });
    expect(picture.width).toBeCloseTo((4000 * 25.4) / 96, 6);
    expect(tiles).toHaveLength(columns * rows);
    const last = tiles.at(-1);
    expect((last?.left ?? 0) + frame.width).toBeGreaterThanOrEqual(picture.width - 0.01);
    expect((last?.top ?? 0) + frame.height).toBeGreaterThanOrEqual(picture.height - 0.01);
    if (columns > 1) expect(tiles[1]?.left).toBeCloseTo(frame.width - pageRoom.overlap, 6);
  });

  it('is drawn smaller rather than on more pages than anybody would glue', () => {
    const { tiles } = picturePages(
      { width: 40_000, height: 40_000 },
      { paper: 'A4', landscape: false, tiled: true },
    );
    expect(tiles.length).toBeLessThanOrEqual(64);
    expect(tiles.length).toBeGreaterThan(30);
  });

  it('turns the paper', () => {
    const { paper } = picturePages(pixels, { paper: 'A3', landscape: true, tiled: false });
    expect(paper).toEqual({ width: 420, height: 297 });
  });
});
