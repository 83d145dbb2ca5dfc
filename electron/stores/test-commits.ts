import { adding, type Change } from '../../core/case/change.ts';
import type { Entity } from '../../core/case/entity.ts';
import { creation } from '../../core/case/history.ts';
import type { Link } from '../../core/case/link.ts';
import type { Result } from '../../core/case/problem.ts';
import { type TableName, tableNames } from '../../core/case/tables.ts';
import type { CaseStore, CommitMeta } from './case-store.ts';

/** Who and when of every commit the suite makes. */
export const testMeta: CommitMeta = {
  edit: 'test-edit',
  kind: 'edit',
  who: 'Analis CONTOH',
  when: '2025-03-14T04:10:00+08:00',
};

/** The first commit of the case that `open` must make. */
export const testCreation: { readonly change: Change; readonly meta: CommitMeta } = {
  change: adding({
    about: [{ id: 'case', label: 'CONTOH', synthetic: true, purpose: ['TRAINING'], defaultGrading: '6x6' }],
  }),
  meta: { ...testMeta, edit: creation },
};

const citations = [{ source: 'S1', at: { line: 2, column: 'Nama' } }];

export function testEntity(id: string, type: string, label: string, values: readonly string[] = []): Entity {
  const rows = values.map((text, index) => ({ id: `${id}V${index}`, property: 'phone', text, citations }));
  return { id, type, label, values: rows };
}

export function testLink(id: string, from: string, to: string, rest: Partial<Link> = {}): Link {
  return {
    ...{ id, type: 'call', from, to, direction: 'forward', strength: 'confirmed', label: '' },
    ...{ basis: 'reported', values: [], citations },
    ...rest,
  };
}

/** The value of a Result, or a failing test that shows the Problem. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Everything a store holds, in one comparable value. */
export async function contentOf(store: CaseStore): Promise<unknown> {
  const tables: Partial<Record<TableName, unknown>> = {};
  for (const table of tableNames) tables[table] = await store.all(table);
  return { tables, revision: store.revision(), history: [...(await store.history())] };
}
