import { describe, expect, it } from 'vitest';

import type { LiveCase } from '../case/live-case.ts';
import { runEdit } from './edits.ts';
import { countingContext, smallCase } from './test-case-rows.ts';

const grade = { scheme: '6x6', source: 'B', information: '2' } as const;

function run(rows: LiveCase, id: string, input: unknown) {
  const result = runEdit(id, input, rows, countingContext());
  if (result.ok) rows.apply(result.value);
  return result;
}

describe('cite-value', () => {
  it('keeps where in a source the claim stands, and adds the analyst to the case when they vouch for it', () => {
    const rows = smallCase();
    const a = rows.row('entities', 'A');
    if (!a) throw new Error('no A');
    const values = a.values.map((value) => ({
      ...value,
      citations: [{ source: 'S1', at: { line: 7 } }],
    }));
    rows.apply({ entities: [{ id: 'A', before: a, after: { ...a, values } }] });
    run(rows, 'cite-value', { table: 'entities', id: 'A', value: 'N-A-2', sources: ['S1', 'analyst', 'S1'] });
    expect(rows.row('entities', 'A')?.values[1]?.citations).toEqual([
      { source: 'S1', at: { line: 7 } },
      { source: 'analyst' },
    ]);
    expect(rows.row('sources', 'analyst')?.kind).toBe('analyst');
  });

  it('refuses a source the case does not have', () => {
    const rows = smallCase();
    const result = run(rows, 'cite-value', { table: 'entities', id: 'A', value: 'N-A-2', sources: ['S99'] });
    expect(result).toMatchObject({ ok: false, problem: { code: 'row-missing' } });
  });
});

describe('put-back', () => {
  it('makes one value what it was and leaves later changes of others alone', () => {
    const rows = smallCase();
    const was = rows.row('entities', 'A')?.values[1];
    run(rows, 'set-value', { table: 'entities', id: 'A', value: 'N-A-2', property: 'name', text: 'Ani' });
    run(rows, 'set-value', { table: 'entities', id: 'A', property: 'alias', text: 'Nana' });
    run(rows, 'put-back', { table: 'entities', id: 'A', value: 'N-A-2', was });
    const texts = rows
      .row('entities', 'A')
      ?.values.map(({ text, citations }) => [text, citations[0]?.source]);
    expect(texts).toEqual([
      ['A', 'S1'],
      ['Ana', 'S1'],
      ['Nana', 'analyst'],
    ]);
  });

  it('changes nothing where the value is what it was already', () => {
    const rows = smallCase();
    const was = rows.row('entities', 'A')?.values[1];
    expect(run(rows, 'put-back', { table: 'entities', id: 'A', value: 'N-A-2', was })).toEqual({
      ok: true,
      value: {},
    });
  });
});

describe('save-source', () => {
  const row = { kind: 'tip', label: 'Informasi', purpose: [], derivedFrom: [] };

  it('gives the next free code', () => {
    const rows = smallCase();
    run(rows, 'save-source', { row });
    expect([...rows.rows('sources').keys()]).toEqual(['S1', 'S2']);
  });

  it('never replaces the grade of the originator', () => {
    const rows = smallCase();
    run(rows, 'save-source', { id: 'S1', row: { ...row, grade } });
    const other = { ...grade, source: 'E' };
    expect(run(rows, 'save-source', { id: 'S1', row: { ...row, grade: other } })).toMatchObject({
      ok: false,
      problem: { details: { field: 'grade' } },
    });
    expect(run(rows, 'save-source', { id: 'S1', row: { ...row, grade, regrade: other } }).ok).toBe(true);
    expect(rows.row('sources', 'S1')).toMatchObject({ grade, regrade: other });
  });
});
