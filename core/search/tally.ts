import type { Corpus } from './corpus.ts';

/** Scores from here on are of what is only similar. */
export const firstSimilar = 20;
const worst = 255;

/** The best score of each row that was found, 0 best, and the field that has it. Used for one search after the other. */
export class Tally {
  /** Rows found, in the order they were. */
  readonly rows: number[] = [];
  /** `worst + 1 - score`, so that 0 is a row that was not found. */
  #worth = new Uint16Array(0);
  #fields = new Int32Array(0);
  readonly #corpus: Corpus;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** Forgets what was found and has room for every row. */
  clear(): void {
    for (const row of this.rows) this.#worth[row] = 0;
    this.rows.length = 0;
    const needed = this.#corpus.rowCount;
    if (this.#worth.length >= needed) return;
    this.#worth = new Uint16Array(needed * 2);
    this.#fields = new Int32Array(needed * 2);
  }

  /** Takes in that a row was found; of equal scores the first field stays. */
  offer(row: number, score: number, field: number): void {
    const worth = worst + 1 - score;
    const held = this.#worth[row] ?? 0;
    if (held === 0) this.rows.push(row);
    const isFirstOfEqual = held === worth && field < (this.#fields[row] ?? 0);
    if (held >= worth && !isFirstOfEqual) return;
    this.#worth[row] = worth;
    this.#fields[row] = field;
  }

  /** Above `worst` where the row was not found. */
  scoreOf(row: number): number {
    return worst + 1 - (this.#worth[row] ?? 0);
  }

  fieldOf(row: number): number {
    return this.#fields[row] ?? 0;
  }
}
