import type { Entity } from '../case/entity.ts';
import { LiveCase } from '../case/live-case.ts';
import { type FoundRow, SearchIndex } from './search-index.ts';

/** A person with further values, each a property and a text. */
export function person(id: string, label: string, ...values: readonly (readonly [string, string])[]): Entity {
  const claims = values.map(([property, text], at) => {
    return { id: `${id}V${at}`, property, text, citations: [{ source: 'S1' }] };
  });
  return { id, type: 'person', label, values: claims };
}

/** An index over people of these names, called P0, P1 and so on. */
export function indexOf(...labels: readonly string[]): SearchIndex {
  return indexOver(labels.map((label, at) => person(`P${at}`, label)));
}

export function indexOver(entities: readonly Entity[]): SearchIndex {
  const rows = new LiveCase();
  rows.load('entities', entities);
  return new SearchIndex(rows);
}

export function hitsOf(index: SearchIndex, text: string): readonly FoundRow[] {
  return index.search({ text }, 0, 100).hits;
}

/** The parts of the text that a hit marks. */
export function marked({ text, ranges }: FoundRow): string[] {
  return ranges.map(([start, end]) => text.slice(start, end));
}
