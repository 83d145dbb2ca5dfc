import type { Size } from './viewport.ts';

export type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

type PaintSprite = (context: Context2D) => void;

/** A small drawing kept as a bitmap; width and height in CSS pixels. */
export interface Sprite extends Size {
  readonly image: OffscreenCanvas;
  /** Paints it for its first time, here, without making the bitmap; absent where that is no gain. */
  readonly paintFirst?: (context: Context2D, left: number, top: number) => boolean;
}

/**
 * Drawings that repeat (icons, chips, names): blitting costs a tenth of stroking a halo, but making the bitmap costs more
 * than both, so that it is made when a drawing is wanted again. A cache serves one theme, one zoom and one device pixel
 * ratio; make a new one for another.
 */
export class SpriteCache {
  readonly ratio: number;
  readonly #sprites = new Map<string, Sprite>();

  constructor(ratio: number) {
    this.ratio = ratio;
  }

  /** The drawing with this name; `paint` draws it with its top left at the origin, in CSS pixels. */
  get(name: string, size: Size, paint: PaintSprite): Sprite {
    const known = this.#sprites.get(name);
    if (known) return known;
    const sprite = new LazySprite(size, this.ratio, paint);
    this.#sprites.set(name, sprite);
    return sprite;
  }
}

class LazySprite implements Sprite {
  readonly width: number;
  readonly height: number;
  readonly #ratio: number;
  readonly #paint: PaintSprite;
  #isNew = true;
  #image: OffscreenCanvas | null = null;

  constructor({ width, height }: Size, ratio: number, paint: PaintSprite) {
    this.width = Math.max(1, Math.ceil(width * ratio)) / ratio;
    this.height = Math.max(1, Math.ceil(height * ratio)) / ratio;
    this.#ratio = ratio;
    this.#paint = paint;
  }

  get image(): OffscreenCanvas {
    return (this.#image ??= this.#bitmap());
  }

  /** False where it was painted before, or would look otherwise without a bitmap: then nothing is painted. */
  paintFirst(context: Context2D, left: number, top: number): boolean {
    const isNew = this.#isNew;
    this.#isNew = false;
    // parts of it that lie over each other would shine through
    if (!isNew || context.globalAlpha < 1) return false;
    context.save();
    context.translate(left, top);
    // as a fresh context has it
    [context.lineWidth, context.lineCap, context.lineJoin] = [1, 'butt', 'miter'];
    [context.textAlign, context.textRendering] = ['start', 'auto'];
    context.setLineDash([]);
    this.#paint(context);
    context.restore();
    return true;
  }

  #bitmap(): OffscreenCanvas {
    const image = new OffscreenCanvas(
      Math.round(this.width * this.#ratio),
      Math.round(this.height * this.#ratio),
    );
    const context = image.getContext('2d');
    if (context) {
      context.scale(this.#ratio, this.#ratio);
      this.#paint(context);
    }
    return image;
  }
}
