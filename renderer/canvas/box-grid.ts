import type { Box } from './box.ts';

const cell = 64;
const rowStride = 1 << 16;
/** Numbers kept of each box: its four sides. */
const sides = 4;

/** Boxes found by where they are: a grid of 64 px cells, each listing what touches it. Keeps bare numbers, for names ask very often. */
export class BoxGrid {
  #sides = new Float64Array(256 * sides);
  #count = 0;
  readonly #cells = new Map<number, number[]>();
  /** By box the number of the question it was last counted for: it may lie in several cells. */
  #counted = new Int32Array(256);
  #question = 0;
  /** What the last question found: boxes that share anything with the one asked about, and square pixels they share. */
  #touched = 0;
  #shared = 0;

  /** Puts a box in and gives its number. */
  add({ left, top, right, bottom }: Box): number {
    const id = this.#count++;
    this.#grow();
    this.#sides.set([left, top, right, bottom], id * sides);
    for (const key of this.#keysOf(id)) {
      const list = this.#cells.get(key);
      if (list) list.push(id);
      else this.#cells.set(key, [id]);
    }
    return id;
  }

  /** Takes a box out by its number. */
  remove(id: number): void {
    for (const key of this.#keysOf(id)) {
      const list = this.#cells.get(key);
      const at = list?.indexOf(id) ?? -1;
      if (at >= 0) list?.splice(at, 1);
    }
  }

  /** What covering the boxes here costs: `base` for each one touched and `perArea` for every square pixel of it. */
  cost(box: Box, base: number, perArea: number, except = -1): number {
    this.#ask(box, except);
    return base * this.#touched + perArea * this.#shared;
  }

  /** What `covered` would say of the box asked about last. */
  get shared(): number {
    return this.#shared;
  }

  /** Square pixels of this box that others cover, counted once for each of them. */
  covered(box: Box, except = -1): number {
    this.#ask(box, except);
    return this.#shared;
  }

  #ask(box: Box, except: number): void {
    [this.#touched, this.#shared] = [0, 0];
    this.#question++;
    if (except >= 0) this.#counted[except] = this.#question;
    const lastRow = Math.floor(box.bottom / cell);
    const lastColumn = Math.floor(box.right / cell);
    const firstColumn = Math.floor(box.left / cell);
    for (let row = Math.floor(box.top / cell); row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++) {
        const list = this.#cells.get(row * rowStride + column);
        if (list) this.#compare(list, box);
      }
  }

  #compare(list: readonly number[], { left, top, right, bottom }: Box): void {
    const numbers = this.#sides;
    for (const id of list) {
      if (this.#counted[id] === this.#question) continue;
      this.#counted[id] = this.#question;
      const at = id * sides;
      const width = Math.min(right, numbers[at + 2] ?? 0) - Math.max(left, numbers[at] ?? 0);
      const height = Math.min(bottom, numbers[at + 3] ?? 0) - Math.max(top, numbers[at + 1] ?? 0);
      if (width <= 0 || height <= 0) continue;
      this.#touched++;
      this.#shared += width * height;
    }
  }

  *#keysOf(id: number): Iterable<number> {
    const [left = 0, top = 0, right = 0, bottom = 0] = this.#sides.subarray(id * sides, (id + 1) * sides);
    const [firstColumn, lastColumn] = [Math.floor(left / cell), Math.floor(right / cell)];
    const [firstRow, lastRow] = [Math.floor(top / cell), Math.floor(bottom / cell)];
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++) yield row * rowStride + column;
  }

  #grow(): void {
    if (this.#count <= this.#counted.length) return;
    const [numbers, counted] = [this.#sides, this.#counted];
    this.#sides = new Float64Array(2 * numbers.length);
    this.#sides.set(numbers);
    this.#counted = new Int32Array(2 * counted.length);
    this.#counted.set(counted);
  }
}
