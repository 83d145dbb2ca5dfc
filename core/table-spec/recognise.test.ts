import { describe, expect, it } from 'vitest';

import { rankSpecs } from './recognise.ts';
import { specOf, tableOf } from './test-spec.ts';

const people = specOf({
  name: 'Orang',
  names: { nama: ['Full name', 'Name'] },
  optional: ['lahir'],
  entities: [
    {
      ...{ name: 'who', type: { always: 'person' }, key: ['nama'] },
      properties: [{ column: 'lahir', property: 'born' }],
    },
  ],
});
const ships = specOf({
  name: 'Kapal',
  steps: [{ step: 'trim', from: ['IMO'], into: ['number'] }],
  entities: [{ name: 'ship', type: { always: 'vessel' }, key: ['number'] }],
});

function fits(headings: readonly string[]): Record<string, number> {
  return Object.fromEntries(rankSpecs([people, ships], headings).map(({ spec, fit }) => [spec.name, fit]));
}

describe('a specification', () => {
  it('fits a table that has every column it needs, by the share of the headings it uses', () => {
    expect(fits(['nama', 'lahir'])).toEqual({ Orang: 1, Kapal: 0 });
    expect(fits(['nama', 'x', 'y', 'z'])).toEqual({ Orang: 0.25, Kapal: 0 });
    expect(fits(['lahir'])).toEqual({ Orang: 0, Kapal: 0 });
    expect(fits([])).toEqual({ Orang: 0, Kapal: 0 });
  });

  it('is good where it uses most of a table, or very many columns of a wide one', () => {
    const columns = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const wide = specOf({
      ...{ name: 'Lebar', optional: columns.slice(1) },
      entities: [
        {
          ...{ name: 'who', type: { always: 'person' }, key: ['a'] },
          properties: columns.slice(1).map((column) => ({ column, property: column })),
        },
      ],
    });
    const isGood = (headings: readonly string[]) => rankSpecs([wide], headings)[0]?.isGood;
    const others = Array.from({ length: 12 }, (_, at) => `lain ${at}`);
    expect(isGood([...columns, ...others])).toBe(true);
    expect(isGood([...columns.slice(1), ...others])).toBe(false);
    expect(isGood([...columns.slice(0, 7), ...others])).toBe(false);
    expect(isGood([...columns.slice(0, 3), ...others.slice(0, 2)])).toBe(true);
  });

  it('does not ask for what its own steps write', () => {
    expect(rankSpecs([people, ships], ['imo', ''])).toMatchObject([
      { spec: { name: 'Kapal' }, fit: 1 },
      { spec: { name: 'Orang' }, fit: 0 },
    ]);
  });

  it('knows its columns under other names, whatever their capitals, spaces, signs and diacritics', () => {
    expect(fits(['FULL_NAME', 'Lâhir'])).toEqual({ Orang: 1, Kapal: 0 });
    expect(fits(['full name', 'Name'])).toEqual({ Orang: 0.5, Kapal: 0 });
  });

  it('is never fitted to a table without headings', () => {
    const bare = specOf({ columns: ['id'] });
    expect(rankSpecs([bare], ['id'])).toEqual([{ spec: bare, fit: 0, isGood: false }]);
  });
});

describe('a column that is called otherwise', () => {
  it('is read and is cited by its own heading', () => {
    const { entities, columns } = tableOf(people, [
      ['Name', 'LAHIR', 'hp'],
      ['Anda Contoh', '1990', '0811'],
    ]);
    expect(entities).toMatchObject([
      {
        label: 'Anda Contoh',
        values: [{ property: 'born', text: '1990', at: { line: 2, row: 1, column: 'LAHIR' } }],
      },
    ]);
    expect(columns).toMatchObject([
      { column: 'Name', used: 1 },
      { column: 'LAHIR', used: 1 },
      { column: 'hp', unmapped: 1 },
    ]);
  });

  it('may be missing where the specification says so', () => {
    expect(tableOf(people, [['nama'], ['Beni Contoh']]).entities).toMatchObject([
      { label: 'Beni Contoh', values: [] },
    ]);
  });
});
