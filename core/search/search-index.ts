import type { CaseRows } from '../case/case-rows.ts';
import { type Change, sizeOf } from '../case/change.ts';
import type { Identifier } from '../case/identifier.ts';
import { Corpus } from './corpus.ts';
import { explainHit, type Reason } from './explain-hit.ts';
import { type Finding, findLiteral, type RowFilter } from './find-literal.ts';
import { findSimilar, Sharing } from './find-similar.ts';
import { firstInOrder } from './first-in-order.ts';
import { readQuery } from './search-query.ts';
import { searchedRow, type SearchKind, searchKinds, tableOfKind } from './searched-row.ts';
import { firstSimilar, Tally } from './tally.ts';

/** What to search for, and among which rows. */
export interface SearchWish {
  /** Words in any order, phrases in quotes, numbers; nothing finds everything. */
  readonly text: string;
  /** All kinds where there is none. */
  readonly kinds?: readonly SearchKind[] | undefined;
  /** Types of entities and links, kinds of sources and notes. */
  readonly types?: readonly string[] | undefined;
}

/** A row that was found, and why. */
export interface FoundRow extends Reason {
  readonly kind: SearchKind;
  readonly id: Identifier;
  readonly type: string;
}

/** How many rows of one type were found, and how many of them are only similar. */
export interface FoundGroup {
  readonly kind: SearchKind;
  readonly type: string;
  readonly count: number;
  readonly similar: number;
}

/** What a search came to; `total` and `groups` count what is beyond the page too. */
export interface FoundRows {
  readonly total: number;
  readonly similar: number;
  readonly groups: readonly FoundGroup[];
  readonly hits: readonly FoundRow[];
}

/** Rows taken in between two chances to do something else. */
const rowsAStep = 128;
/** Rows in one Change from which on building anew is better than following. */
const largeChange = 4000;
/** Rows that are gone from which on it may be worth to build anew. */
const manyGone = 10_000;

/**
 * Finds entities, links, sources and notes by any text in them. Built step by step, then kept by every Change; the same
 * rows give the same answers whichever way they came in, but for the choice of what is similar among thousands.
 */
export class SearchIndex {
  readonly #rows: CaseRows;
  readonly #corpus = new Corpus();
  readonly #tally = new Tally(this.#corpus);
  readonly #draft = new Tally(this.#corpus);
  readonly #sharing = new Sharing();
  readonly #steps: Generator<void, void>;
  #isBuilt = false;

  constructor(rows: CaseRows) {
    this.#rows = rows;
    this.#steps = this.#build();
  }

  /** Takes in some more rows, a few milliseconds of work; false when all are in. */
  step(): boolean {
    return this.#steps.next().done !== true;
  }

  /** Whether so much was replaced that a new index would be smaller. */
  get isWorn(): boolean {
    const gone = this.#corpus.rowCount - this.#corpus.size;
    return gone > manyGone && gone > this.#corpus.size;
  }

  /** Follows a Change that is in the rows already; false where it is so large that building anew is better. */
  update(change: Change): boolean {
    if (sizeOf(change) > largeChange) return false;
    for (const [number, kind] of searchKinds.entries())
      for (const { id, after } of change[tableOfKind[kind]] ?? []) {
        this.#corpus.remove(id);
        if (after) this.#corpus.add(number, searchedRow(kind, after as never));
      }
    return true;
  }

  /**
   * Rows in which every word stands, best first: the whole text, its beginning, a word's, inside, in several texts; then
   * what looks or sounds alike. Of equals, names before other values, and then by label and id.
   */
  search(wish: SearchWish, offset: number, limit: number): FoundRows {
    while (!this.#isBuilt) this.step();
    const isWanted = this.#filterOf(wish);
    if (wish.text.trim() === '') return this.#everything(isWanted, offset, limit);
    const query = readQuery(wish.text);
    const finding: Finding = { corpus: this.#corpus, tally: this.#tally, draft: this.#draft, isWanted };
    this.#tally.clear();
    findLiteral(finding, query);
    findSimilar(finding, query.alike, this.#sharing);
    return this.#answer(offset, limit, (row) => this.#foundRow(row, wish.text));
  }

  #everything(isWanted: RowFilter, offset: number, limit: number): FoundRows {
    this.#tally.clear();
    for (let row = 0; row < this.#corpus.rowCount; row++)
      if (isWanted(row)) this.#tally.offer(row, 0, this.#corpus.labelOf(row));
    return this.#answer(offset, limit, (row) => this.#foundRow(row, ''));
  }

  #answer(offset: number, limit: number, foundRow: (row: number) => FoundRow): FoundRows {
    const { rows } = this.#tally;
    const groups = this.#groups();
    return {
      total: rows.length,
      similar: groups.reduce((sum, { similar }) => sum + similar, 0),
      groups,
      hits: firstInOrder(rows, offset + limit, this.#inOrder)
        .slice(offset)
        .map(foundRow),
    };
  }

  readonly #inOrder = (one: number, other: number): number => {
    const byScore = this.#tally.scoreOf(one) - this.#tally.scoreOf(other);
    if (byScore !== 0) return byScore;
    return (
      ascending(this.#corpus.nameOf(one), this.#corpus.nameOf(other)) ||
      ascending(this.#corpus.ids[one] ?? '', this.#corpus.ids[other] ?? '')
    );
  };

  #groups(): FoundGroup[] {
    const { types } = this.#corpus;
    const all = new Int32Array(types.length * searchKinds.length);
    const similar = new Int32Array(all.length);
    for (const row of this.#tally.rows) {
      const group = this.#corpus.typeOf(row) * searchKinds.length + this.#corpus.kindOf(row);
      all[group] = (all[group] ?? 0) + 1;
      if (this.#tally.scoreOf(row) >= firstSimilar) similar[group] = (similar[group] ?? 0) + 1;
    }
    const groups = [...all].map((count, group) => ({
      kind: kindAt(group % searchKinds.length),
      type: types[Math.floor(group / searchKinds.length)] ?? '',
      ...{ count, similar: similar[group] ?? 0 },
    }));
    const place = ({ kind, type }: FoundGroup) => `${searchKinds.indexOf(kind)}${type}`;
    return groups.filter(({ count }) => count > 0).sort((one, other) => ascending(place(one), place(other)));
  }

  #foundRow(row: number, text: string): FoundRow {
    const id = this.#corpus.ids[row] ?? '';
    const kind = kindAt(this.#corpus.kindOf(row));
    const field = this.#tally.fieldOf(row);
    const source = this.#rows.row(tableOfKind[kind], id);
    const fields = source ? searchedRow(kind, source as never).fields : [];
    const { property = 'label', text: original = '' } = fields[this.#corpus.placeOf(field)] ?? {};
    const reason = explainHit({ property, text: original }, text, this.#tally.scoreOf(row));
    return { kind, id, type: this.#corpus.types[this.#corpus.typeOf(row)] ?? '', ...reason };
  }

  #filterOf({ kinds = searchKinds, types }: SearchWish): RowFilter {
    const corpus = this.#corpus;
    const wantedKinds = searchKinds.map((kind) => kinds.includes(kind));
    const wantedTypes = corpus.types.map((type) => types?.includes(type) ?? true);
    return (row) =>
      corpus.isThere(row) &&
      wantedKinds[corpus.kindOf(row)] === true &&
      wantedTypes[corpus.typeOf(row)] === true;
  }

  *#build(): Generator<void, void> {
    let taken = 0;
    for (const [number, kind] of searchKinds.entries())
      for (const [id, row] of this.#rows.rows(tableOfKind[kind])) {
        // a Change may have brought it in meanwhile
        if (!this.#corpus.has(id)) this.#corpus.add(number, searchedRow(kind, row as never));
        if (++taken % rowsAStep === 0) yield;
      }
    this.#isBuilt = true;
  }
}

function kindAt(number: number): SearchKind {
  return searchKinds[number] ?? 'entity';
}

function ascending(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
