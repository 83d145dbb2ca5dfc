import { describe, expect, it } from 'vitest';

import { caseCalls } from '../../../core/contract/case-calls.ts';
import type { CaseInput, CaseOutput } from '../../../core/contract/case-calls.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { smallCaseForEach } from '../test-cases.ts';

let open: TestCase;
smallCaseForEach('Tabel', (given) => (open = given));

const everybody = { language: 'id', masked: null } as const;
const masked = {
  language: 'id',
  masked: { victim: 'Korban', witness: 'Saksi', protected: 'Dilindungi', revealed: [] },
} as const;
const question: CaseInput<'table'> = {
  ...{ kind: 'entities', reader: everybody, conditions: [], text: '' },
  order: { column: 'label', descending: true },
};
const edit = (id: string, input: object) => open.ask('edit', { edit: id, input });
const makeVictim = (id: string) =>
  edit('set-value', { table: 'entities', id, property: 'role', text: 'VIC' });

function cellsOf({ columns }: CaseOutput<'table-cells'>) {
  return columns.map(({ cells, places }) => Array.from(places, (place) => cells[place]));
}

async function listed(part: Partial<CaseInput<'table'>> = {}): Promise<readonly string[]> {
  return must(await open.ask('table', { ...question, ...part })).ids;
}

describe('table', () => {
  it('lists the case, a chart, or what of it is shown', async () => {
    const answer = must(await open.ask('table', question));
    expect(caseCalls.table.output.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({ ids: ['D', 'C', 'B', 'A'], total: 4, properties: ['key', 'name'] });
    expect(await listed({ chart: 'main' })).toEqual(['C', 'B', 'A']);
    expect(await listed({ chart: 'main', shown: ['B', 'C'] })).toEqual(['C', 'B']);
    expect(
      await listed({ kind: 'links', chart: 'main', order: { column: 'from', descending: false } }),
    ).toEqual([...['L1', 'L2', 'L3']]);
    expect(await listed({ kind: 'sources', chart: 'main', shown: ['A'] })).toEqual(['S1']);
    expect(problemOf(await open.ask('table', { ...question, chart: 'nowhere' })).code).toBe('row-missing');
  });

  it('keeps its order in step with every edit', async () => {
    expect((await listed())[0]).toBe('D');
    must(await edit('set-label', { table: 'entities', id: 'A', label: 'Zulkifli' }));
    must(await edit('add-entity', { type: 'person', label: 'Yusuf' }));
    const ids = await listed();
    expect(ids[0]).toBe('A');
    expect(ids).toHaveLength(5);
    must(await edit('delete-items', { entities: ['A'] }));
    expect(await listed()).not.toContain('A');
    must(await open.ask('undo', {}));
    expect((await listed())[0]).toBe('A');
  });

  it('narrows down by words and by conditions on columns', async () => {
    expect(await listed({ text: 'budi' })).toEqual(['B']);
    const conditions = [{ facet: 'links', test: 'at-least', values: ['2'] }] as const;
    expect(await listed({ conditions })).toEqual(['C', 'B', 'A']);
    const answer = must(await open.ask('table', { ...question, conditions }));
    expect(answer.total).toBe(4);
  });

  it('neither finds nor orders protected people by their names', async () => {
    must(await makeVictim('D'));
    expect(await listed({ reader: masked, text: 'dodi' })).toEqual([]);
    expect(await listed({ reader: masked, text: 'korban' })).toEqual(['D']);
    expect((await listed({ reader: masked }))[0]).toBe('D');
    expect(await listed({ text: 'dodi' })).toEqual(['D']);
    const opened = { ...masked, masked: { ...masked.masked, revealed: ['D'] } };
    expect(await listed({ reader: opened, text: 'dodi' })).toEqual(['D']);
  });

  it('refuses a column it does not know', async () => {
    const order = { column: 'shoe-size', descending: false };
    expect(problemOf(await open.ask('table', { ...question, order })).code).toBe('bad-input');
  });
});

describe('table-rows', () => {
  it('says what stands in the columns, without the names of protected people', async () => {
    must(await makeVictim('B'));
    const columns = ['from', 'to', 'sources', 'property:name'];
    const ask = { kind: 'links', reader: masked, ids: ['L2', 'gone', 'L1'], columns } as const;
    const answer = must(await open.ask('table-rows', ask));
    expect(caseCalls['table-rows'].output.parse(answer)).toEqual(answer);
    expect(answer.rows.map(({ row, cells }) => [row.id, ...cells.map(([key]) => key)])).toEqual([
      ['L2', expect.stringMatching(/^Korban /), 'Citra', '1', undefined],
      ['L1', 'Ana', expect.stringMatching(/^Korban /), '1', undefined],
    ]);
  });
});

describe('table-column', () => {
  it('counts the values of a column, and sums up its numbers over all rows or some', async () => {
    const { order, ...asked } = question;
    const links = must(await open.ask('table-column', { ...asked, column: 'links' }));
    expect(caseCalls['table-column'].output.parse(links)).toEqual(links);
    expect(links).toMatchObject({ kind: 'number', known: 4, sum: '7', least: '1', greatest: '2' });
    expect(links.values[0]).toEqual({ key: '2', count: 3 });
    const some = must(await open.ask('table-column', { ...asked, column: 'links', ids: ['A', 'D'] }));
    expect(some).toMatchObject({ sum: '3', known: 2 });
    const types = must(await open.ask('table-column', { ...asked, column: 'type' }));
    expect(types).toMatchObject({ kind: 'word', values: [{ key: 'person', count: 4 }], unknown: 0 });
  });
});

describe('item-history', () => {
  it('tells what became of an item, newest first, back to how it came about', async () => {
    must(await edit('set-label', { table: 'entities', id: 'A', label: 'Anna' }));
    must(await edit('place-items', { chart: 'main', items: [{ entity: 'A', x: 9, y: 9 }] }));
    must(await edit('set-label', { table: 'entities', id: 'B', label: 'Budiman' }));
    must(await open.ask('undo', {}));
    must(await edit('set-value', { table: 'entities', id: 'A', property: 'alias', text: 'Nana' }));
    const answer = must(await open.ask('item-history', { id: 'A' }));
    expect(caseCalls['item-history'].output.parse(answer)).toEqual(answer);
    expect(answer.next).toBeNull();
    expect(answer.lines.map(({ edit: id, changes }) => [id, changes.map(({ after }) => after)])).toEqual([
      ['set-value', ['Nana']],
      ['set-label', ['Anna']],
      ['create-case', ['Ana']],
    ]);
    const earlier = must(await open.ask('item-history', { id: 'A', before: answer.lines[0]?.revision ?? 0 }));
    expect(earlier.lines).toHaveLength(2);
  });
});

describe('inspect', () => {
  it('tells of a source what rests on it', async () => {
    must(await edit('set-value', { table: 'entities', id: 'A', property: 'alias', text: 'Nana' }));
    const inspection = must(await open.ask('inspect', { id: 'S1' }));
    expect(caseCalls.inspect.output.parse(inspection)).toEqual(inspection);
    expect(inspection.subject).toMatchObject({
      ...{ kind: 'source', resting: { entities: 4, links: 4, values: 8 } },
      ...{ alone: { entities: 3, links: 4, values: 8 }, byGrade: [{ grade: null, count: 8 }] },
    });
  });
});

describe('table-cells', () => {
  it('says what stands in the columns alone, and nothing of what must not be told', async () => {
    must(await makeVictim('D'));
    const input = { kind: 'entities', ids: ['D', 'gone', 'A'], columns: ['type', 'property:name'] } as const;
    const named = must(await open.ask('table-cells', { ...input, reader: everybody }));
    expect(caseCalls['table-cells'].output.parse(named)).toEqual(named);
    expect(named.ids).toEqual(['D', 'A']);
    expect(cellsOf(named)).toEqual([
      [['person'], ['person']],
      [[expect.any(String)], [expect.any(String)]],
    ]);
    const [types, names] = cellsOf(must(await open.ask('table-cells', { ...input, reader: masked })));
    expect(types).toEqual([['person'], ['person']]);
    expect(names).toEqual([null, cellsOf(named)[1]?.[1]]);
  });
});

describe('properties', () => {
  it('names all that entities or links have values of, each once', async () => {
    const named = must(await open.ask('properties', {}));
    expect(named).toContain('name');
    must(await edit('set-value', { table: 'links', id: 'L1', property: 'asal/jalur', text: 'laut' }));
    must(await edit('set-value', { table: 'links', id: 'L1', property: 'name', text: 'Jalur' }));
    expect([...must(await open.ask('properties', {}))].sort()).toEqual(['asal/jalur', ...named].sort());
  });
});

describe('deletion', () => {
  it('counts what would go, and from how many charts something would disappear, without deleting it', async () => {
    const before = open.session.store.revision();
    expect(must(await open.ask('deletion', { entities: ['A'], links: [] }))).toEqual({
      ...{ entities: 1, links: 2, charts: 1 },
    });
    expect(must(await open.ask('deletion', { entities: [], links: ['L2'] }))).toEqual({
      ...{ entities: 0, links: 1, charts: 1 },
    });
    expect(must(await open.ask('deletion', { entities: ['D'], links: [] })).charts).toBe(0);
    expect(problemOf(await open.ask('deletion', { entities: ['gone'], links: [] })).code).toBe('row-missing');
    expect(open.session.store.revision()).toBe(before);
  });
});
