import type { Change, RowChange } from '../case/change.ts';
import type { Entity } from '../case/entity.ts';
import { countIn } from '../case/written-rows.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import { type WrittenSpan, writtenSpan } from '../facets/written-span.ts';
import type { Steps } from './steps.ts';

/** The moments between which something is known to have happened, as they were written. */
export interface Dates {
  readonly first?: string;
  readonly last?: string;
}

type Dated = WrittenSpan & { readonly from: string; readonly to: string };

/** Links between two pauses of going through all of them. */
const stride = 2048;
/** Links in a commit that are worth being forgotten one by one. */
const most = 20_000;

/**
 * When entities first and last appear: in their own times and in those of their links. What the links of an entity say
 * is remembered until one of them changes.
 */
export class EntityDates {
  readonly #linksAt: (entity: Identifier) => Iterable<Link>;
  #ofLinks = new Map<Identifier, Dated | null>();
  #isFull = false;
  #version = 0;

  constructor(linksAt: (entity: Identifier) => Iterable<Link>) {
    this.#linksAt = linksAt;
  }

  of({ id, values }: Entity): Dates {
    let found = this.#byLinks(id);
    for (const { property, text } of values)
      if (property === 'time') found = wider(found, spanning(text, text));
    return found ? { first: found.from, last: found.to } : {};
  }

  /** Goes through all links of a case once, so that every entity is known; at once where that was done before. */
  *fill(links: ReadonlyMap<Identifier, Link>): Steps<null> {
    if (this.#isFull) return null;
    const version = this.#version;
    const all = new Map<Identifier, Dated | null>();
    let done = 0;
    for (const link of links.values()) {
      const time = timeOf(link);
      for (const end of [link.from, link.to]) all.set(end, wider(all.get(end) ?? null, time));
      if (++done % stride === 0) yield done / links.size;
    }
    // what a commit changed meanwhile may have been passed already
    if (version !== this.#version) return null;
    this.#ofLinks = all;
    this.#isFull = true;
    return null;
  }

  /** Forgets what a commit may have changed; after one that changed very much, everything. */
  take(change: Change): void {
    const count = countIn(change, 'links');
    if (count === 0) return;
    this.#version++;
    if (count > most) {
      this.#ofLinks = new Map();
      this.#isFull = false;
    } else if (this.#ofLinks.size > 0) this.#forget(change.links ?? []);
  }

  #forget(links: readonly RowChange<'links'>[]): void {
    for (const { before, after } of links)
      for (const row of [before, after])
        for (const end of row ? [row.from, row.to] : []) this.#ofLinks.delete(end);
  }

  #byLinks(entity: Identifier): Dated | null {
    const known = this.#ofLinks.get(entity);
    if (known !== undefined) return known;
    let found: Dated | null = null;
    for (const link of this.#linksAt(entity)) found = wider(found, timeOf(link));
    this.#ofLinks.set(entity, found);
    return found;
  }
}

function timeOf({ start, end }: Link): Dated | null {
  return start === undefined && end === undefined ? null : spanning(start ?? end, end ?? start);
}

function spanning(from = '', to = ''): Dated | null {
  const begin = writtenSpan(from);
  const end = from === to ? begin : writtenSpan(to);
  return begin && end ? { from, to, first: begin.first, last: end.last } : null;
}

function wider(one: Dated | null, other: Dated | null): Dated | null {
  if (!one || !other) return one ?? other;
  if (one.first <= other.first && one.last >= other.last) return one;
  const [begin, end] = [other.first < one.first ? other : one, other.last > one.last ? other : one];
  return { from: begin.from, to: end.to, first: begin.first, last: end.last };
}
