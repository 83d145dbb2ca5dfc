import { setImmediate } from 'node:timers/promises';

import type { CaseRows } from '../../../core/case/case-rows.ts';
import type { Change } from '../../../core/case/change.ts';
import { writtenIn } from '../../../core/case/written-rows.ts';
import { type FoundRows, SearchIndex } from '../../../core/search/search-index.ts';
import type { SearchQuery, Page } from '../case-store.ts';

/** Milliseconds of building between two chances for everything else that waits. */
const turn = 8;

/** The search of an open case: its index is built when it is first asked for, in short turns, and then kept. */
export class KeptSearch {
  readonly #rows: CaseRows;
  #index: SearchIndex | null = null;
  #built: Promise<SearchIndex | null> | null = null;

  constructor(rows: CaseRows) {
    this.#rows = rows;
  }

  /** Answers once the index is built; a case that closes meanwhile has nothing to find. */
  async search({ text = '', ...wish }: SearchQuery, { offset, limit }: Page): Promise<FoundRows> {
    this.#built ??= this.#build();
    const index = await this.#built;
    return index ? index.search({ text, ...wish }, offset, limit) : nothing;
  }

  /** Follows a Change that is in the rows already. */
  update(change: Change): void {
    if (!this.#index) return;
    if (writtenIn(change, 'links')) this.#forget();
    else if (!this.#index.update(change) || this.#index.isWorn) this.#built = this.#build();
  }

  /** Stops building; nothing is found from now on. */
  close(): void {
    this.#index = null;
    this.#built = Promise.resolve(null);
  }

  /** Of rows that are not read yet: it is built once somebody asks, when they are. */
  #forget(): void {
    this.#index = null;
    this.#built = null;
  }

  async #build(): Promise<SearchIndex | null> {
    const index = new SearchIndex(this.#rows);
    this.#index = index;
    let begun = performance.now();
    while (index.step()) {
      if (performance.now() - begun < turn) continue;
      await setImmediate();
      // closed, or begun anew because of a large Change
      if (this.#index !== index) return this.#built;
      begun = performance.now();
    }
    return index;
  }
}

const nothing: FoundRows = { total: 0, similar: 0, groups: [], hits: [] };
