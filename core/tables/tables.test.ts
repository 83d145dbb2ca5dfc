import { describe, expect, it } from 'vitest';

import type { Entity } from '../case/entity.ts';
import { LiveCase } from '../case/live-case.ts';
import type { Source } from '../case/source.ts';
import type { Column, TableContext, TableKind, TableRow } from './column.ts';
import { columnOf, commonColumns } from './columns.ts';
import { EntityDates } from './entity-dates.ts';
import { inOrder, inTitleOrder } from './in-order.ts';
import { matching } from './matching.ts';
import { restingOn } from './resting-on.ts';
import { allAtOnce } from './steps.ts';
import { sumKeys } from './sum-keys.ts';
import { whatRestsOn } from './what-rests-on.ts';

function source(id: string, marks?: string): Source {
  const grade = marks && { scheme: '6x6' as const, source: marks.charAt(0), information: marks.charAt(1) };
  return {
    id,
    kind: 'report',
    label: `Laporan ${id}`,
    purpose: [],
    derivedFrom: [],
    ...(grade && { grade }),
  };
}

function person(
  id: string,
  label: string,
  values: readonly (readonly [string, string, string?])[] = [],
): Entity {
  return {
    ...{ id, type: 'person', label },
    values: values.map(([property, text, from = 'S1'], index) => ({
      ...{ id: `${id}-${index}`, property, text, citations: [{ source: from }] },
    })),
  };
}

const rows = new LiveCase();
rows.load('sources', [source('S1', 'B2'), source('S2', 'E4'), source('S3')]);
rows.load('entities', [
  person('A', 'Éva Contoh', [
    ['age', '9'],
    ['role', 'VIC'],
    ['alias', 'Bunga'],
  ]),
  person('B', 'budi rekaan', [
    ['age', '10', 'S2'],
    ['age', '11', 'S1'],
  ]),
  person('C', 'Citra', [['time', '2024-05', 'S3']]),
  person('D', 'Adi 10'),
  person('E', 'Adi 9'),
]);
const met = { type: 'met', direction: 'none', strength: 'confirmed', basis: 'reported', values: [] } as const;
rows.load('links', [
  {
    id: 'L1',
    from: 'A',
    to: 'B',
    label: 'bertemu Éva Contoh',
    ...met,
    start: '2024-03-02',
    citations: [{ source: 'S1' }],
  },
  { id: 'L2', from: 'B', to: 'C', label: '', ...met, end: '2023', citations: [{ source: 'S2' }] },
]);

function context(masked: readonly string[] = []): TableContext {
  const hide = (text: string) => (masked.length > 0 ? text.replace('Éva Contoh', 'Korban X') : text);
  const counts = restingOn(rows.rows('entities').values(), rows.rows('links').values());
  return {
    source: (id) => rows.row('sources', id),
    entity: (id) => rows.row('entities', id),
    countryOf: () => undefined,
    linksOf: (id) => rows.linksOf(id).size,
    titleOf: (row) => (masked.includes(row.id) ? 'Korban X' : hide(row.label)),
    masking: { hide, isMasked: (id) => masked.includes(id) },
    datesOf: (entity) => new EntityDates(linksAt).of(entity),
    restingOn: (id) => counts.get(id) ?? { entities: 0, links: 0, values: 0 },
  };
}

function linksAt(id: string) {
  return [...rows.linksOf(id)].flatMap((link) => rows.row('links', link) ?? []);
}

function all(kind: TableKind): TableRow[] {
  return [...rows.rows(kind).values()];
}

function anyColumn(kind: TableKind, id: string): Column {
  const column = columnOf(kind, id);
  if (!column) throw new Error(id);
  return column;
}

function sorted(kind: TableKind, id: string, descending = false, around = context()): string[] {
  const order = { column: anyColumn(kind, id), descending, language: 'id-ID' };
  const titled = allAtOnce(inTitleOrder(all(kind), 'id-ID', around));
  return allAtOnce(inOrder(titled, order, around)).map((row) => row.id);
}

function cells(kind: TableKind, id: string, row: string, around = context()): readonly string[] {
  const found = all(kind).find((one) => one.id === row);
  return found ? (columnOf(kind, id)?.keys(found, around) ?? []) : [];
}

describe('inOrder', () => {
  it('compares names as their readers do: accents and case aside, numbers in them by value', () => {
    expect(sorted('entities', 'label')).toEqual(['E', 'D', 'B', 'C', 'A']);
    expect(sorted('entities', 'label', true)).toEqual(['A', 'C', 'B', 'D', 'E']);
  });

  it('compares a property that holds numbers only by value, and puts what has none last either way', () => {
    expect(sorted('entities', 'property:age').slice(0, 2)).toEqual(['A', 'B']);
    expect(sorted('entities', 'property:age', true).slice(0, 2)).toEqual(['B', 'A']);
    expect(sorted('entities', 'property:age', true).slice(2)).toEqual(['E', 'D', 'C']);
  });

  it('keeps equal rows in the order of their titles, either way', () => {
    expect(sorted('entities', 'type', true)).toEqual(['E', 'D', 'B', 'C', 'A']);
  });

  it('compares moments by when they are, however exactly they are known', () => {
    expect(sorted('entities', 'first').slice(0, 3)).toEqual(['B', 'C', 'A']);
    expect(sorted('entities', 'last', true).slice(0, 3)).toEqual(['C', 'B', 'A']);
    expect(sorted('links', 'start')).toEqual(['L1', 'L2']);
  });

  it('puts the best grade first and what nobody graded last', () => {
    expect(sorted('sources', 'grade')).toEqual(['S1', 'S2', 'S3']);
    expect(sorted('entities', 'worst').slice(0, 2)).toEqual(['A', 'B']);
    expect(cells('entities', 'best', 'B')).toEqual(['6x6 B2']);
    expect(cells('entities', 'worst', 'B')).toEqual(['6x6 E4']);
  });

  it('orders codes by what they are called where that is told', () => {
    const column = anyColumn('entities', 'role');
    const order = { column, descending: false, language: 'id-ID', words: { VIC: 'Korban' } };
    expect(allAtOnce(inOrder(all('entities'), order, context()))[0]?.id).toBe('A');
  });

  it('orders those who must not be named by what stands in place of their name', () => {
    expect(sorted('entities', 'label', false, context(['A']))).toEqual(['E', 'D', 'B', 'C', 'A']);
    expect(cells('entities', 'label', 'A', context(['A']))).toEqual(['Korban X']);
  });
});

describe('columns', () => {
  it.each(['entities', 'links', 'sources'] as const)(
    'of %s can all be found by their ids, each once',
    (kind) => {
      const ids = commonColumns(kind);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(columnOf(kind, id)?.id).toBe(id);
      expect(columnOf(kind, 'nothing')).toBeUndefined();
    },
  );

  it('count what rests on a source', () => {
    expect(['entities', 'links', 'values'].map((id) => cells('sources', id, 'S1')[0])).toEqual([
      '2',
      '1',
      '4',
    ]);
    expect(['entities', 'links', 'values'].map((id) => cells('sources', id, 'S3')[0])).toEqual([
      '1',
      '0',
      '1',
    ]);
  });

  it('do not tell the values of a protected person that tell who they are', () => {
    expect(cells('entities', 'property:alias', 'A')).toEqual(['Bunga']);
    expect(cells('entities', 'property:alias', 'A', context(['A']))).toEqual([]);
    expect(cells('entities', 'property:age', 'A', context(['A']))).toEqual([]);
    expect(cells('entities', 'property:role', 'A', context(['A']))).toEqual(['VIC']);
  });
});

describe('matching', () => {
  const found = (kind: TableKind, text: string, around = context()) =>
    all(kind)
      .filter(matching<TableKind>(kind, { conditions: [], text }, around))
      .map(({ id }) => id);

  it('finds words wherever they stand, without their accents', () => {
    expect(found('entities', 'eva')).toEqual(['A']);
    expect(found('entities', 'BUNGA contoh')).toEqual(['A']);
    expect(found('links', 'budi eva')).toEqual(['L1']);
    expect(found('sources', 's2')).toEqual(['S2']);
  });

  it('finds a protected person by what stands in place of their name, and never by their name', () => {
    const masked = context(['A']);
    expect(found('entities', 'eva', masked)).toEqual([]);
    expect(found('entities', 'bunga', masked)).toEqual([]);
    expect(found('links', 'contoh', masked)).toEqual([]);
    expect(found('entities', 'korban x', masked)).toEqual(['A']);
  });

  it('asks conditions of columns as filters ask them of facets', () => {
    const test = (facet: string, wanted: string) => ({ facet, test: 'at-least' as const, values: [wanted] });
    const pass = (facet: string, wanted: string) =>
      all('entities')
        .filter(
          matching('entities', { conditions: [test(facet, wanted)], text: '' }, context()) as (
            row: TableRow,
          ) => boolean,
        )
        .map(({ id }) => id);
    expect(pass('links', '2')).toEqual(['B']);
    expect(pass('property:age', '10')).toEqual(['B']);
    expect(pass('unheard-of', '1')).toEqual([]);
  });
});

describe('sumKeys', () => {
  it('adds decimals exactly and knows the least and the greatest', () => {
    expect(sumKeys('word', [['0.1'], ['0.2', '10'], []])).toEqual({
      ...{ kind: 'number', known: 2, sum: '10.3', least: '0.1', greatest: '10' },
    });
  });

  it('spans moments and only counts words', () => {
    expect(sumKeys('moment', [['2024-05'], ['2023~']])).toEqual({
      ...{ kind: 'moment', known: 2, least: '2023~', greatest: '2024-05' },
    });
    expect(sumKeys('word', [['0812'], ['x']])).toEqual({ kind: 'word', known: 2 });
  });
});

describe('whatRestsOn', () => {
  it('counts what rests on a source, alone or with others, and how well it rests in all', () => {
    const { entities, links, resting, alone, byGrade } = whatRestsOn(rows, 'S2');
    expect([entities.map(({ id }) => id), links.map(({ id }) => id)]).toEqual([['B'], ['L2']]);
    expect(resting).toEqual({ entities: 1, links: 1, values: 1 });
    expect(alone).toEqual({ entities: 0, links: 1, values: 1 });
    expect(byGrade).toEqual([
      { grade: '6x6 B2', count: 1 },
      { grade: '6x6 E4', count: 1 },
    ]);
  });
});
