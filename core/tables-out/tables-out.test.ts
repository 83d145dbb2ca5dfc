import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { adding } from '../case/change.ts';
import type { Value } from '../case/entity.ts';
import { LiveCase } from '../case/live-case.ts';
import { entitiesOf, type ExportScope, linksBetween } from '../formats/export-scope.ts';
import type { DraftNetwork, DraftValue } from '../formats/format.ts';
import { recogniseRows } from '../formats/formats.ts';
import { hostileCase } from '../formats/test-networks.ts';
import { randomRows } from '../formats/test-random-rows.ts';
import { xmlHolds, shownText } from '../formats/xml/xml-text.ts';
import { scoreCell } from './cell.ts';
import { tablesOut } from './tables-out.ts';
import { csvRows, membersOf, readOwn, sheetRows, words } from './test-tables.ts';
import { allAtOnce } from '../tables/steps.ts';

const live = hostileCase();
const whole: ExportScope = { rows: live, entities: new Set(live.rows('entities').keys()) };

type Said = Pick<Value | DraftValue, 'property' | 'text'>;
const inOrder = (values: readonly Said[], change = (text: string) => text) =>
  values.map(({ property, text }) => `${change(property)}\n${change(text)}`).sort();

/** What reading must give: all but what the tables say they lose. */
function expected(scope: ExportScope, change: (text: string) => string) {
  const told = <R extends { label?: string; translations?: object }>({
    label,
    translations,
    ...rest
  }: R) => ({
    ...rest,
    ...(label === undefined || label === '' ? {} : { label: change(label) }),
    ...(translations && {
      translations: Object.fromEntries(
        Object.entries(translations as Record<string, string>).map(([to, text]) => [to, change(text)]),
      ),
    }),
  });
  return {
    entities: [...entitiesOf(scope)].map(({ id, values, flag, photo, type, ...rest }) =>
      told({ key: id, type: change(type), ...rest, values: inOrder(values, change) } as never),
    ),
    links: [...linksBetween(scope)].map(({ id, values, citations, type, ...rest }) =>
      told({ key: id, type: change(type), ...rest, values: inOrder(values, change) } as never),
    ),
  };
}

function bare({ entities, links }: Pick<DraftNetwork, 'entities' | 'links'>) {
  return {
    entities: entities.map(({ at, values, ...row }) => ({ ...row, values: inOrder(values) })),
    links: links.map(({ at, values, ...row }) => ({ ...row, values: inOrder(values) })),
  };
}

function throughCsv(scope: ExportScope) {
  const [entities, links] = ['csv-entities', 'csv-links'].map((id) =>
    csvRows(membersOf(id, scope).get('') ?? ''),
  );
  return bare({
    entities: readOwn('entity-table', entities ?? []).entities,
    links: (links ?? []).length > 1 ? readOwn('link-table', links ?? []).links : [],
  });
}

function throughWorkbook(scope: ExportScope) {
  const members = membersOf('xlsx', scope);
  const [entities, links] = [1, 2].map((number) =>
    sheetRows(members.get(`xl/worksheets/sheet${number}.xml`) ?? ''),
  );
  return bare({
    entities: readOwn('entity-table', entities ?? []).entities,
    links: (links ?? []).length > 1 ? readOwn('link-table', links ?? []).links : [],
  });
}

const lastOf = (text: string) => text.slice(0, 32_767);

describe('tables out and in again', () => {
  it('give the same network as CSV', () => {
    expect(throughCsv(whole)).toEqual(expected(whole, shownText));
  });

  it('give the same network as a workbook, but for the end of the one text that is too long', () => {
    expect(throughWorkbook(whole)).toEqual(expected(whole, (text) => lastOf(shownText(text))));
    const losses = tablesOut.find(({ id }) => id === 'xlsx')?.losses(whole);
    expect(losses && allAtOnce(losses)).toContainEqual({ kind: 'longTexts', count: 1 });
  });

  it('give the same network of whatever rows', () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const random = new LiveCase();
        random.apply(adding(rows));
        const scope = { rows: random, entities: new Set(random.rows('entities').keys()) };
        if (scope.entities.size === 0) return;
        expect(throughCsv(scope)).toEqual(expected(scope, shownText));
        expect(throughWorkbook(scope)).toEqual(expected(scope, shownText));
      }),
      { numRuns: 60 },
    );
  });

  it('are known by their headings in either language', () => {
    for (const language of ['id', 'en'] as const)
      for (const [id, format] of [
        ['csv-entities', 'entity-table'],
        ['csv-links', 'link-table'],
      ] as const) {
        const [cells = []] = csvRows(membersOf(id, whole, { ...words, language }).get('') ?? '');
        expect(recogniseRows([{ line: 1, cells }])?.id).toBe(format);
      }
  });

  it('say how many guards were taken off', () => {
    const rows = csvRows(membersOf('csv-entities', one('=1+1', ' +62')).get('') ?? '');
    const { problems, entities } = readOwn('entity-table', rows);
    expect(problems).toEqual([{ code: 'guards-taken-off', details: { count: 2 } }]);
    expect(entities[0]).toMatchObject({ label: '=1+1', values: [{ property: 'remark', text: ' +62' }] });
  });
});

function one(label: string, text: string): ExportScope {
  const rows = new LiveCase();
  const citations = [{ source: 'S1' }];
  rows.apply(
    adding({
      entities: [
        { id: 'A', type: 'person', label, values: [{ id: 'v', property: 'remark', text, citations }] },
      ],
    }),
  );
  return { rows, entities: new Set(['A']) };
}

describe('a written table', () => {
  it.each(['=1+1', '+62', '-1', '@x', '\t=1', '\r=1', ' =1', '＝1', '－1'])(
    'holds no formula for %j',
    (text) => {
      const [, cells = []] = csvRows(membersOf('csv-entities', one(text, text)).get('') ?? '');
      for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/u);
      const xml = [...membersOf('xlsx', one(text, text)).values()].join('');
      expect(xml).not.toMatch(/<f[ >]/);
      expect(xml).not.toContain(`<v>${text}`);
    },
  );

  it('names sources, their grades and their handling', () => {
    const [headings = [], ...rows] = csvRows(membersOf('csv-entities', whole).get('') ?? '');
    expect(headings.slice(-3)).toEqual(['Sumber', 'Penilaian', 'Penanganan']);
    expect(rows[0]?.slice(-3)).toEqual(['Report <7> (S01), line 4, column NIK; S02', 'B2 (6x6)', 'P, ORCON']);
    const sources = sheetRows(membersOf('xlsx', whole).get('xl/worksheets/sheet3.xml') ?? '');
    expect(sources).toHaveLength(2);
    expect(sources[1]).toContain('B2 (6x6)');
  });

  it('has numbers only where a spreadsheet keeps them as they are', () => {
    const [headings = [], ...rows] = sheetRows(
      membersOf('xlsx', whole).get('xl/worksheets/sheet2.xml') ?? '',
    );
    const amounts = rows.map((row) => row[headings.indexOf('Jumlah uang')]).filter(Boolean);
    expect(amounts).toEqual(['150000000', '1.500']);
    const xml = membersOf('xlsx', whole).get('xl/worksheets/sheet2.xml') ?? '';
    expect([...xml.matchAll(/<v>(.*?)<\/v>/g)].map(([, number]) => number)).toEqual(['150000000', '7']);
  });

  it('is well formed whatever it holds', () => {
    for (const text of membersOf('xlsx', whole).values()) expect(xmlHolds(text)).toBe(true);
  });
});

describe('a score as a number', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [100, '100'],
    [0.346123456789, '0.346123456789'],
    [0.5, '0.5'],
    [-1e-15, '0'],
    [123456.7890123456, '123456.789012346'],
  ])('%d is written %s', (score, number) => expect(scoreCell(score)).toEqual({ number }));

  it('is nothing where there is none or none that ends', () => {
    expect([undefined, Infinity, NaN].map(scoreCell)).toEqual([null, null, null]);
  });
});
