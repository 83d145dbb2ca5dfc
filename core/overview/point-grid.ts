import { countingSort } from './counting-sort.ts';
import { type Extent, extentOf } from './overview-data.ts';

/** About so many points share a cell. */
const perCell = 4;

/** Points sorted into square cells, so that those of a rectangle and the nearest one are found without looking at all. */
export class PointGrid {
  readonly #x: Float32Array;
  readonly #y: Float32Array;
  readonly #extent: Extent;
  readonly #cell: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #order: Int32Array;
  readonly #starts: Int32Array;

  constructor(x: Float32Array, y: Float32Array) {
    this.#x = x;
    this.#y = y;
    this.#extent = extentOf({ x, y });
    const { left, top, right, bottom } = this.#extent;
    const [width, height] = [Math.max(right - left, 1e-3), Math.max(bottom - top, 1e-3)];
    const across = Math.max(1, Math.sqrt(x.length / perCell));
    this.#cell = Math.max(width, height) / across;
    this.#columns = Math.floor(width / this.#cell) + 1;
    this.#rows = Math.floor(height / this.#cell) + 1;
    const cells = new Int32Array(x.length);
    for (let at = 0; at < x.length; at++)
      cells[at] = this.#row(y[at] ?? 0) * this.#columns + this.#column(x[at] ?? 0);
    ({ order: this.#order, starts: this.#starts } = countingSort(cells, this.#columns * this.#rows));
  }

  get extent(): Extent {
    return this.#extent;
  }

  /** Positions of the points in a rectangle, its sides included; stops after `most` of them. */
  within(box: Extent, most = Infinity): number[] {
    const found: number[] = [];
    for (const at of this.#near(box)) {
      const [x, y] = [this.#x[at] ?? 0, this.#y[at] ?? 0];
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
      if (found.length >= most) break;
      found.push(at);
    }
    return found;
  }

  /** Position of the point nearest to a place, no farther than `reach`; -1 where there is none. */
  nearest(x: number, y: number, reach: number): number {
    let [best, least] = [-1, reach * reach];
    for (const at of this.#near({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach })) {
      const [dx, dy] = [(this.#x[at] ?? 0) - x, (this.#y[at] ?? 0) - y];
      const away = dx * dx + dy * dy;
      if (away <= least) [best, least] = [at, away];
    }
    return best;
  }

  /** Positions of the points in the cells that a rectangle touches. */
  *#near({ left, top, right, bottom }: Extent): Generator<number> {
    const [first, last] = [this.#column(left), this.#column(right)];
    for (let row = this.#row(top); row <= this.#row(bottom); row++) {
      const start = this.#starts[row * this.#columns + first] ?? 0;
      const end = this.#starts[row * this.#columns + last + 1] ?? 0;
      for (let place = start; place < end; place++) yield this.#order[place] ?? 0;
    }
  }

  #column(x: number): number {
    return Math.min(this.#columns - 1, Math.max(0, Math.floor((x - this.#extent.left) / this.#cell)));
  }

  #row(y: number): number {
    return Math.min(this.#rows - 1, Math.max(0, Math.floor((y - this.#extent.top) / this.#cell)));
  }
}
