import { expect, it } from 'vitest';

import type { Entity } from '../case/entity.ts';
import { conflictsOf } from './conflicts-of.ts';
import { sampleTables } from './test-sample.ts';

function entity(...values: readonly (readonly [property: string, text: string, source: string])[]): Entity {
  return {
    id: 'E1',
    type: 'person',
    label: 'E1',
    values: values.map(([property, text, source], index) => ({
      id: `N${index}`,
      property,
      text,
      citations: [{ source }],
    })),
  };
}

it('sees different sources contradict each other', () => {
  expect(conflictsOf(entity(['name', 'Rusdi', 'S1'], ['name', 'Rusdy', 'S2']))).toEqual(['name']);
  expect(conflictsOf(entity(['name', 'Rusdi', 'S1'], ['name', 'RUSDI ', 'S2']))).toEqual([]);
  expect(conflictsOf(entity(['name', 'Rusdi', 'S1'], ['name', 'Rusdy', 'S1']))).toEqual([]);
});

it('lets some properties hold several values', () => {
  expect(conflictsOf(entity(['alias', 'Bang Rus', 'S1'], ['alias', 'Kang Rus', 'S2']))).toEqual([]);
  expect(conflictsOf(entity(['catatan', 'a', 'S1'], ['catatan', 'b', 'S2']))).toEqual([]);
});

it('does not take a partial date for a contradiction', () => {
  expect(conflictsOf(entity(['birthDate', '1984', 'S1'], ['birthDate', '1984-06-12', 'S2']))).toEqual([]);
  expect(conflictsOf(entity(['birthDate', '1985', 'S1'], ['birthDate', '1984-06-12', 'S2']))).toEqual([
    'birthDate',
  ]);
});

/** Explained as no contradiction at all: 20 June 18:10 UTC is 21 June in Berau. */
const onlyLooksLikeOne = 'X22';
/** Lowest and highest counts of a group are two properties; a third about two records of perhaps one man. */
const acrossProperties = ['X17', 'X18', 'X19'];

it('finds in the sample exactly the disagreements its notes explain', () => {
  const { entities, notes } = sampleTables();
  const explained = notes
    .filter(({ id }) => id !== onlyLooksLikeOne && !acrossProperties.includes(id))
    .flatMap(({ about }) => about.map(({ row, property }) => `${row} ${property ?? ''}`));
  const found = entities.flatMap((row) => conflictsOf(row).map((property) => `${row.id} ${property}`));
  const withinOneRecord = explained.filter((pair) => pair !== 'PER-02 birthDate');
  expect(found.sort()).toEqual(withinOneRecord.sort());
});
