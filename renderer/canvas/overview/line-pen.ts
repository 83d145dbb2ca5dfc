import type { InkSheet } from './ink-sheet.ts';

/** Pixels beyond a rectangle within which a line may still touch it. */
export const reach = 3;

/** From so many stubs in length a line is drawn by its ends. */
const stubsToCut = 4;

/** A rectangle seen along a line: where it begins and ends that way and across, and how far apart its pixels lie on the sheet. */
export interface Side {
  readonly along: number;
  readonly alongEnd: number;
  readonly across: number;
  readonly acrossEnd: number;
  readonly step: number;
  readonly aside: number;
}

/** Draws lines that run along one side of a rectangle more than across it. Keeps numbers instead of making objects: there are many lines. */
export class LinePen {
  readonly #sheet: InkSheet;
  readonly #side: Side;
  readonly #weight: number;
  readonly #stub: number;
  /** The line that is being drawn: where it starts along and across, how it rises, its ink. */
  #start = 0;
  #from = 0;
  #slope = 0;
  #ink = 0;

  /** `weight` is the ink of a line, `stub` what is drawn of either end of long ones, in pixels. */
  constructor(
    sheet: InkSheet,
    side: Side,
    { weight, stub }: { readonly weight: number; readonly stub: number },
  ) {
    this.#sheet = sheet;
    this.#side = side;
    this.#weight = weight;
    this.#stub = stub;
  }

  /** Draws a line so many pixels thick from one place, along and across, to another, whole or by its ends. */
  draw(start: number, from: number, end: number, to: number, thick: number): void {
    if (start > end) {
      this.draw(end, to, start, from, thick);
      return;
    }
    const slope = end > start ? (to - from) / (end - start) : 0;
    const part = this.#partOf(end - start, slope);
    this.#start = start;
    this.#slope = slope;
    for (let side = 0; side < thick; side++) {
      this.#from = from + side - (thick - 1) / 2;
      this.#ink = this.#weight * Math.min(1, thick - side);
      this.#walk(start, Math.min(end, start + part));
      if (part < Infinity) this.#walk(end - part, end);
    }
  }

  /** How much of either end of a line is drawn, along its side. */
  #partOf(along: number, slope: number): number {
    if (this.#stub === Infinity) return Infinity;
    const length = along * Math.sqrt(1 + slope * slope);
    return length > stubsToCut * this.#stub ? (along * this.#stub) / length : Infinity;
  }

  /** Draws the part of the line from one place along the side to another. */
  #walk(begin: number, end: number): void {
    const { along, across, step, aside } = this.#side;
    const { ink, origin } = this.#sheet;
    const start = this.#start;
    const slope = this.#slope;
    const weight = this.#ink;
    const height = this.#from - 0.5;
    const first = this.#firstOf(begin);
    const last = this.#lastOf(end);
    for (let place = first; place <= last; place++) {
      const at = height + slope * (place + 0.5 - start);
      const near = Math.floor(at);
      const share = at - near;
      const pixel = origin + (place - along) * step + (near - across) * aside;
      ink[pixel] = (ink[pixel] ?? 0) + weight * (1 - share);
      ink[pixel + aside] = (ink[pixel + aside] ?? 0) + weight * share;
    }
  }

  /** First pixel of the line that may lie in the rectangle. */
  #firstOf(begin: number): number {
    const { along, across, acrossEnd } = this.#side;
    const first = Math.max(along, Math.ceil(begin - 0.5));
    if (this.#slope === 0) return first;
    return Math.max(first, Math.floor(this.#placeAt(this.#slope > 0 ? across - reach : acrossEnd + reach)));
  }

  /** The last one. */
  #lastOf(end: number): number {
    const { alongEnd, across, acrossEnd } = this.#side;
    const last = Math.min(alongEnd, Math.ceil(end - 0.5)) - 1;
    if (this.#slope === 0) return last;
    return Math.min(last, Math.ceil(this.#placeAt(this.#slope > 0 ? acrossEnd + reach : across - reach)));
  }

  /** Where the line is so far across. */
  #placeAt(across: number): number {
    return (across - this.#from) / this.#slope + this.#start - 0.5;
  }
}
