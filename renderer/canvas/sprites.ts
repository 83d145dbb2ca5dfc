import type { Size } from './viewport.ts';

/** A small drawing kept as a bitmap; width and height in CSS pixels. */
export interface Sprite extends Size {
  readonly image: OffscreenCanvas;
}

/**
 * Drawings that repeat (icons, chips, names), painted once for one zoom: blitting costs a tenth of stroking a halo.
 * A cache serves one theme, one zoom and one device pixel ratio; make a new one for another.
 */
export class SpriteCache {
  readonly ratio: number;
  readonly #sprites = new Map<string, Sprite>();

  constructor(ratio: number) {
    this.ratio = ratio;
  }

  /** The drawing with this name; `paint` draws it with its top left at the origin, in CSS pixels. */
  get(name: string, size: Size, paint: (context: OffscreenCanvasRenderingContext2D) => void): Sprite {
    const known = this.#sprites.get(name);
    if (known) return known;
    const width = Math.max(1, Math.ceil(size.width * this.ratio));
    const height = Math.max(1, Math.ceil(size.height * this.ratio));
    const image = new OffscreenCanvas(width, height);
    const context = image.getContext('2d');
    if (context) {
      context.scale(this.ratio, this.ratio);
      paint(context);
    }
    const sprite = { image, width: width / this.ratio, height: height / this.ratio };
    this.#sprites.set(name, sprite);
    return sprite;
  }
}
