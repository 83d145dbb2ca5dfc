import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readTable } from './read-table.ts';
import { specOf, tableOf } from './test-spec.ts';

const calls = specOf({
  entities: [
    {
      name: 'caller',
      type: { always: 'phone' },
      key: ['A-number'],
      sameBy: ['number'],
      properties: [{ column: 'A-number', property: 'number' }],
    },
    {
      name: 'callee',
      type: { always: 'phone' },
      key: ['B-number'],
      sameBy: ['number'],
      properties: [{ column: 'B-number', property: 'number' }],
    },
    { name: 'mast', type: { always: 'place' }, key: ['cell'], label: 'cell' },
  ],
  links: [
    {
      from: 'caller',
      to: 'callee',
      type: { always: 'called' },
      direction: { always: 'forward' },
      start: 'when',
      properties: [{ column: 'seconds', property: 'duration' }],
    },
    { from: 'caller', to: 'mast', type: { always: 'was-at' }, direction: { always: 'none' } },
  ],
  steps: [
    { step: 'trim', from: ['A-number'], into: ['A-number'] },
    { step: 'date', from: ['when'], into: ['when'], with: { order: 'day-month-year', zone: '+07:00' } },
  ],
  rules: [{ column: 'note', is: 'like', look: { find: 'test', anyCase: true } }],
});

const heads = ['A-number', 'B-number', 'when', 'seconds', 'cell', 'note'];

describe('a table read by a specification', () => {
  it('tells of several entities and links in a row, with where each stands', () => {
    const { entities, links, rows, problems } = tableOf(calls, [
      heads,
      [' 081200000001', '081200000002', '3/4/2025 21:05', '60', 'KT-17', ''],
      ['081200000002', '081200000001', '4/4/2025', '', '', ''],
    ]);
    expect(problems).toEqual([]);
    expect(rows).toEqual({ read: 2, used: 2, ignored: 0, rejected: 0 });
    expect(entities.map(({ key, type, label }) => [key, type, label])).toEqual([
      ['phone/081200000001', 'phone', '081200000001'],
      ['phone/081200000002', 'phone', '081200000002'],
      ['place/KT-17', 'place', 'KT-17'],
    ]);
    expect(entities[0]).toMatchObject({
      sameBy: ['number'],
      values: [{ property: 'number', text: '081200000001', at: { line: 2, row: 1, column: 'A-number' } }],
    });
    expect(links.map(({ from, to, type, start }) => [from, to, type, start])).toEqual([
      ['phone/081200000001', 'phone/081200000002', 'called', '2025-04-03T21:05+07:00'],
      ['phone/081200000001', 'place/KT-17', 'was-at', undefined],
      ['phone/081200000002', 'phone/081200000001', 'called', '2025-04-04'],
    ]);
    expect(links[0]).toMatchObject({
      wording: { start: '3/4/2025 21:05' },
      values: [{ property: 'duration', text: '60' }],
    });
  });

  it('keeps identifiers as they are written', () => {
    const texts = ['6474010101010001', '0048', '+62 812', '1E5', 'MARCH1', '8901234567890123456', '=1+1'];
    const { entities } = tableOf(specOf({}), [['id'], ...texts.map((text) => [text])]);
    expect(entities.map(({ key }) => key)).toEqual(texts);
  });

  it('says what became of every row and every cell', () => {
    const {
      rows,
      columns: cells,
      rejects,
      problems,
    } = tableOf(calls, [
      heads,
      ['1', '2', '3/4/2025', '60', 'KT', ''],
      ['1', '2', 'tomorrow', '60', 'KT', ''],
      ['1', '2', '3/4/2025', '60', 'KT', 'a TEST'],
      ['', '2', '3/4/2025', '60', 'KT', 'x'],
      ['1', '2'],
      ['', '', '', '', '', ' '],
    ]);
    expect(rows).toEqual({ read: 6, used: 2, ignored: 2, rejected: 2 });
    expect(problems).toMatchObject([
      { code: 'cell-bad', line: 3, column: 'when', details: { reason: 'not-a-date' } },
      { code: 'row-ragged', line: 6, details: { expected: 6, found: 2 } },
    ]);
    expect(rejects.map(({ line, cells }) => [line, cells.length])).toEqual([
      [3, 6],
      [6, 2],
    ]);
    expect(cells.find(({ column }) => column === 'seconds')).toEqual({
      ...{ column: 'seconds', used: 1, blank: 1, unmapped: 0, ruled: 1, idle: 1, rejected: 2 },
    });
    expect(cells.find(({ column }) => column === 'note')).toMatchObject({ unmapped: 1, blank: 2 });
  });

  it('ignores a row that tells of nothing, and says that its cells described what is not there', () => {
    const { rows, columns } = tableOf(calls, [
      heads,
      ['', '', '3/4/2025', '60', '', ''],
      ['1', '', '', '', '', ''],
    ]);
    expect(rows).toEqual({ read: 2, used: 1, ignored: 1, rejected: 0 });
    expect(columns.map(({ idle }) => idle)).toEqual([0, 0, 1, 1, 0, 0]);
  });

  it('leaves nothing of a rejected row behind', () => {
    const { entities, links } = tableOf(calls, [
      heads,
      ['1', '2', 'tomorrow', '60', 'KT', ''],
      ['3', '4', '3/4/2025', '', '', ''],
    ]);
    expect(entities.map(({ key }) => key)).toEqual(['phone/3', 'phone/4']);
    expect(links).toHaveLength(1);
  });

  it('says the same of an entity once, and keeps what rows say differently', () => {
    const spec = specOf({
      entities: [
        {
          name: 'who',
          type: { column: 'kind', always: 'person' },
          key: ['id'],
          label: 'name',
          properties: [{ column: 'city', property: 'city' }],
        },
      ],
    });
    const { entities } = tableOf(spec, [
      ['id', 'name', 'city', 'kind'],
      ['1', 'Anda Contoh', 'Kota Contoh', ''],
      ['1', 'Anda Contoh', 'Kota Contoh', ''],
      ['1', 'A. Contoh', 'Desa Contoh', 'suspect'],
    ]);
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({ label: 'Anda Contoh', type: 'person' });
    expect(entities[0]?.values.map(({ property, text }) => `${property} ${text}`)).toEqual([
      'city Kota Contoh',
      'kind suspect',
      'name A. Contoh',
      'city Desa Contoh',
    ]);
  });

  it('reads money by how it is written, in a currency that holds for all', () => {
    const spec = specOf({
      entities: [
        { name: 'a', type: { always: 'account' }, key: ['from'] },
        { name: 'b', type: { always: 'account' }, key: ['to'] },
      ],
      links: [
        {
          from: 'a',
          to: 'b',
          type: { always: 'paid' },
          direction: { always: 'forward' },
          amount: 'sum',
          currency: { always: 'IDR' },
        },
      ],
      steps: [{ step: 'number', from: ['sum'], into: ['sum'], with: { decimal: ',' } }],
    });
    const { links } = tableOf(spec, [
      ['from', 'to', 'sum'],
      ['0012', '0034', 'Rp 1.500'],
    ]);
    expect(links[0]?.money).toEqual({ amount: '1500', currency: 'IDR' });
  });

  it('cites a cell made of several by all of them', () => {
    const spec = specOf({
      entities: [
        {
          name: 'who',
          type: { always: 'person' },
          key: ['full'],
          properties: [{ column: 'full', property: 'name' }],
        },
      ],
      steps: [{ step: 'join', from: ['first', 'last'], into: ['full'], with: { with: ' ' } }],
    });
    const { entities, columns: cells } = tableOf(spec, [
      ['first', 'last'],
      ['Anda', 'Contoh'],
    ]);
    expect(entities[0]?.values[0]).toEqual({
      property: 'name',
      text: 'Anda Contoh',
      at: { line: 2, row: 1, column: 'first + last' },
    });
    expect(cells.map(({ used }) => used)).toEqual([1, 1]);
  });

  it('unfolds a wide table, and a bad cell of it costs only itself', () => {
    const spec = specOf({
      unfold: { keep: ['person'], heading: 'event', cell: 'times' },
      steps: [{ step: 'number', from: ['times'], into: ['times'], with: { decimal: '.' } }],
      entities: [
        { name: 'person', type: { always: 'person' }, key: ['person'] },
        { name: 'event', type: { always: 'event' }, key: ['event'] },
      ],
      links: [
        {
          from: 'person',
          to: 'event',
          type: { always: 'took-part' },
          direction: { always: 'none' },
          count: 'times',
        },
      ],
    });
    const {
      entities,
      links,
      rows,
      columns: cells,
      problems,
    } = tableOf(spec, [
      ['person', 'E1', 'E2', 'E3'],
      ['Anda', '1', '0', '2'],
      ['Beni', '', 'x', '1'],
    ]);
    expect(entities).toHaveLength(4);
    expect(links.map(({ to, count, at }) => [to, count, at.line])).toEqual([
      ['event/E1', 1, 2],
      ['event/E3', 2, 2],
      ['event/E3', 1, 3],
    ]);
    expect(rows).toMatchObject({ used: 2, rejected: 0 });
    expect(problems).toMatchObject([{ code: 'cell-bad', line: 3, column: 'E2' }]);
    expect(cells[2]).toMatchObject({ column: 'E2', rejected: 1 });
  });

  it('reads a table without headings, below lines that say something else', () => {
    const spec = specOf({ skip: 1, columns: ['id', 'rest'] });
    const { entities, rows } = tableOf(spec, [['A report'], ['1', 'x'], ['2', 'y']]);
    expect(entities.map(({ key }) => key)).toEqual(['1', '2']);
    expect(rows.read).toBe(2);
  });

  it.each([
    ['a column it needs', {}, ['other'], 'column-missing'],
    [
      'what a step needs',
      { steps: [{ step: 'split', from: ['id'], into: ['a', 'b'], with: {} }] },
      ['id'],
      'spec-bad',
    ],
    [
      'the end of a link',
      { links: [{ from: 'who', to: 'whom', type: {}, direction: {} }] },
      ['id'],
      'spec-bad',
    ],
  ])('is refused where it lacks %s', (_, said, headings, code) => {
    expect(readTable(specOf(said)).take({ line: 1, cells: headings })).toMatchObject({ code });
  });

  it('accounts for every cell, whatever the cells are', () => {
    const cell = fc.oneof(
      fc.constantFrom('', ' ', '1', '3/4/2025', 'test', '__proto__'),
      fc.string({ unit: 'grapheme' }),
    );
    const row = fc.array(cell, { minLength: 5, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (data) => {
        const { rows, columns: cells, rejects } = tableOf(calls, [heads, ...data]);
        expect(rows.used + rows.ignored + rows.rejected).toBe(rows.read);
        expect(rows.read).toBe(data.length);
        expect(rejects).toHaveLength(rows.rejected);
        for (const { used, blank, unmapped, ruled, idle, rejected } of cells)
          expect(used + blank + unmapped + ruled + idle + rejected).toBe(data.length);
      }),
      { numRuns: 300 },
    );
  });
});
