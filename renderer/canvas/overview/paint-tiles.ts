import type { Viewport } from '../viewport.ts';
import type { DrawnTile } from './tile-cache.ts';
import { pixelsOf, scaleOf } from './tiles.ts';

/** Lays tiles out as a viewport shows them; each replaces what lies below it. The context is in device pixels. */
export function paintTiles(
  context: CanvasRenderingContext2D,
  tiles: readonly DrawnTile[],
  viewport: Viewport,
): void {
  const { width, height } = context.canvas;
  const ratio = devicePixelRatio;
  for (const { tile, image } of tiles) {
    const factor = (viewport.zoom * ratio) / scaleOf(tile.level);
    const box = pixelsOf(tile);
    // Whole pixels, or there would be seams between tiles.
    const at = (pixel: number, shift: number) => Math.round(pixel * factor + shift * ratio);
    const [left, top] = [at(box.left, viewport.x), at(box.top, viewport.y)];
    const [right, bottom] = [at(box.left + box.width, viewport.x), at(box.top + box.height, viewport.y)];
    if (right <= 0 || bottom <= 0 || left >= width || top >= height) continue;
    context.clearRect(left, top, right - left, bottom - top);
    context.drawImage(image, left, top, right - left, bottom - top);
  }
}
