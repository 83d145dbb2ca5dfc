import { describe, expect, it } from 'vitest';

import { adding } from '../../case/change.ts';
import type { Entity } from '../../case/entity.ts';
import { LiveCase } from '../../case/live-case.ts';
import { allAtOnce } from '../../tables/steps.ts';
import { countingContext } from '../test-case-rows.ts';
import { foreseeImport } from './foresee-import.ts';
import { newConflicts } from './new-conflicts.ts';

const at = { line: 2 };

function person(id: string, ...values: readonly (readonly [string, string])[]): Entity {
  const citations = [{ source: 'S1' }];
  return {
    ...{ id, type: 'person', label: id },
    values: values.map(([property, text], index) => ({ id: `${id}${index}`, property, text, citations })),
  };
}

describe('what an import would bring', () => {
  it('is foreseen without making it', () => {
    const rows = new LiveCase();
    rows.apply(adding({ entities: [person('E1', ['nik', '0012'], ['name', 'Tarsih'], ['alias', 'Sih'])] }));
    const claims = (nik: string, name: string) =>
      [
        ['nik', nik],
        ['name', name],
        ['alias', 'Lain'],
      ].map(([property = '', text = '']) => ({ property, text, at }));
    const entities = [
      { key: 'a', type: 'person', values: claims('0012', 'tarsih'), sameBy: ['nik'], at },
      { key: 'b', type: 'person', values: claims('0012', 'Tarsih Contoh'), sameBy: ['nik'], at },
      { key: 'c', type: 'person', values: claims('0013', 'Odang'), sameBy: ['nik'], at },
    ];
    const links = [{ from: 'a', to: 'c', direction: 'none', values: [], at } as const];
    const before = rows.rows('entities').get('E1');
    const seen = allAtOnce(foreseeImport(rows, { entities, links }, 'thing', countingContext()));
    expect(seen.entities.map(({ key, isKnown, entity }) => [key, isKnown, entity.id === 'E1'])).toEqual([
      ['a', true, true],
      ['b', true, true],
      ['c', false, false],
    ]);
    expect(seen.entities[0]?.conflicts).toEqual([
      { property: 'name', here: ['Tarsih Contoh'], there: ['Tarsih'] },
    ]);
    expect(seen.entities[2]?.conflicts).toEqual([]);
    expect(seen.links).toEqual(links);
    expect(rows.rows('entities').get('E1')).toBe(before);
    expect(rows.rows('entities').size).toBe(1);
  });
});

describe('a new conflict', () => {
  it('is a property of which only one value can be right', () => {
    const before = person('E1', ['birthDate', '1990'], ['alias', 'Sih']);
    const after = (property: string, text: string): Entity => ({
      ...before,
      values: [...before.values, { id: 'N', property, text, citations: [] }],
    });
    expect(newConflicts(before, after('birthDate', '1990-05-01'))).toEqual([]);
    expect(newConflicts(before, after('birthDate', '1991'))).toEqual([
      { property: 'birthDate', here: ['1991'], there: ['1990'] },
    ]);
    expect(newConflicts(before, after('alias', 'Lain'))).toEqual([]);
    expect(newConflicts(before, after('nik', '0012'))).toEqual([]);
  });
});
