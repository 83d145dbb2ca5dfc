import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { schemaVersion, type TableName, tables } from '../tables.ts';
import { migrateRow, migrations } from './migrate-row.ts';

type Rows = Readonly<Record<string, readonly { readonly id: string }[]>>;

const path = resolve(import.meta.dirname, '../../../electron/stores/local/samples/version-1.json');
const sample = JSON.parse(readFileSync(path, 'utf8')) as { readonly moments: readonly Rows[] };
const kept = sample.moments.flatMap((rows) =>
  Object.entries(rows).flatMap(([table, list]) => list.map((row) => [table as TableName, row] as const)),
);

/** Every text anywhere inside, in order. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn).toSorted() : [];
}

const source = { id: 'S', kind: 'tip', label: '', purpose: [], derivedFrom: [] };

describe('migrations', () => {
  it('are one for each version since the first', () => {
    expect(migrations.map(({ to }) => to)).toEqual(
      Array.from({ length: schemaVersion - 1 }, (_, i) => i + 2),
    );
  });

  it('make rows of this version of all rows of the case kept from version 1, and lose no text', () => {
    expect(kept.length).toBeGreaterThan(100);
    for (const [table, row] of kept) {
      const migrated = migrateRow(table, row, 1);
      expect([table, row.id, tables[table].safeParse(migrated).error]).toEqual([table, row.id, undefined]);
      expect(textsIn(migrated)).toEqual(textsIn(row));
    }
  });

  it('leave rows of this version as they are', () => {
    const row = { start: 'kapan-kapan' };
    expect(migrateRow('links', row, schemaVersion)).toBe(row);
  });
});

describe('from version 1 to 2', () => {
  it.each([
    [
      'sources',
      { date: 'awal Maret 2025', reviewDate: '2026-12' },
      { reviewDate: '2026-12', wording: { date: 'awal Maret 2025' } },
    ],
    [
      'sources',
      { date: '2025-02-30', reviewDate: 'tahun depan' },
      { wording: { date: '2025-02-30', reviewDate: 'tahun depan' } },
    ],
    [
      'links',
      { start: '2025-01', end: 'sampai sekarang' },
      { start: '2025-01', wording: { end: 'sampai sekarang' } },
    ],
    ['links', { start: '', end: ' ' }, { wording: { end: ' ' } }],
    ['links', { start: '' }, {}],
    [
      'links',
      { start: '2025/2026~', end: '2025-06-20T18:10Z' },
      { start: '2025/2026~', end: '2025-06-20T18:10Z' },
    ],
    ['occurrences', { time: 'pukul tiga' }, { wording: { time: 'pukul tiga' } }],
    ['about', { span: ['2024', 'kini'] }, { wording: { span: ['2024', 'kini'] } }],
    ['about', { span: ['2024', '2025'] }, { span: ['2024', '2025'] }],
    ['notes', { start: 'kapan-kapan' }, { start: 'kapan-kapan' }],
  ])('%s %j becomes %j', (table, before, after) => {
    expect(migrateRow(table, { id: 'X', ...before }, 1)).toEqual({ id: 'X', ...after });
  });

  it('makes a source of any texts that version 1 took', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), fc.string({ maxLength: 20 }), (date, reviewDate) => {
        const row = { ...source, date, reviewDate };
        const migrated = migrateRow('sources', row, 1);
        expect(tables.sources.safeParse(migrated).success).toBe(true);
        const said = (texts: readonly string[]) => texts.filter((text) => text !== '').toSorted();
        expect(said(textsIn(migrated))).toEqual(said(textsIn(row)));
      }),
    );
  });

  it('takes any JSON, leaves it whole and does nothing the second time', () => {
    const name = fc.constantFrom('date', 'start', 'time', 'span', 'wording', 'id', '__proto__', 'x');
    const row = fc.dictionary(name, fc.jsonValue({ maxDepth: 2 }));
    const table = fc.oneof(fc.constantFrom('sources', 'links', 'occurrences', 'about'), fc.string());
    fc.assert(
      fc.property(table, fc.oneof(row, fc.jsonValue()), (of, before) => {
        const copy = JSON.stringify(before);
        const after = migrateRow(of, before, 1);
        expect(JSON.stringify(before)).toBe(copy);
        expect(migrateRow(of, after, 1)).toEqual(after);
      }),
    );
  });
});
