import { describe, expect, it } from 'vitest';

import { papers, type PdfLayout, usualSettings } from '../../core/contract/settings.ts';
import { pageRoom, picturePages } from './picture-pages.ts';

const chart = { width: 4000, height: 2500 };
const pictured = { whole: { width: 4000, height: 2700 }, chart };
const layoutOf = (part: Partial<PdfLayout>): PdfLayout => ({ ...usualSettings.pdf, ...part });

describe('a picture on pages', () => {
  it.each(papers)('fits on one page of %s where that is wanted, as large as that can be', (paper) => {
    for (const landscape of [true, false]) {
      const { tiles, picture, frame, scale } = picturePages(pictured, layoutOf({ paper, landscape }));
      expect(tiles).toHaveLength(1);
      const spare = Math.min(frame.width - picture.width, frame.height - picture.height);
      expect(spare).toBeGreaterThanOrEqual(-0.01);
      if (scale < 3) expect(spare).toBeLessThan(0.01);
    }
  });

  it.each(papers)('is at its scale over several pages of %s, with nothing left out between them', (paper) => {
    for (const percent of [100, 150]) {
      const { tiles, picture, frame, columns, rows, scale } = picturePages(
        pictured,
        layoutOf({ paper, size: 'scale', percent }),
      );
      expect(scale).toBe(percent / 100);
      expect(tiles).toHaveLength(columns * rows);
      const lefts = tiles.map(({ left }) => left);
      const tops = tiles.map(({ top }) => top);
      expect(Math.max(lefts[0] ?? 1, tops[0] ?? 1)).toBeLessThanOrEqual(0.01);
      expect(Math.max(...lefts) + frame.width).toBeGreaterThanOrEqual(picture.width - 0.01);
      expect(Math.max(...tops) + frame.height).toBeGreaterThanOrEqual(picture.height - 0.01);
      const steps = lefts.slice(1, columns).map((left, at) => left - (lefts[at] ?? 0));
      for (const step of steps) expect(step).toBeCloseTo(frame.width - pageRoom.overlap, 6);
    }
  });

  it('goes on exactly as many pages by as many as are wanted, whichever side is the tight one', () => {
    for (const [columns, rows] of [
      [3, 2],
      [2, 3],
      [4, 4],
    ] as const) {
      const made = picturePages(pictured, layoutOf({ size: 'sheets', columns, rows }));
      expect(made.columns).toBeLessThanOrEqual(columns);
      expect(made.rows).toBeLessThanOrEqual(rows);
      expect([made.columns === columns, made.rows === rows]).toContain(true);
    }
    const one = picturePages(pictured, layoutOf({ size: 'sheets', columns: 1, rows: 1 }));
    expect(one).toEqual(picturePages(pictured, layoutOf({})));
  });

  it('is with its legend on the one page that a small scale needs', () => {
    const { tiles, picture } = picturePages(pictured, layoutOf({ paper: 'A0', size: 'scale', percent: 50 }));
    expect(tiles).toHaveLength(1);
    expect(picture.height).toBeCloseTo((2700 * 25.4 * 0.5) / 96, 6);
  });

  it('is drawn smaller rather than on more pages than anybody would glue', () => {
    const large = { width: 40_000, height: 40_000 };
    const { tiles, scale } = picturePages({ whole: large, chart: large }, layoutOf({ size: 'scale' }));
    expect(tiles.length).toBeLessThanOrEqual(64);
    expect(tiles.length).toBeGreaterThan(30);
    expect(scale).toBeLessThan(1);
  });

  it('turns the paper', () => {
    const { paper } = picturePages(pictured, layoutOf({ paper: 'A3', landscape: true }));
    expect(paper).toEqual({ width: 420, height: 297 });
  });
});
