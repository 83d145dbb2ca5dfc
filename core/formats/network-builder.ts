import type { Place } from '../case/citation.ts';
import type { Problem } from '../case/problem.ts';
import type { DraftEntity, DraftLink, DraftNetwork, DraftSource, DraftValue } from './format.ts';
import type { RowAccount } from './table-account.ts';
import { UnclearDates } from './unclear-dates.ts';

/** Most entities, links, values and Problems that may be kept of one file at a time: as many as fit the memory of an import process. */
export const maximumItems = 1_000_000;

/** A long text counts as one more item for every so many characters, since it takes their memory. */
const charactersPerItem = 256;

/** How many items these values count as. */
export function itemsIn(values: readonly DraftValue[]): number {
  return values.reduce((sum, { text }) => sum + 1 + Math.floor(text.length / charactersPerItem), 0);
}

/** A draft while it is being read. */
export type Growing<T extends { readonly values: readonly DraftValue[] }> = {
  -readonly [Key in keyof Omit<T, 'values'>]: T[Key];
} & { readonly values: DraftValue[] };

/**
 * Gathers the network of one file: the same key is the same entity, in the order first named. `refusal` is set once
 * the whole file must be refused.
 */
export class NetworkBuilder {
  readonly #entities = new Map<string, Growing<DraftEntity>>();
  #links: DraftLink[] = [];
  readonly #sources = new Map<string, DraftSource>();
  readonly #problems: Problem[] = [];
  readonly #unclearDates = new UnclearDates();
  readonly #rows: { -readonly [Key in keyof RowAccount]: number } = {
    read: 0,
    used: 0,
    ignored: 0,
    rejected: 0,
  };
  #items = 0;
  #itemsInLinks = 0;
  refusal: Problem | undefined;

  get rows(): RowAccount {
    return this.#rows;
  }

  /** The entity of this key, new at this place if nobody named it before. */
  entity(key: string, at: Place): Growing<DraftEntity> {
    const known = this.#entities.get(key);
    if (known) return known;
    const entity = { key, at, values: [] };
    this.#entities.set(key, entity);
    this.hold(1, at.line);
    return entity;
  }

  /** The entity of this key, if somebody named it before. */
  known(key: string): Growing<DraftEntity> | undefined {
    return this.#entities.get(key);
  }

  addValue(entity: Growing<DraftEntity>, value: DraftValue): void {
    entity.values.push(value);
    this.hold(itemsIn([value]), value.at.line);
  }

  /** A source that the file names; the first one of its key stays. */
  addSource(source: DraftSource, at: Place): void {
    if (this.#sources.has(source.key)) return;
    this.#sources.set(source.key, source);
    this.hold(1 + Math.floor((source.text?.length ?? 0) / charactersPerItem), at.line);
  }

  hasSource(key: string): boolean {
    return this.#sources.has(key);
  }

  has(key: string): boolean {
    return this.#entities.has(key);
  }

  addLink(link: DraftLink): void {
    this.#links.push(link);
    const items = 1 + itemsIn(link.values);
    this.#itemsInLinks += items;
    this.hold(items, link.at.line);
  }

  /** The links since the last time; they are no longer kept here. */
  takeLinks(): readonly DraftLink[] {
    const taken = this.#links;
    this.#links = [];
    this.#items -= this.#itemsInLinks;
    this.#itemsInLinks = 0;
    return taken;
  }

  /** Counts items kept elsewhere; beyond `maximumItems` the file is refused at this line. */
  hold(items: number, line?: number): void {
    this.#items += items;
    if (this.#items > maximumItems)
      this.refusal ??= {
        code: 'file-too-large',
        ...(line === undefined ? {} : { line }),
        details: { limit: maximumItems },
      };
  }

  use(): void {
    this.#rows.read++;
    this.#rows.used++;
  }

  ignore(): void {
    this.#rows.read++;
    this.#rows.ignored++;
  }

  reject(problem: Problem): void {
    this.#rows.read++;
    this.#rows.rejected++;
    this.warn(problem);
  }

  /** Says that a part of a row that is otherwise used was left out. */
  warn(problem: Problem): void {
    this.#problems.push(problem);
    this.hold(1, problem.line);
  }

  /** Says that a start or an end is no moment. */
  unclearDate(cell: DraftValue): void {
    if (this.#unclearDates.add(cell)) this.hold(1, cell.at.line);
  }

  network(): DraftNetwork {
    return {
      entities: [...this.#entities.values()],
      links: this.#links,
      ...(this.#sources.size > 0 && { sources: [...this.#sources.values()] }),
      rows: this.#rows,
      problems: [...this.#problems, ...this.#unclearDates.problems()],
    };
  }
}
