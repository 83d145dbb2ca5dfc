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
  readonly label: string;
  readonly fields: readonly Field[];
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
    const query = foldText(text).trim();
    const words = isNumberLike(query) ? [query] : query.split(/\s+/);
    const matches: Match[] = [];
    for (const entry of this.#entries.values()) {
      if (types && !types.includes(entry.entity.type)) continue;
      const match = matchOf(entry, query, words);
      if (match) matches.push(match);
    }
    matches.sort(inOrder);
    return { total: matches.length, hits: matches.slice(offset, offset + limit).map(hitOf) };
  }
}

function entryOf(entity: Entity): Entry {
  const names = [entity.label, ...Object.values(entity.translations ?? {})];
  const fields = [
    ...names.map((name) => fieldOf('label', name)),
    ...entity.values.map(({ property, text }) => fieldOf(property, text)),
  ];
  return { entity, label: foldText(entity.label), fields };
}

function fieldOf(property: string, text: string): Field {
  const folded = foldText(text);
  return { property, text, folded, digits: /\d/.test(folded) ? joinDigits(folded) : '' };
}

function matchOf(entry: Entry, query: string, words: readonly string[]): Match | null {
  if (!words.every((word) => entry.fields.some((field) => holds(field, word)))) return null;
  let best: Match | null = null;
  for (const field of entry.fields) {
    const rank = rankOf(field, query, words);
    if (!best || rank < best.rank) best = { entry, field, rank };
  }
  return best;
}

function holds(field: Field, word: string): boolean {
  return field.folded.includes(word) || (isNumberLike(word) && field.digits.includes(joinDigits(word)));
}

/** 0 the query itself, 1 begins with it, 2 a word begins with it, 3 holds it, 4 holds a word of it, 5 nothing. */
function rankOf(field: Field, query: string, words: readonly string[]): number {
  const plain = rankIn(field.folded, query);
  const ranks = isNumberLike(query) ? [plain, rankIn(field.digits, joinDigits(query))] : [plain];
  const rank = Math.min(...ranks);
  return rank < 4 || words.some((word) => holds(field, word)) ? Math.min(rank, 4) : 5;
}

function rankIn(text: string, query: string): number {
  if (text === query) return 0;
  if (text.startsWith(query)) return 1;
  if (text.includes(` ${query}`)) return 2;
  return text.includes(query) ? 3 : 4;
}

function inOrder(left: Match, right: Match): number {
  if (left.rank !== right.rank) return left.rank - right.rank;
  if (left.entry.label !== right.entry.label) return left.entry.label < right.entry.label ? -1 : 1;
  return left.entry.entity.id < right.entry.entity.id ? -1 : 1;
}

function hitOf({ entry, field }: Match): SearchHit {
  return { entity: entry.entity.id, property: field.property, text: field.text };
}
