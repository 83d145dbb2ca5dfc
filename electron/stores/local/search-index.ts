import type { CaseRows } from '../../../core/case/case-rows.ts';
import type { Change } from '../../../core/case/change.ts';
import type { Entity } from '../../../core/case/entity.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import type { EntityQuery, Page, SearchHit } from '../case-store.ts';
import { foldText, isNumberLike, joinDigits } from './fold-text.ts';

interface Field {
  readonly property: string;
  readonly text: string;
  readonly folded: string;
  /** The folded text without separators; empty when it holds no number. */
  readonly digits: string;
}

interface Entry {
  readonly entity: Entity;
  readonly label: Field;
  /** The label first. */
  readonly fields: readonly Field[];
}

/** A word of a query; `digits` where it is a number as people write it. */
interface Word {
  readonly text: string;
  readonly digits: string | null;
}

interface Match {
  readonly entry: Entry;
  readonly field: Field;
  /** 0 best. */
  readonly rank: number;
}

/** Finds entities by words in their labels and values. Holds the folded texts of the whole case. */
export class SearchIndex {
  readonly #entries = new Map<Identifier, Entry>();

  constructor(rows: CaseRows) {
    for (const entity of rows.rows('entities').values()) this.#entries.set(entity.id, entryOf(entity));
  }

  update(change: Change): void {
    for (const { id, after } of change.entities ?? []) {
      if (after) this.#entries.set(id, entryOf(after));
      else this.#entries.delete(id);
    }
  }

  /**
   * Entities in which every word occurs, those first in which the whole query is a text, then begins one, then begins a
   * word; equal ones by label. An entity comes once, with the field that matched best.
   */
  search({ text = '', types }: EntityQuery, { offset, limit }: Page) {
    const query = wordOf(foldText(text).trim());
    const words = query.digits === null ? query.text.split(/\s+/).map(wordOf) : [query];
    const matches: Match[] = [];
    for (const entry of this.#entries.values()) {
      if (types && !types.includes(entry.entity.type)) continue;
      const match = query.text ? matchOf(entry, query, words) : { entry, field: entry.label, rank: 0 };
      if (match) matches.push(match);
    }
    matches.sort(inOrder);
    return { total: matches.length, hits: matches.slice(offset, offset + limit).map(hitOf) };
  }
}

function entryOf(entity: Entity): Entry {
  const label = fieldOf('label', entity.label);
  const names = Object.values(entity.translations ?? {}).map((name) => fieldOf('label', name));
  const values = entity.values.map(({ property, text }) => fieldOf(property, text));
  return { entity, label, fields: [label, ...names, ...values] };
}

function fieldOf(property: string, text: string): Field {
  const folded = foldText(text);
  return { property, text, folded, digits: /\d/.test(folded) ? joinDigits(folded) : '' };
}

function wordOf(folded: string): Word {
  return { text: folded, digits: isNumberLike(folded) ? joinDigits(folded) : null };
}

function matchOf(entry: Entry, query: Word, words: readonly Word[]): Match | null {
  if (!words.every((word) => entry.fields.some((field) => holds(field, word)))) return null;
  let best: Match | null = null;
  for (const field of entry.fields) {
    const rank = rankOf(field, query, words);
    if (!best || rank < best.rank) best = { entry, field, rank };
  }
  return best;
}

function holds(field: Field, { text, digits }: Word): boolean {
  return field.folded.includes(text) || (digits !== null && field.digits.includes(digits));
}

/** 0 the query itself, 1 begins with it, 2 a word begins with it, 3 holds it, 4 holds a word of it, 5 nothing. */
function rankOf(field: Field, { text, digits }: Word, words: readonly Word[]): number {
  const plain = rankIn(field.folded, text);
  const rank = digits === null ? plain : Math.min(plain, rankIn(field.digits, digits));
  return rank < 4 || words.some((word) => holds(field, word)) ? rank : 5;
}

function rankIn(text: string, query: string): number {
  if (text === query) return 0;
  if (text.startsWith(query)) return 1;
  if (text.includes(` ${query}`)) return 2;
  return text.includes(query) ? 3 : 4;
}

function inOrder(left: Match, right: Match): number {
  if (left.rank !== right.rank) return left.rank - right.rank;
  const [one, other] = [left.entry.label.folded, right.entry.label.folded];
  if (one !== other) return one < other ? -1 : 1;
  return left.entry.entity.id < right.entry.entity.id ? -1 : 1;
}

function hitOf({ entry, field }: Match): SearchHit {
  return { entity: entry.entity.id, property: field.property, text: field.text };
}
