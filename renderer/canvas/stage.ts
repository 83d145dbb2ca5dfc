import { isStill } from '../ui/motion.ts';
import type { Point } from './point.ts';
import { type Viewport, zoomedAt, zoomRange } from './viewport.ts';

/** What a stage shows: something that can be drawn at a viewport, on its own time. */
export interface Staged {
  setViewport(viewport: Viewport): void;
}

const glideTime = 180;
const restTime = 140;
/** A repaint that costs no more than this keeps up with the pointer. */
const cheap = 20;
/** Share of the time that repaints may take while the viewport moves. */
const repaintShare = 1 / 5;

/**
 * Moves all surfaces as one. While the viewport moves they are shifted and scaled as bitmaps, which costs nearly
 * nothing; they are redrawn as often as that takes a fifth of the time at most, and once more at rest.
 */
export class Stage {
  readonly #elements: readonly HTMLElement[];
  readonly #staged: Staged;
  readonly #listeners = new Set<() => void>();
  #wanted: Viewport;
  #drawn: Viewport;
  #asked: Viewport;
  #cost = 0;
  #lastAsked = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #glide = 0;
  /** The farthest that zooming out leads. */
  least: number = zoomRange.least;
  /** Whether something else fills what the surfaces leave blank: then they are redrawn at rest only. */
  backed = false;

  constructor(elements: readonly HTMLElement[], staged: Staged, start: Viewport) {
    this.#elements = elements;
    this.#staged = staged;
    this.#wanted = this.#drawn = this.#asked = start;
  }

  /** What the analyst sees now. */
  get viewport(): Viewport {
    return this.#wanted;
  }

  /** Whether the viewport still moves. */
  get moving(): boolean {
    return this.#rest !== undefined || this.#glide !== 0;
  }

  /** Calls after every change of the viewport, and once more when it has come to rest. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  panBy(dx: number, dy: number): void {
    this.go({ ...this.#wanted, x: this.#wanted.x + dx, y: this.#wanted.y + dy });
  }

  zoomAt(factor: number, at: Point): void {
    this.go(zoomedAt(this.#wanted, factor, at, this.least));
  }

  /** Shows another viewport at once. */
  go(viewport: Viewport): void {
    this.#stopGliding();
    this.#show(viewport);
  }

  /** Shows another viewport by moving there, so that the eye can follow; at once with reduced motion. */
  glide(target: Viewport): void {
    this.#stopGliding();
    if (isStill()) return void this.#show(target);
    const from = this.#wanted;
    const start = performance.now();
    const step = (time: number) => {
      const share = Math.min(1, Math.max(0, (time - start) / glideTime));
      this.#glide = share < 1 ? requestAnimationFrame(step) : 0;
      this.#show(share < 1 ? onTheWay(from, target, 1 - (1 - share) ** 3) : target);
    };
    this.#glide = requestAnimationFrame(step);
  }

  /** Stops moving and lays the surfaces where they belong, whatever they show: before others read off where they are. */
  settle(): void {
    this.#stopGliding();
    this.#ask();
    this.#drawn = this.#wanted;
    this.#transform();
  }

  /** To be called once the surfaces are painted for `viewport`; `cost` is what that took, in milliseconds. */
  painted(viewport: Viewport, cost: number): void {
    this.#cost = this.#cost * 0.6 + cost * 0.4;
    this.#drawn = viewport;
    this.#transform();
  }

  destroy(): void {
    clearTimeout(this.#rest);
    this.#stopGliding();
    this.#listeners.clear();
  }

  #stopGliding(): void {
    cancelAnimationFrame(this.#glide);
    this.#glide = 0;
  }

  #show(viewport: Viewport): void {
    this.#wanted = viewport;
    this.#transform();
    const pause = this.#cost < cheap ? 0 : this.#cost / repaintShare;
    if (!this.backed && performance.now() - this.#lastAsked >= pause) this.#ask();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#rest = undefined;
      this.#ask();
      this.#tell();
    }, restTime);
    this.#tell();
  }

  #ask(): void {
    this.#lastAsked = performance.now();
    if (this.#asked === this.#wanted) return;
    this.#asked = this.#wanted;
    this.#staged.setViewport(this.#wanted);
  }

  #transform(): void {
    const [to, from] = [this.#wanted, this.#drawn];
    const scale = to.zoom / from.zoom;
    const [x, y] = [to.x - from.x * scale, to.y - from.y * scale];
    const transform = scale === 1 && x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px) scale(${scale})`;
    for (const { style } of this.#elements) style.transform = transform;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Zooming looks even when its logarithm moves evenly. */
function onTheWay(from: Viewport, to: Viewport, share: number): Viewport {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const moved = from.zoom === to.zoom ? share : (zoom - from.zoom) / (to.zoom - from.zoom);
  return { zoom, x: from.x + (to.x - from.x) * moved, y: from.y + (to.y - from.y) * moved };
}
