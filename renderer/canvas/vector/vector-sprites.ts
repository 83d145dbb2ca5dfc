import { type Sprite, SpriteCache } from '../sprites.ts';
import type { Size } from '../viewport.ts';
import { SvgContext, type SvgSheet } from './svg-context.ts';

/** Drawings that repeat, kept as SVG: what is blitted of them onto an `SvgContext` of the same sheet stays sharp. */
export class VectorSprites extends SpriteCache {
  readonly #sheet: SvgSheet;
  readonly #known = new Map<string, Sprite>();

  constructor(sheet: SvgSheet) {
    // finer than any place is told
    super(100);
    this.#sheet = sheet;
  }

  override get(
    name: string,
    size: Size,
    paint: (context: OffscreenCanvasRenderingContext2D) => void,
  ): Sprite {
    const known = this.#known.get(name);
    if (known) return known;
    const context = new SvgContext(this.#sheet);
    paint(context as unknown as OffscreenCanvasRenderingContext2D);
    const image = {} as OffscreenCanvas;
    this.#sheet.fragments.set(image, { svg: context.svg, ...size });
    const sprite = { image, ...size };
    this.#known.set(name, sprite);
    return sprite;
  }
}
