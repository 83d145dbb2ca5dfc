import type { Dots } from '../../../core/overview/overview-picture.ts';
import type { PixelBox } from './tiles.ts';
import { layOver, type Rgb } from './tone.ts';

/** The two colours of a family of entities: of the line around a glyph and of its body. */
export interface FamilyColours {
  readonly line: Rgb;
  readonly fill: Rgb;
}

/** A dot from this radius on shows the line around its body, pixels. */
const leastBody = 3;
/** Width of that line, chart units. */
const lineWidth = 1.5;

/** Draws entities over an RGBA picture of a rectangle, as large as their glyphs are at this scale and never invisible. */
export function drawDots(
  picture: Uint8ClampedArray,
  box: PixelBox,
  dots: Dots,
  scale: number,
  colours: readonly FamilyColours[],
): void {
  for (let dot = 0; dot < dots.x.length; dot++) {
    const radius = Math.max(dots.least[dot] ?? 0, ((dots.sizes[dot] ?? 0) / 2) * scale);
    const x = (dots.x[dot] ?? 0) * scale - box.left;
    const y = (dots.y[dot] ?? 0) * scale - box.top;
    const family = colours[dots.families[dot] ?? 0];
    if (!family || !touches(box, x, y, radius + 1)) continue;
    stamp({ picture, box }, x, y, radius, family.line);
    const body = radius - Math.max(1, lineWidth * scale);
    if (radius >= leastBody) stamp({ picture, box }, x, y, body, family.fill);
  }
}

function touches({ width, height }: PixelBox, x: number, y: number, reach: number): boolean {
  return x >= -reach && y >= -reach && x <= width + reach && y <= height + reach;
}

interface Plate {
  readonly picture: Uint8ClampedArray;
  readonly box: PixelBox;
}

/** A disc with a soft rim of one pixel. */
function stamp({ picture, box }: Plate, x: number, y: number, radius: number, colour: Rgb): void {
  const reach = radius + 0.5;
  const [left, right] = [Math.max(0, Math.floor(x - reach)), Math.min(box.width - 1, Math.ceil(x + reach))];
  const [top, bottom] = [Math.max(0, Math.floor(y - reach)), Math.min(box.height - 1, Math.ceil(y + reach))];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const [dx, dy] = [column + 0.5 - x, row + 0.5 - y];
      const opacity = Math.min(1, reach - Math.sqrt(dx * dx + dy * dy));
      if (opacity > 0) layOver(picture, 4 * (row * box.width + column), colour, opacity);
    }
}
