/** Rows of so many bits each, all off to begin with: an eighth of a byte for everything that could be so. */
export class BitRows {
  readonly #bits: Uint32Array;
  readonly #words: number;

  constructor(rows: number, columns: number) {
    this.#words = Math.ceil(columns / 32);
    this.#bits = new Uint32Array(rows * this.#words);
  }

  /** Sets a bit; a column below 0 is none. */
  set(row: number, column: number): void {
    if (column < 0) return;
    const word = row * this.#words + (column >> 5);
    this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (column & 31));
  }

  /** How many bits of a row are set. */
  countIn(row: number): number {
    let count = 0;
    for (let bits of this.#bits.subarray(row * this.#words, (row + 1) * this.#words))
      for (; bits !== 0; bits &= bits - 1) count++;
    return count;
  }
}
