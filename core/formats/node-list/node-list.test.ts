import { describe, expect, it } from 'vitest';

import { networkOf, readCells } from '../test-reading.ts';
import { nodeList } from './node-list.ts';

describe('a list of entities', () => {
  it('gives one entity a row, by its id, with type, label and values', () => {
    const { entities, links, rows } = networkOf(
      readCells(nodeList, [
        ['Nama', 'ID', 'Jenis', 'NIK', 'note'],
        ['Anda Contoh', 'P1', 'person', '0048123456789012', ''],
        ['Beni Contoh', 'P2', '', '6474010101010001', '1e5'],
      ]),
    );
    expect(entities[0]).toEqual({
      key: 'P1',
      type: 'person',
      label: 'Anda Contoh',
      values: [{ property: 'NIK', text: '0048123456789012', at: { line: 2, row: 1, column: 'NIK' } }],
      at: { line: 2, row: 1 },
    });
    expect(entities[1]?.type).toBeUndefined();
    expect(entities[1]?.values.map(({ text }) => text)).toEqual(['6474010101010001', '1e5']);
    expect(links).toEqual([]);
    expect(rows).toEqual({ read: 2, used: 2, ignored: 0, rejected: 0 });
  });

  it('goes by names where there are no ids', () => {
    const { entities } = networkOf(
      readCells(nodeList, [
        ['name', 'age'],
        ['Citra', '20'],
      ]),
    );
    expect(entities[0]).toMatchObject({ key: 'Citra', label: 'Citra' });
  });

  it('joins rows of one key and keeps what they say differently', () => {
    const { entities, rows } = networkOf(
      readCells(nodeList, [
        ['id', 'label', 'type', 'phone'],
        ['P1', 'Anda', 'person', '0811'],
        ['P1', 'Si Anda', 'person', '0812'],
        ['P1', 'Anda', 'victim', ''],
      ]),
    );
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({ label: 'Anda', type: 'person' });
    expect(entities[0]?.values.map(({ property, text, at }) => [property, text, at.line])).toEqual([
      ['phone', '0811', 2],
      ['label', 'Si Anda', 3],
      ['phone', '0812', 3],
      ['type', 'victim', 4],
    ]);
    expect(rows.used).toBe(3);
  });

  it('rejects a row without a key', () => {
    const { problems, rows } = networkOf(
      readCells(nodeList, [
        ['id', 'label'],
        ['', 'Anda'],
        ['x'.repeat(2001), 'Beni'],
        ['P3', 'Citra'],
      ]),
    );
    expect(rows).toEqual({ read: 3, used: 1, ignored: 0, rejected: 2 });
    expect(problems).toEqual([
      { code: 'cell-bad', line: 2, column: 'id', details: { reason: 'empty' } },
      { code: 'cell-bad', line: 3, column: 'id', details: { reason: 'too-long' } },
    ]);
  });

  it('needs a column to know entities by', () => {
    expect(nodeList.recognise([{ line: 1, cells: ['colour', 'size'] }])).toBe(0);
    expect(
      readCells(nodeList, [
        ['colour', 'size'],
        ['red', '1'],
      ]),
    ).toEqual({
      code: 'column-missing',
      line: 1,
      details: { columns: 'id, name' },
    });
  });
});
