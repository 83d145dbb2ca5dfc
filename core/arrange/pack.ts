import type { Rectangle } from './rectangle.ts';

type Size = Pick<Rectangle, 'width' | 'height'>;

/** Room between blocks, chart units. */
export const gapBetweenBlocks = 60;

/**
 * Puts blocks side by side in rows from 0, 0 on, in the order given, so that none overlap; give the largest first. Rows
 * are as wide as the widest block or as a picture of this aspect (width to height) asks, about.
 */
export function packBlocks(blocks: readonly Size[], aspect: number): Rectangle[] {
  const width = packedWidth(blocks, aspect);
  let [x, y, rowHeight] = [0, 0, 0];
  return blocks.map((block) => {
    if (x > 0 && x + block.width > width) [x, y, rowHeight] = [0, y + rowHeight + gapBetweenBlocks, 0];
    const place = { x, y, width: block.width, height: block.height };
    x += block.width + gapBetweenBlocks;
    rowHeight = Math.max(rowHeight, block.height);
    return place;
  });
}

/** How wide the rows of `packBlocks` are. */
export function packedWidth(blocks: readonly Size[], aspect: number): number {
  const area = blocks.reduce(
    (sum, { width, height }) => sum + (width + gapBetweenBlocks) * (height + gapBetweenBlocks),
    0,
  );
  return Math.max(Math.sqrt(area * aspect), ...blocks.map(({ width }) => width));
}
