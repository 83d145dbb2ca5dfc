import { blit } from './blit.ts';
import type { Paint } from './chart-look.ts';
import { radiusOf } from './glyph-body.ts';
import type { Point } from './point.ts';
import type { SceneNode } from './scene.ts';

/** Paints the picture of an entity inside its glyph: round for persons, else with the corners of an organisation. */
export function paintPhoto(
  paint: Paint,
  { glyph, size }: SceneNode,
  photo: ImageBitmap,
  at: Point,
  zoom: number,
): void {
  const factor = paint.viewport.zoom / zoom;
  const side = (radiusOf(glyph.family, size) * 2 - 3) * zoom;
  const name = `photo ${glyph.photo ?? ''} ${glyph.family} ${size}`;
  const sprite = paint.sprites.get(name, { width: side, height: side }, (context) => {
    context.beginPath();
    if (glyph.family === 'organisation') context.roundRect(0, 0, side, side, 6 * zoom);
    else context.arc(side / 2, side / 2, side / 2, 0, 2 * Math.PI);
    context.clip();
    context.imageSmoothingQuality = 'high';
    const cut = Math.min(photo.width, photo.height);
    // Faces stand in the upper part of most portraits.
    const [left, top] = [(photo.width - cut) / 2, (photo.height - cut) / 4];
    context.drawImage(photo, left, top, cut, cut, 0, 0, side, side);
  });
  blit(paint, sprite, at.x - (side * factor) / 2, at.y - (side * factor) / 2, factor);
}
