import { describe, expect, it } from 'vitest';

import { maximumItems } from '../network-builder.ts';
import { networkOf, readCells } from '../test-reading.ts';
import { bareEdgeList, edgeList } from './edge-list.ts';

function links(rows: readonly (readonly string[])[]) {
  return networkOf(readCells(edgeList, rows)).links;
}

describe('the ends of a list of links', () => {
  it.each([
    ['source', 'target', 'forward'],
    ['SOURCE', 'Target', 'forward'],
    ['From', 'To', 'forward'],
    ['sumber', 'tujuan', 'forward'],
    ['Dari', 'Ke', 'forward'],
    ['pengirim', 'penerima', 'forward'],
    ['ego', 'alter', 'none'],
    ['Entity1', 'Entity2', 'none'],
    ['entity_1', 'Entity 2', 'none'],
    ['Entitas1', 'Entitas2', 'none'],
  ])('stand under %s and %s', (from, to, direction) => {
    expect(edgeList.recognise([{ line: 1, cells: ['note', to, from] }])).toBeGreaterThan(0.5);
    expect(
      links([
        ['note', to, from],
        ['x', 'B', 'A'],
      ])[0],
    ).toMatchObject({ from: 'A', to: 'B', direction, at: { line: 2, row: 1 } });
  });

  it('make an entity of each name, placed where it was first named', () => {
    const { entities } = networkOf(
      readCells(edgeList, [
        ['from', 'to'],
        ['A', 'B'],
        ['B', 'C'],
        ['A', 'A'],
      ]),
    );
    expect(entities).toEqual([
      { key: 'A', at: { line: 2, row: 1, column: 'from' }, values: [] },
      { key: 'B', at: { line: 2, row: 1, column: 'to' }, values: [] },
      { key: 'C', at: { line: 3, row: 2, column: 'to' }, values: [] },
    ]);
  });

  it('are not guessed where no heading names them', () => {
    const data = [
      ['Anda', 'Beni'],
      ['Beni', 'Citra'],
    ];
    expect(readCells(edgeList, data)).toEqual({
      code: 'header-missing',
      line: 1,
      details: { columns: 'source, target' },
    });
    expect(readCells(edgeList, [['a', 'b', 'c', 'd']])).toMatchObject({ code: 'column-missing', line: 1 });
    const asked = networkOf(readCells(bareEdgeList, data));
    expect(asked.links.map(({ from, to }) => [from, to])).toEqual(data);
    expect(asked.rows.read).toBe(2);
    expect(bareEdgeList.recognise([{ line: 1, cells: ['a', 'b'] }])).toBe(0);
    expect(readCells(bareEdgeList, [['alone']])).toMatchObject({ code: 'column-missing' });
  });
});

describe('what a row says of its link', () => {
  it('is taken by heading, in English and Indonesian', () => {
    const [english] = links([
      [
        'id',
        'from',
        'to',
        'type',
        'label',
        'direction',
        'strength',
        'start',
        'end',
        'amount',
        'currency',
        'count',
      ],
      [
        'K1',
        'A',
        'B',
        'called',
        'rang',
        'both',
        'Tentative',
        '2025-03~',
        '2025-04',
        '250000000',
        'IDR',
        '14',
      ],
    ]);
    expect(english).toEqual({
      key: 'K1',
      from: 'A',
      to: 'B',
      type: 'called',
      label: 'rang',
      direction: 'both',
      strength: 'tentative',
      start: '2025-03~',
      end: '2025-04',
      money: { amount: '250000000', currency: 'IDR' },
      count: 14,
      values: [],
      at: { line: 2, row: 1 },
    });
    const [indonesian] = links([
      ['Dari', 'Ke', 'Jenis', 'Arah', 'Kekuatan', 'Tanggal', 'Nominal', 'Mata Uang', 'Jumlah Panggilan'],
      ['A', 'B', 'menelepon', 'dua arah', 'belum terkonfirmasi', '14/03/2025', '1500.50', 'IDR', '3'],
    ]);
    expect(indonesian).toMatchObject({
      type: 'menelepon',
      direction: 'both',
      strength: 'unconfirmed',
      wording: { start: '14/03/2025' },
      money: { amount: '1500.50', currency: 'IDR' },
      count: 3,
    });
  });

  it('stays a value, untouched, under every other heading', () => {
    const cells = ['0048', '1e5', '+6281234', '8901234567890123', 'MARCH1', ' 3,50 ', '=1+1'];
    const [link] = links([
      ['source', 'target', 'a', 'b', 'c', 'd', 'e', '', '__proto__'],
      ['A', 'B', ...cells],
    ]);
    expect(link?.values.map(({ property }) => property)).toEqual([
      ...['a', 'b', 'c', 'd', 'e', 'column 8', '__proto__'],
    ]);
    expect(link?.values.map(({ text }) => text)).toEqual(cells);
    expect(link?.values[0]?.at).toEqual({ line: 2, row: 1, column: 'a' });
  });

  it('never makes a count of a weight', () => {
    const [link] = links([
      ['source', 'target', 'Bobot'],
      ['A', 'B', '3.0'],
    ]);
    expect(link?.count).toBeUndefined();
    expect(link?.values).toEqual([
      { property: 'weight', text: '3.0', at: { line: 2, row: 1, column: 'Bobot' } },
    ]);
  });

  it.each([
    ['count', '0'],
    ['count', '1.0'],
    ['count', '-2'],
    ['strength', 'perhaps'],
    ['amount', '1.500.000'],
    ['type', 'x'.repeat(101)],
    ['start', 'x'.repeat(2001)],
    ['label', 'x'.repeat(2001)],
  ])('stays a value where %s cannot be %s', (heading, text) => {
    const [link] = links([
      ['from', 'to', heading],
      ['A', 'B', text],
    ]);
    expect(link).toEqual({
      from: 'A',
      to: 'B',
      direction: 'forward',
      values: [{ property: heading, text, at: { line: 2, row: 1, column: heading } }],
      at: { line: 2, row: 1 },
    });
  });

  it('makes money only of an amount that can be read in one way, with its currency', () => {
    const read = (amount: string, currency: string) =>
      links([
        ['from', 'to', 'amount', 'currency'],
        ['A', 'B', amount, currency],
      ])[0];
    expect(read('0.00500000', 'BTC')?.money).toEqual({ amount: '0.00500000', currency: 'BTC' });
    // In Indonesia this is one thousand five hundred.
    expect(read('1.500', 'IDR')?.money).toBeUndefined();
    expect(read('1.500', 'IDR')?.values.map(({ text }) => text)).toEqual(['1.500', 'IDR']);
    expect(read('1500', '')?.values.map(({ text }) => text)).toEqual(['1500']);
    expect(read('', 'IDR')?.values.map(({ text }) => text)).toEqual(['IDR']);
  });

  it('draws no arrow where it does not understand the direction', () => {
    const [link] = links([
      ['from', 'to', 'direction'],
      ['A', 'B', 'sideways'],
    ]);
    expect(link).toMatchObject({ direction: 'none', values: [{ property: 'direction', text: 'sideways' }] });
  });

  it('reads the Type column of Gephi as a direction', () => {
    const read = links([
      ['Source', 'Target', 'Type', 'Id'],
      ['A', 'B', 'Undirected', '0'],
      ['A', 'C', 'Directed', '1'],
      ['A', 'D', 'Cousin', '2'],
    ]);
    expect(read.map(({ direction, type }) => [direction, type])).toEqual([
      ['none', undefined],
      ['forward', undefined],
      ['forward', 'Cousin'],
    ]);
  });

  it('leaves that column alone where another one says the direction', () => {
    const [link] = links([
      ['from', 'to', 'type', 'direction'],
      ['A', 'B', 'Directed', 'none'],
    ]);
    expect(link).toMatchObject({ type: 'Directed', direction: 'none' });
  });

  it('takes the best of several columns that mean the same', () => {
    const [link] = links([
      ['from', 'to', 'timestamp', 'start'],
      ['A', 'B', '1741912800', '2025-03-14'],
    ]);
    expect(link?.start).toBe('2025-03-14');
    expect(link?.values).toMatchObject([{ property: 'timestamp', text: '1741912800' }]);
  });
});

describe('a start or end', () => {
  const read = (...texts: readonly string[]) =>
    networkOf(
      readCells(edgeList, [['from', 'to', 'Tanggal', 'note'], ...texts.map((text) => ['A', 'B', text, ''])]),
    );

  it('that is no moment is kept in words and told of, a column at a time', () => {
    const { links: found, rows, problems } = read('14/03/2025', '2025-03-14', '2025-02-30', ' awal Maret ');
    expect(found.map(({ start, wording }) => start ?? wording?.start)).toEqual([
      ...['14/03/2025', '2025-03-14', '2025-02-30', ' awal Maret '],
    ]);
    expect(rows).toMatchObject({ used: 4, rejected: 0 });
    expect(problems).toEqual([
      {
        ...{ code: 'date-unclear', line: 2, column: 'Tanggal' },
        details: { text: '14/03/2025', count: 3, lines: '2, 4, 5' },
      },
    ]);
  });

  it('names twenty lines at most', () => {
    const { problems } = read(...Array.from({ length: 25 }, () => 'kemarin'));
    expect(problems[0]?.details?.['lines']).toMatch(/^2, 3, .*, 21, …$/);
    expect(problems).toMatchObject([{ details: { count: 25 } }]);
  });

  it('may stand among white space, which is kept', () => {
    const { links: found, problems } = read(' 2025-03-14 ');
    expect(found[0]).toMatchObject({ start: '2025-03-14', wording: { start: ' 2025-03-14 ' } });
    expect(problems).toEqual([]);
  });
});

describe('rows that cannot be used', () => {
  it('are rejected or ignored one by one', () => {
    const network = networkOf(
      readCells(edgeList, [
        ['from', 'to', 'note'],
        ['A', 'B', ''],
        ['', ' ', ''],
        ['A', '', 'x'],
        ['A', 'B'],
        ['A', 'B', 'x', 'y'],
        ['A', 'x'.repeat(2001), ''],
        ['A', 'C', 'x'.repeat(100_001)],
        ['C', 'D', ''],
        ['D', 'E', ''],
      ]),
    );
    expect(network.rows).toEqual({ read: 9, used: 3, ignored: 1, rejected: 5 });
    expect(network.problems).toEqual([
      { code: 'cell-bad', line: 4, column: 'to', details: { reason: 'empty' } },
      { code: 'row-ragged', line: 5, details: { expected: 3, found: 2 } },
      { code: 'row-ragged', line: 6, details: { expected: 3, found: 4 } },
      { code: 'cell-bad', line: 7, column: 'to', details: { reason: 'too-long' } },
      { code: 'cell-bad', line: 8, column: 'note', details: { reason: 'too-long' } },
    ]);
    expect(network.entities.map(({ key }) => key)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('refuse the file when most are ragged', () => {
    const rows = [['from', 'to'], ['A', 'B'], ['A'], ['B', 'C', 'D'], ['E']];
    expect(readCells(edgeList, rows)).toEqual({
      code: 'file-ragged',
      line: 3,
      details: { ragged: 3, rows: 4 },
    });
  });

  it('are missed when there are none', () => {
    expect(readCells(edgeList, [['from', 'to']])).toEqual({ code: 'nothing-to-import', line: 1 });
    expect(readCells(edgeList, [])).toMatchObject({ code: 'nothing-to-import' });
  });
});

describe('headings that cannot be used', () => {
  it('refuse the file, naming the columns', () => {
    expect(readCells(edgeList, [['from', 'note', 'to', 'note']])).toEqual({
      code: 'header-duplicate',
      line: 1,
      column: 'note',
      details: { first: 2, second: 4 },
    });
    expect(readCells(edgeList, [['from', 'to', 'x'.repeat(201)]])).toMatchObject({
      code: 'heading-bad',
      line: 1,
      details: { reason: 'too-long' },
    });
  });
});

describe('a list that holds more than fits', () => {
  it('is refused at the line where it becomes too much', () => {
    const text = 'x'.repeat(100_000);
    const width = 40;
    const headings = ['from', 'to', ...Array.from({ length: width }, (_, index) => `note ${index}`)];
    const row = ['A', 'B', ...Array.from({ length: width }, () => text)];
    // Each of these texts counts as 391 items, each link as one more.
    const fitting = Math.floor((maximumItems - 2) / (width * 391 + 1));
    const rows = [headings, ...Array.from({ length: fitting }, () => row)];
    expect(networkOf(readCells(edgeList, rows)).links).toHaveLength(fitting);
    expect(readCells(edgeList, [...rows, row])).toEqual({
      code: 'file-too-large',
      line: fitting + 2,
      details: { limit: maximumItems },
    });
  });
});
