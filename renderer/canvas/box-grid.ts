import { type Box, sharedArea } from './box.ts';

const cell = 64;
const rowStride = 1 << 16;

/** Boxes found by where they are: a grid of 64 px cells, each listing what touches it. */
export class BoxGrid {
  readonly #boxes: (Box | undefined)[] = [];
  readonly #cells = new Map<number, number[]>();

  /** Puts a box in and gives its number. */
  add(box: Box): number {
    const id = this.#boxes.push(box) - 1;
    eachCell(box, (key) => {
      const list = this.#cells.get(key);
      if (list) list.push(id);
      else this.#cells.set(key, [id]);
    });
    return id;
  }

  /** Takes a box out by its number; its place in the cells stays and is skipped. */
  remove(id: number): void {
    this.#boxes[id] = undefined;
  }

  /** What covering the boxes here costs: `base` for each one touched and `perArea` for every square pixel of it. */
  cost(box: Box, base: number, perArea: number, except = -1): number {
    let sum = 0;
    this.#visit(box, except, (area) => (sum += base + area * perArea));
    return sum;
  }

  /** Square pixels of this box that others cover, counted once for each of them. */
  covered(box: Box, except = -1): number {
    let sum = 0;
    this.#visit(box, except, (area) => (sum += area));
    return sum;
  }

  #visit(box: Box, except: number, found: (area: number) => void): void {
    eachCell(box, (key, column, row) => {
      for (const id of this.#cells.get(key) ?? []) {
        const other = this.#boxes[id];
        if (!other || id === except || !isFirstShared(box, other, column, row)) continue;
        const area = sharedArea(box, other);
        if (area > 0) found(area);
      }
    });
  }
}

/** Two boxes may share several cells; only the first of them counts. */
function isFirstShared(a: Box, b: Box, column: number, row: number): boolean {
  return (
    column === Math.floor(Math.max(a.left, b.left) / cell) &&
    row === Math.floor(Math.max(a.top, b.top) / cell)
  );
}

function eachCell(box: Box, visit: (key: number, column: number, row: number) => void): void {
  const [firstColumn, lastColumn] = [Math.floor(box.left / cell), Math.floor(box.right / cell)];
  const [firstRow, lastRow] = [Math.floor(box.top / cell), Math.floor(box.bottom / cell)];
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++)
      visit(row * rowStride + column, column, row);
}
