/** Cells narrower than this part of the whole are not divided further: whoever shares one counts as one body. */
const finest = 1e-6;
const empty = -1;
const several = -2;

/**
 * Bodies gathered in ever larger square cells, so that far away ones act as one (Barnes & Hut 1986). All cells lie in
 * flat arrays; the four children of a cell follow one another from `children[cell]`.
 */
export interface Quadtree {
  /** Total mass and its centre, per cell. */
  readonly mass: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: Float64Array;
  /** First of four children, or -1. */
  readonly children: Int32Array;
  /** Where a walk goes on when it does not open a cell; -1 at the end. */
  readonly next: Int32Array;
  /** The one body of a cell without children; -1 none, -2 several on one spot. */
  readonly body: Int32Array;
}

/** Builds a tree over these positions (x, y interleaved) and masses; its arrays serve for the next build too. */
export class QuadtreeBuilder {
  readonly #tree: Quadtree;
  readonly #left: Float64Array;
  readonly #top: Float64Array;
  #cells = 0;

  constructor(bodies: number) {
    const room = 16 * bodies + 64;
    const numbers = (): Float64Array => new Float64Array(room);
    this.#tree = {
      ...{ mass: numbers(), x: numbers(), y: numbers(), width: numbers() },
      ...{ children: new Int32Array(room), next: new Int32Array(room), body: new Int32Array(room) },
    };
    this.#left = numbers();
    this.#top = numbers();
  }

  build(positions: Float64Array, masses: Float64Array): Quadtree {
    const tree = this.#tree;
    this.#cells = 0;
    this.#root(positions);
    for (let i = 0; i < masses.length; i++) this.#insert(i, positions, masses);
    for (let cell = 0; cell < this.#cells; cell++) {
      const mass = tree.mass[cell] as number;
      if (mass === 0) continue;
      tree.x[cell] = (tree.x[cell] as number) / mass;
      tree.y[cell] = (tree.y[cell] as number) / mass;
    }
    return tree;
  }

  #root(positions: Float64Array): void {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < positions.length; i += 2) {
      left = Math.min(left, positions[i] as number);
      right = Math.max(right, positions[i] as number);
      top = Math.min(top, positions[i + 1] as number);
      bottom = Math.max(bottom, positions[i + 1] as number);
    }
    this.#tree.next[0] = -1;
    this.#cell(left, top, Math.max(right - left, bottom - top, 1e-9) * 1.001);
  }

  #cell(left: number, top: number, width: number): void {
    const cell = this.#cells++;
    const { mass, x, y, children, body } = this.#tree;
    this.#left[cell] = left;
    this.#top[cell] = top;
    this.#tree.width[cell] = width;
    mass[cell] = x[cell] = y[cell] = 0;
    children[cell] = -1;
    body[cell] = empty;
  }

  #insert(i: number, positions: Float64Array, masses: Float64Array): void {
    const { children, body, width } = this.#tree;
    for (let cell = 0; ; cell = this.#childAt(cell, i, positions)) {
      this.#gather(cell, i, positions, masses);
      if ((children[cell] as number) >= 0) continue;
      const there = body[cell] as number;
      if (there === empty) return void (body[cell] = i);
      const small = (width[cell] as number) < finest * (width[0] as number);
      if (there === several || small || !this.#hasRoom()) return void (body[cell] = several);
      this.#divide(cell);
      const child = this.#childAt(cell, there, positions);
      this.#gather(child, there, positions, masses);
      body[child] = there;
      body[cell] = empty;
    }
  }

  #hasRoom(): boolean {
    return this.#cells + 4 <= this.#left.length;
  }

  #divide(cell: number): void {
    const half = (this.#tree.width[cell] as number) / 2;
    const [left, top] = [this.#left[cell] as number, this.#top[cell] as number];
    const { children, next } = this.#tree;
    const first = this.#cells;
    children[cell] = first;
    for (let quarter = 0; quarter < 4; quarter++) {
      next[first + quarter] = quarter < 3 ? first + quarter + 1 : (next[cell] as number);
      this.#cell(left + (quarter & 1) * half, top + (quarter >> 1) * half, half);
    }
  }

  #childAt(cell: number, i: number, positions: Float64Array): number {
    const half = (this.#tree.width[cell] as number) / 2;
    const right = (positions[2 * i] as number) >= (this.#left[cell] as number) + half ? 1 : 0;
    const below = (positions[2 * i + 1] as number) >= (this.#top[cell] as number) + half ? 2 : 0;
    return (this.#tree.children[cell] as number) + right + below;
  }

  #gather(cell: number, i: number, positions: Float64Array, masses: Float64Array): void {
    const { mass, x, y } = this.#tree;
    const own = masses[i] as number;
    mass[cell] = (mass[cell] as number) + own;
    x[cell] = (x[cell] as number) + own * (positions[2 * i] as number);
    y[cell] = (y[cell] as number) + own * (positions[2 * i + 1] as number);
  }
}
