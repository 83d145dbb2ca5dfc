import { limits } from '../formats/bad-cell.ts';

/** Stands among origins for the column that an unfolded row was made of, which differs from row to row. */
export const unfoldedColumn = -1;
/** The same for what that column is headed. */
export const unfoldedHeading = -2;

/** One column as it is read: a column of the file, or one that steps write. */
interface Column {
  readonly name: string;
  /** Columns of the file, from 0, in which its text begins. */
  readonly origins: ReadonlySet<number>;
}

/** The columns of a table in the order in which a row holds their texts, growing while steps are made ready. */
export class Columns {
  readonly #columns: Column[] = [];
  readonly #places = new Map<string, number>();
  /** Headings of the file. */
  readonly #headings: readonly string[];

  constructor(headings: readonly string[]) {
    this.#headings = headings;
  }

  get count(): number {
    return this.#columns.length;
  }

  /** Where a row holds the text of this column, from 0; undefined for a column nobody has named. */
  placeOf(name: string): number | undefined {
    return this.#places.get(name);
  }

  /** Adds a column, or has the one of this name begin in other columns from now on; gives its place. */
  put(name: string, origins: Iterable<number>): number {
    const place = this.#places.get(name) ?? this.#columns.length;
    this.#columns[place] = { name, origins: new Set(origins) };
    this.#places.set(name, place);
    return place;
  }

  nameAt(place: number): string {
    return this.#columns[place]?.name ?? '';
  }

  originsAt(place: number): ReadonlySet<number> {
    return this.#columns[place]?.origins ?? new Set();
  }

  /** What the file calls one of its own columns. */
  headingAt(column: number): string {
    return this.#headings[column] ?? '';
  }

  /** Which column of the file a text is cited by; of several, all. `unfolded` is the one this row was made of. */
  citedAt(place: number, unfolded: number): string {
    const origins = [...this.originsAt(place)].map((origin) => (origin < 0 ? unfolded : origin));
    const cited = origins.map((origin) => this.headingAt(origin)).join(' + ');
    return (cited === '' ? this.nameAt(place) : cited).slice(0, limits.place);
  }
}
