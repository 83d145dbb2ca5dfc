import { describe, expect, it } from 'vitest';

import { builtInTypes, caseTypes } from '../catalogue/case-types.ts';
import { describeTable } from './describe-table.ts';
import { suggestSpec } from './suggest.ts';
import type { TableSpec } from './table-spec.ts';
import { tableOf } from './test-spec.ts';

/** A table as its file has it: headings, then rows. */
function rowsOf(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function suggested(text: string, types = builtInTypes): TableSpec {
  const rows = rowsOf(text).map((cells, index) => ({ line: index + 1, cells }));
  return suggestSpec({ ...describeTable(rows), file: 'Contoh.csv' }, types);
}

/** What the suggestion makes of the very table it was made for. */
function made(text: string, types = builtInTypes) {
  return tableOf(suggested(text, types), rowsOf(text));
}

describe('a suggested specification', () => {
  it('of calls joins phones by their numbers, with the moment and what else is said', () => {
    const { entities, links, columns } = made(`
      caller_number | called_number | tanggal | jam | durasi | IMEI
      081200000001 | +6281200000002 | 13/02/2025 | 10:15:00 | 37 | 350000000000011
      081200000001 | 081200000003 | 14/02/2025 | 23:59:59 | 5 | 350000000000011
    `);
    expect(entities.map(({ type, key, sameBy }) => [type, key, sameBy])).toEqual([
      ['phone', '081200000001', ['number']],
      ['phone', '+6281200000002', ['number']],
      ['phone', '081200000003', ['number']],
    ]);
    expect(links[0]).toMatchObject({
      ...{ type: 'called', direction: 'forward', start: '2025-02-13T10:15:00' },
      values: [
        { property: 'duration', text: '37' },
        { property: 'imei', text: '350000000000011' },
      ],
    });
    expect(columns.every(({ unmapped }) => unmapped === 0)).toBe(true);
  });

  it('of payments joins accounts, with what was paid', () => {
    const { entities, links } = made(`
      No | Rekening Pengirim | Nama Pengirim | Rekening Penerima | Nama Penerima | Tanggal | Jumlah Uang | Mata Uang
      1 | 0012345678 | Tarsih Contoh | 1E5000 | PT Contoh | 2025-03-01 09:00 | Rp 1.500.000 | IDR
      2 | 0012345678 | Tarsih Contoh | 0098765432 | Odang Contoh | 2025-03-02 10:00 | Rp 25.000 | IDR
    `);
    expect(entities.map(({ type, label }) => [type, label])).toEqual([
      ['account', 'Tarsih Contoh'],
      ['account', 'PT Contoh'],
      ['account', 'Odang Contoh'],
    ]);
    expect(entities[1]?.values).toContainEqual(
      expect.objectContaining({ property: 'number', text: '1E5000' }),
    );
    expect(links.map(({ type, money, start }) => [type, money, start])).toEqual([
      ['transferred', { amount: '1500000', currency: 'IDR' }, '2025-03-01T09:00'],
      ['transferred', { amount: '25000', currency: 'IDR' }, '2025-03-02T10:00'],
    ]);
  });

  it('of a list of links takes both ends whatever they are', () => {
    const { entities, links } = made(`
      dari | ke | hubungan
      Tarsih | Odang | saudara
      Odang | Wirna | teman
    `);
    expect(entities.map(({ type, label }) => [type, label])).toEqual([
      ['person', 'Tarsih'],
      ['person', 'Odang'],
      ['person', 'Wirna'],
    ]);
    expect(links.map(({ type, direction }) => [type, direction])).toEqual([
      ['saudara', 'forward'],
      ['teman', 'forward'],
    ]);
  });

  it('of a list of links knows the ends that the format for such lists knows', () => {
    const { links } = made(`
      Operation_ID | ID | Tie_ID | Tie_Year
      24 | 151 | 153 | 1985
      24 | 151 | 154 | 1985
    `);
    expect(links.map(({ from, to, direction, values }) => [from, to, direction, values[0]?.text])).toEqual([
      ['151', '153', 'none', '24'],
      ['151', '154', 'none', '24'],
    ]);
  });

  it('of people keeps their properties, and makes their phones and accounts things of their own', () => {
    const { entities, links } = made(`
      NIK | Nama | Tgl Lahir | Kewarganegaraan | No HP | No Rekening
      6474010101900001 | Tarsih Contoh | 13/01/1990 | ID | 081200000001 | 0012345678
      6474010101900002 | Odang Contoh | 02/05/1988 | ID | 081200000002 |
    `);
    const [tarsih] = entities;
    expect(tarsih).toMatchObject({ type: 'person', label: 'Tarsih Contoh', sameBy: ['nik'] });
    expect(tarsih?.values.map(({ property, text }) => [property, text])).toEqual([
      ['nik', '6474010101900001'],
      ['name', 'Tarsih Contoh'],
      ['birthDate', '1990-01-13'],
      ['nationality', 'ID'],
    ]);
    expect(entities.map(({ type }) => type)).toEqual(['person', 'phone', 'account', 'person', 'phone']);
    expect(links.map(({ type }) => type)).toEqual(['uses-phone', 'holds-account', 'uses-phone']);
  });

  it('of two things in a row links them as such things are linked', () => {
    const { entities, links } = made(`
      orang | peristiwa | tanggal
      Tarsih | Pertemuan satu | 2002-10
      Odang | Pertemuan satu | 2002-10
    `);
    expect(entities.map(({ type, label }) => [type, label])).toEqual([
      ['person', 'Tarsih'],
      ['event', 'Pertemuan satu'],
      ['person', 'Odang'],
    ]);
    expect(links.map(({ type, start }) => [type, start])).toEqual([
      ['took-part-in', '2002-10'],
      ['took-part-in', '2002-10'],
    ]);
  });

  it('of a matrix unfolds it, among the same people or with what they took part in', () => {
    const own = made(`
      Nama | Ana | Budi | Citra
      Ana | 0 | 2 | 0
      Budi | 2 | 0 | 1
      Citra | 0 | 1 | 0
    `);
    expect(own.entities).toHaveLength(3);
    expect(own.links.map(({ from, to, values }) => [from, to, values[0]?.text])).toEqual([
      ['Ana', 'Budi', '2'],
      ['Budi', 'Ana', '2'],
      ['Budi', 'Citra', '1'],
      ['Citra', 'Budi', '1'],
    ]);
    const other = made(`
      orang | Rapat A | Rapat B | Rapat C
      Ana | 1 | 0 | 1
      Budi | 0 | 1 | 0
    `);
    expect(other.entities.map(({ type }) => type)).toEqual(['person', 'event', 'event', 'person', 'event']);
    expect(other.links.map(({ type, values }) => [type, values])).toEqual([
      ['took-part-in', []],
      ['took-part-in', []],
      ['took-part-in', []],
    ]);
  });

  it('knows the types and properties of the case by their names', () => {
    const types = caseTypes([
      {
        ...{
          id: 'ponton',
          kind: 'entity',
          label: 'Ponton',
          family: 'conveyance',
          icon: 'ship',
          properties: ['name'],
        },
      },
      { id: 'tonase', kind: 'property', label: 'Tonase', holds: 'number', of: ['ponton'] },
    ]);
    const { entities } = made(
      `
      Ponton | Tonase
      Sinar Contoh | 120
      Bintang Contoh | 80
    `,
      types,
    );
    expect(entities.map(({ type, label, values }) => [type, label, values.at(-1)?.property])).toEqual([
      ['ponton', 'Sinar Contoh', 'tonase'],
      ['ponton', 'Bintang Contoh', 'tonase'],
    ]);
  });

  it('reads a table without headings, or with the same heading twice', () => {
    expect(suggested('Ana | 12\nBudi | 7')).toMatchObject({ columns: ['column 1', 'column 2'], skip: 0 });
    const twice = suggested('nama | nilai | nilai\nAna | 1 | 2');
    expect(twice).toMatchObject({ columns: ['nama', 'nilai', 'nilai 3'], skip: 1 });
    expect(suggestSpec({ ...describeTable([]), file: '' }, builtInTypes).name).toBe('Tabel');
  });
});
