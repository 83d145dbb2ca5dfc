import { type Box } from './box.ts';
import { distance, type Point } from './point.ts';

const cell = 4;

/**
 * How much is drawn where, in cells of 4 px, so that the ink under any box is known in constant time (summed-area
 * table: Crow 1984). Draw first, then ask; asking seals the map.
 */
export class InkMap {
  readonly #area: Box;
  readonly #width: number;
  readonly #height: number;
  readonly #sums: Float64Array;
  #sealed = false;

  constructor(area: Box) {
    this.#area = area;
    this.#width = Math.max(1, Math.ceil((area.right - area.left) / cell)) + 1;
    this.#height = Math.max(1, Math.ceil((area.bottom - area.top) / cell)) + 1;
    this.#sums = new Float64Array(this.#width * this.#height);
  }

  /** Adds a line; `weight` is the ink per pixel of its length. Parts outside the area are left out. */
  draw(points: readonly Point[], weight: number): void {
    if (this.#sealed) throw new Error('ink was asked for already');
    for (let index = 1; index < points.length; index++) {
      const a = points[index - 1];
      const b = points[index];
      if (a && b) this.#stroke(a, b, weight);
    }
  }

  /** Ink under the box. */
  under({ left, top, right, bottom }: Box): number {
    this.#seal();
    const [x0, x1] = [this.#column(left), this.#column(right)];
    const [y0, y1] = [this.#row(top), this.#row(bottom)];
    return this.#sum(x1, y1) - this.#sum(x0, y1) - this.#sum(x1, y0) + this.#sum(x0, y0);
  }

  #stroke(a: Point, b: Point, weight: number): void {
    const length = distance(a, b);
    const count = Math.max(1, Math.ceil(length / cell));
    const ink = (length / count) * weight;
    const { left, top } = this.#area;
    const sums = this.#sums;
    const width = this.#width;
    const height = this.#height;
    for (let step = 0; step < count; step++) {
      const share = (step + 0.5) / count;
      const column = Math.floor((a.x + (b.x - a.x) * share - left) / cell) + 1;
      const row = Math.floor((a.y + (b.y - a.y) * share - top) / cell) + 1;
      if (column < 1 || row < 1 || column >= width || row >= height) continue;
      const at = row * width + column;
      sums[at] = (sums[at] ?? 0) + ink;
    }
  }

  /**
   * Turns ink per cell into sums over everything above and left; row 0 and column 0 stay empty. The first chart runs this
   * before it is compiled, when every look at a field counts.
   */
  #seal(): void {
    if (this.#sealed) return;
    this.#sealed = true;
    const sums = this.#sums;
    const width = this.#width;
    for (let first = width; first < sums.length; first += width) {
      let along = 0;
      for (let at = first + 1; at < first + width; at++) {
        along += sums[at] ?? 0;
        sums[at] = along + (sums[at - width] ?? 0);
      }
    }
  }

  #sum(column: number, row: number): number {
    return this.#sums[row * this.#width + column] ?? 0;
  }

  #column(x: number): number {
    return Math.min(this.#width - 1, Math.max(0, Math.round((x - this.#area.left) / cell)));
  }

  #row(y: number): number {
    return Math.min(this.#height - 1, Math.max(0, Math.round((y - this.#area.top) / cell)));
  }
}
