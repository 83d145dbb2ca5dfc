import { describe, expect, it } from 'vitest';

import type { Measured } from '../../session/measured.ts';
import { link, person, rowsOf, valueOf } from '../../session/test-rows.ts';
import type { Names } from '../../ui/use-names.ts';
import { sortedRows, tableRows, tabSeparated } from './table-rows.ts';

const names: Names = {
  language: 'id',
  title: ({ label }) => label,
  entity: (_, label) => label,
  text: (text) => text,
  isMasked: () => false,
  type: (id) => id,
  linkType: (id) => id,
  property: (name) => name,
  role: (code) => code,
  country: (code) => code,
};
const measured: Measured = {
  ...{ measure: 'degree', direction: 'ignore', scope: 'chart', revision: 1 },
  scores: [{ id: 'A', label: '', type: 'person', score: 2 }],
};
const rows = rowsOf(
  [
    person('A', [valueOf('residence', 'MY', 'S01'), valueOf('alias', 'Contoh', 'S02')]),
    person('B'),
    { ...person('C'), label: 'Tab\tdan\nbaris' },
  ],
  [link('K1', 'A', 'B'), link('K2', 'A', 'B'), link('K3', 'A', 'A')],
);
const shown = { entities: new Set(['A', 'B', 'C']), links: new Set(['K1', 'K3']) };
const lines = tableRows(rows, { shown, measured, names });

describe('tableRows', () => {
  it('counts shown links once each, sources once each, and leaves scores out where there are none', () => {
    expect(
      lines.map(({ id, links, score, sources, country }) => ({ id, links, score, sources, country })),
    ).toEqual([
      { id: 'A', links: 2, score: 2, sources: 2, country: 'MY' },
      { id: 'B', links: 1, score: null, sources: 0, country: '' },
      { id: 'C', links: 0, score: null, sources: 0, country: '' },
    ]);
  });

  it('leaves hidden entities out', () => {
    const some = tableRows(rows, { shown: { ...shown, entities: new Set(['B']) }, measured: null, names });
    expect(some.map(({ id }) => id)).toEqual(['B']);
  });
});

describe('sortedRows', () => {
  it('puts what has no value last either way', () => {
    const by = (descending: boolean) =>
      sortedRows(lines, { column: 'score', descending }, 'id').map(({ id }) => id);
    expect(by(true)).toEqual(['A', 'B', 'C']);
    expect(by(false)).toEqual(['A', 'B', 'C']);
  });

  it('sorts numbers as numbers', () => {
    const ids = sortedRows(lines, { column: 'links', descending: false }, 'id').map(({ id }) => id);
    expect(ids).toEqual(['C', 'B', 'A']);
  });
});

describe('tabSeparated', () => {
  it('keeps one line a row', () => {
    expect(tabSeparated(['Nama', 'Kaitan'], ['label', 'links'], lines)).toBe(
      'Nama\tKaitan\nOrang A\t2\nOrang B\t1\nTab dan baris\t0',
    );
  });
});
