import type { Dots } from '../../../core/overview/dots.ts';
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
  const plate = new Plate(picture, box.width, box.height);
  for (let dot = 0; dot < dots.x.length; dot++) {
    const radius = Math.max(dots.least[dot] ?? 0, ((dots.sizes[dot] ?? 0) / 2) * scale);
    const x = (dots.x[dot] ?? 0) * scale - box.left;
    const y = (dots.y[dot] ?? 0) * scale - box.top;
    if (!plate.isTouched(x, y, radius + 1)) continue;
    const family = colours[dots.families[dot] ?? 0];
    if (!family) continue;
    plate.stamp(x, y, radius, family.line);
    if (radius >= leastBody) plate.stamp(x, y, radius - Math.max(1, lineWidth * scale), family.fill);
  }
}

/** An RGBA picture that discs are stamped on. */
class Plate {
  readonly #picture: Uint8ClampedArray;
  readonly #width: number;
  readonly #height: number;

  constructor(picture: Uint8ClampedArray, width: number, height: number) {
    this.#picture = picture;
    this.#width = width;
    this.#height = height;
  }

  isTouched(x: number, y: number, reach: number): boolean {
    return x >= -reach && y >= -reach && x <= this.#width + reach && y <= this.#height + reach;
  }

  /** A disc with a soft rim of one pixel. */
  stamp(x: number, y: number, radius: number, colour: Rgb): void {
    const picture = this.#picture;
    const width = this.#width;
    const reach = radius + 0.5;
    const left = Math.max(0, Math.floor(x - reach));
    const right = Math.min(width - 1, Math.ceil(x + reach));
    const top = Math.max(0, Math.floor(y - reach));
    const bottom = Math.min(this.#height - 1, Math.ceil(y + reach));
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const dx = column + 0.5 - x;
        const dy = row + 0.5 - y;
        const away = dx * dx + dy * dy;
        if (away < reach * reach)
          layOver(picture, 4 * (row * width + column), colour, Math.min(1, reach - Math.sqrt(away)));
      }
  }
}
