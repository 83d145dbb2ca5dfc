import { describe, expect, it } from 'vitest';

import { type TableSpec, tableSpec } from '../../../core/table-spec/table-spec.ts';
import {
  addEntity,
  addLink,
  changeEntity,
  dropRole,
  gapOf,
  removeEntity,
  renameEntity,
  renameProperty,
  setRole,
  setSameBy,
} from './spec-edits.ts';
import { rolesOf } from './spec-roles.ts';
import { addSource, removeSource } from './spec-sources.ts';
import { foldTable, keepColumn, nameUnfolded, unfoldColumn, unfoldTable } from './spec-unfold.ts';

const blank: TableSpec = {
  ...{ format: 'benang-table-spec', version: 1, name: 'Panggilan', skip: 0 },
  ...{ steps: [], rules: [], entities: [], links: [] },
};
const number = (column: string) => ({ column, property: 'number' });
const calls = addLink(addEntity(addEntity(blank, 'phone', number('a')), 'phone', number('b')), 'call');

describe('edits of a specification', () => {
  it('make one that the schema takes', () => {
    expect(tableSpec.parse(calls)).toEqual(calls);
    expect(gapOf(calls)).toBeNull();
    expect(calls.links[0]).toMatchObject({ from: 'a', to: 'b', type: { always: 'call' } });
  });

  it('map a column and take it away again', () => {
    const start = { of: 'links', at: 0, role: 'start' } as const;
    const mapped = setRole(calls, { column: 'waktu', property: 'waktu' }, start);
    expect(rolesOf(mapped, 'waktu')).toEqual([start]);
    expect(dropRole(mapped, 'waktu', start)).toEqual(calls);
  });

  it('keep what is always so when a column says it, too', () => {
    const type = { of: 'links', at: 0, role: 'type' } as const;
    const mapped = setRole(calls, { column: 'jenis', property: 'jenis' }, type);
    expect(mapped.links[0]?.type).toEqual({ always: 'call', column: 'jenis' });
    expect(dropRole(mapped, 'jenis', type)).toEqual(calls);
  });

  it('name what is missing', () => {
    expect(gapOf(blank)).toEqual({ gap: 'no-entity', name: '' });
    expect(gapOf(dropRole(calls, 'a', { of: 'entities', at: 0, role: 'key' }))).toEqual({
      gap: 'no-key',
      name: 'a',
    });
    const rules = [{ column: 'c', is: 'like' as const, look: { find: '', isPattern: false, anyCase: true } }];
    expect(gapOf({ ...calls, rules })).toEqual({ gap: 'no-text', name: 'c' });
  });

  it('take the links of an entity out with it', () => {
    const left = removeEntity(calls, 0);
    expect(left.entities.map(({ name }) => name)).toEqual(['b']);
    expect(left.links).toEqual([]);
  });

  it('give no two entities the same name', () => {
    expect(addEntity(calls, 'person', number('a')).entities.map(({ name }) => name)).toEqual([
      'a',
      'b',
      'a 2',
    ]);
  });

  it('have entities be the same by a property under its new name, and by none that is gone', () => {
    const same = changeEntity(calls, 0, (one) => setSameBy(one, 'number', true));
    const renamed = changeEntity(same, 0, (one) => renameProperty(one, 'a', 'imei'));
    expect(renamed.entities[0]?.sameBy).toEqual(['imei']);
    expect(dropRole(renamed, 'a', { of: 'entities', at: 0, role: 'property' }).entities[0]?.sameBy).toEqual(
      [],
    );
  });
});

describe('names of the entities of a row', () => {
  it('are changed in the links as well, and never to one that another entity has', () => {
    const renamed = renameEntity(calls, 0, ' penelepon ');
    expect(renamed.entities.map(({ name }) => name)).toEqual(['penelepon', 'b']);
    expect(renamed.links[0]).toMatchObject({ from: 'penelepon', to: 'b' });
    expect(tableSpec.parse(renamed)).toEqual(renamed);
    expect(renameEntity(calls, 0, 'b')).toBe(calls);
    expect(renameEntity(calls, 0, '  ')).toBe(calls);
  });
});

describe('sources that rows name', () => {
  it('take columns and give them back', () => {
    const key = { of: 'sources', at: 0, role: 'key' } as const;
    const grade = { of: 'sources', at: 0, role: 'grade' } as const;
    const bare = addSource(calls);
    expect(gapOf(bare)?.gap).toBe('no-source-key');
    const keyed = setRole(bare, { column: 'laporan', property: 'laporan' }, key);
    const graded = setRole(keyed, { column: 'nilai', property: 'nilai' }, grade);
    expect(gapOf(graded)).toBeNull();
    expect(tableSpec.parse(graded).sources?.[0]).toEqual({
      ...{ key: ['laporan'], kind: 'report', grade: { scheme: '6x6', column: 'nilai' } },
    });
    expect(rolesOf(graded, 'nilai')).toEqual([grade]);
    expect(dropRole(graded, 'nilai', grade)).toEqual(keyed);
    expect(removeSource(graded, 0)).toEqual(calls);
  });
});

describe('a table that is unfolded', () => {
  const columns = ['a', 'b', 'c'];
  const called = { heading: 'kolom', cell: 'sel' };

  it('says nothing more of the columns that make rows', () => {
    const start = { of: 'links', at: 0, role: 'start' } as const;
    const mapped = setRole(calls, { column: 'c', property: 'c' }, start);
    const wide = unfoldColumn(unfoldTable(calls, columns, called), 'b');
    expect(wide.unfold).toEqual({ keep: ['a'], heading: 'kolom', cell: 'sel', nothing: ['0'] });
    expect(rolesOf(wide, 'b')).toEqual([]);
    expect(unfoldTable(mapped, columns, called).unfold?.keep).toEqual(['a']);
    expect(unfoldColumn(wide, 'a')).toBe(wide);
    expect(keepColumn(wide, 'b').unfold?.keep).toEqual(['a', 'b']);
  });

  it('is called by its new names everywhere, and forgets them with them', () => {
    const wide = addEntity(unfoldTable(calls, columns, called), 'event', { column: 'kolom', property: 'p' });
    const renamed = nameUnfolded(wide, 'heading', 'acara', columns);
    expect(renamed.unfold?.heading).toBe('acara');
    expect(renamed.entities[2]?.key).toEqual(['acara']);
    expect(nameUnfolded(wide, 'heading', 'a', columns)).toBe(wide);
    const folded = foldTable(renamed);
    expect(folded.unfold).toBeUndefined();
    expect(folded.entities[2]?.key).toEqual([]);
  });
});
