import { describe, expect, it } from 'vitest';

import { type TableSpec, tableSpec } from '../../../core/table-spec/table-spec.ts';
import {
  addEntity,
  addLink,
  changeEntity,
  dropRole,
  gapOf,
  removeEntity,
  renameProperty,
  setRole,
  setSameBy,
} from './spec-edits.ts';
import { rolesOf } from './spec-roles.ts';

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
