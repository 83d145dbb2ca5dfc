import { describe, expect, it } from 'vitest';

import { describeTable } from './describe-table.ts';
import { guessWidths } from './guess-widths.ts';
import { kindOfColumn } from './kind-of-column.ts';

function table(...lines: readonly string[]) {
  return lines.map((line, index) => ({ line: index + 1, cells: line.split('|') }));
}

describe('a column', () => {
  it.each([
    ['nama', 'text', ['Tarsih Contoh', 'Odang']],
    ['umur', 'number', ['31', '7']],
    ['nilai', 'number', ['1.5', '-2']],
    ['tgl', 'date', ['2025-03-01', '2025-03-14 10:00']],
    ['tgl', 'date', ['17 Agustus 1945', 'Senin, 5 Mei 2025']],
    ['jam', 'time', ['10:15', '23:59:59']],
    ['jam', 'time', ['10.15', '23.59']],
    ['jumlah', 'money', ['Rp 1.500.000', 'Rp 25.000']],
    ['nominal', 'money', ['1500000', '25000']],
    ['x', 'phone', ['+62 812-0000-0001', '081200000002']],
    ['nomor hp', 'phone', ['555 0101', '555 0102']],
    ['no rekening', 'account', ['0012345678', '1E500012']],
    ['x', 'account', ['NL00BANK0123456789', 'GB00BANK01234567890123']],
    ['x', 'identifier', ['6474010101900001', '6474010101900002']],
    ['x', 'identifier', ['00017', '00018']],
    ['x', 'identifier', ['KT1234AB', 'KT17XY']],
    ['id', 'identifier', ['1', '2']],
    ['aktif', 'yes-no', ['ya', 'tidak']],
    ['x', 'text', ['MARCH1 and more', 'x']],
    ['x', 'text', ['Rek 1', 'Unit 22']],
    ['x', 'text', []],
  ])('headed %s is %s where it holds %j', (heading, kind, texts) => {
    expect(kindOfColumn(heading, texts).kind).toBe(kind);
  });

  it('of dates says in which order they are, or that they could be read in two', () => {
    expect(kindOfColumn('tgl', ['03/04/2024', '12/12/2024'])).toEqual({
      kind: 'date',
      ambiguous: 'day-month',
    });
    expect(kindOfColumn('tgl', ['03/04/2024', '13/12/2024'])).toEqual({
      kind: 'date',
      order: 'day-month-year',
    });
    expect(kindOfColumn('tgl', ['03/14/2024', '10/?/2002'])).toEqual({
      kind: 'date',
      order: 'month-day-year',
    });
    expect(kindOfColumn('tgl', ['13/04/2024', '03/14/2024'])).toEqual({ kind: 'date' });
    expect(kindOfColumn('tgl', ['2024-03-01'])).toEqual({ kind: 'date', order: 'year-month-day' });
  });

  it('of numbers says which sign parts their decimals, where they show it', () => {
    expect(kindOfColumn('saldo', ['1.500,25', '2.000'])).toEqual({ kind: 'money', decimal: ',' });
    expect(kindOfColumn('saldo', ['1,500.25'])).toEqual({ kind: 'money', decimal: '.' });
    expect(kindOfColumn('saldo', ['1.500'])).toEqual({ kind: 'money' });
  });
});

describe('the headings of a table', () => {
  it('stand below a title that is narrower than the table', () => {
    const described = describeTable(
      table('Laporan', 'Mei|2025|', 'nama|umur|kota', 'Ana|3|B', 'Budi|4|C', 'Cici|5|D'),
    );
    expect(described).toMatchObject({ skip: 2, hasHeadings: true, headings: ['nama', 'umur', 'kota'] });
    expect(described.rows).toHaveLength(3);
  });

  it('are written otherwise than what stands below', () => {
    expect(describeTable(table('nama|umur', 'Ana|3', 'Budi|4')).hasHeadings).toBe(true);
    expect(describeTable(table('Ana|3', 'Budi|4')).hasHeadings).toBe(false);
    expect(describeTable(table('Ana|Budi', 'Budi|Citra')).hasHeadings).toBe(true);
    expect(describeTable(table('Ana|Budi', 'Ana|Citra')).hasHeadings).toBe(false);
    expect(describeTable(table('nama|umur')).hasHeadings).toBe(true);
  });

  it('that are the same are told apart, and told of', () => {
    const { headings, problems } = describeTable(table('nama|no|no|', 'Ana|1|2|x'));
    expect(headings).toEqual(['nama', 'no', 'no 3', 'column 4']);
    expect(problems).toMatchObject([{ code: 'header-duplicate', line: 1 }]);
  });

  it('can be told', () => {
    const rows = table('a|b', 'c|d');
    expect(describeTable(rows, { hasHeadings: false }).rows).toHaveLength(2);
    expect(describeTable(rows, { skip: 1 })).toMatchObject({ headings: ['c', 'd'], rows: [] });
    expect(describeTable([])).toMatchObject({ headings: [], columns: [], rows: [] });
  });
});

describe('columns of a width each', () => {
  it('begin where every line has a blank before', () => {
    const lines = [
      'nama    kota     umur',
      'Ana     Bontang  31',
      'Budi    Cilegon   7',
      'Citra   Bontang  12',
    ];
    expect(guessWidths(lines.join('\n'))).toEqual([8, 9, 4]);
  });

  it('are not seen in sentences or in few lines', () => {
    expect(guessWidths('aaa bb cc\nddd ee ff\nggg hh ii\njjj kk ll')).toBeUndefined();
    expect(guessWidths('nama    kota     umur\nAna     Bontang  31')).toBeUndefined();
  });
});
