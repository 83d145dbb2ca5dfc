import { type Context2D, type Sprite, SpriteCache } from '../sprites.ts';
import type { Size } from '../viewport.ts';
import type { Piece } from './pieces.ts';
import { SvgContext } from './svg-context.ts';
import type { SvgSheet } from './svg-sheet.ts';

/** Drawings that repeat, kept as SVG: what is blitted of them onto an `SvgContext` of the same sheet stays sharp. */
export class VectorSprites extends SpriteCache {
  readonly #sheet: SvgSheet;
  readonly #known = new Map<string, Sprite>();

  constructor(sheet: SvgSheet) {
    // finer than any place is told
    super(100);
    this.#sheet = sheet;
  }

  override get(name: string, size: Size, paint: (context: Context2D) => void): Sprite {
    const known = this.#known.get(name);
    if (known) return known;
    const context = new SvgContext(this.#sheet);
    paint(context as unknown as Context2D);
    const image = {} as OffscreenCanvas;
    this.#sheet.fragments.set(image, { pieces: [spriteOf(context.svg, size)], ...size });
    const sprite = { image, ...size };
    this.#known.set(name, sprite);
    return sprite;
  }
}

/** A sprite goes onto a sheet in one piece; it may reach a little beyond its size. */
function spriteOf(svg: string, { width, height }: Size): Piece {
  const box = { left: -width / 4, top: -height / 4, right: 1.25 * width, bottom: 1.25 * height };
  return { svg, groups: [], box };
}
