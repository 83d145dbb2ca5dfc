import { describe, expect, it } from 'vitest';

import type { LiveCase } from '../case/live-case.ts';
import { adding, type Change, invert } from '../case/change.ts';
import type { CustomType, TypeContent } from '../case/custom-type.ts';
import { runEdit } from './edits.ts';
import { contents, countingContext, smallCase } from './test-case-rows.ts';

const pontoon: TypeContent = {
  ...{ kind: 'entity', label: 'Kapal Ponton', family: 'conveyance', icon: 'ship', properties: ['name'] },
};
const tonnage: TypeContent = { kind: 'property', label: 'Tonase', holds: 'number', of: ['kapal-ponton'] };

function done(rows: LiveCase, id: string, input: unknown): Change {
  const result = runEdit(id, input, rows, countingContext());
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  rows.apply(result.value);
  return result.value;
}

function refused(rows: LiveCase, id: string, input: unknown) {
  const result = runEdit(id, input, rows, countingContext());
  if (result.ok) throw new Error(JSON.stringify(result.value));
  return result.problem;
}

function typesOf(rows: LiveCase): string[] {
  return [...rows.rows('types').keys()].sort();
}

describe('save-type', () => {
  it('makes an id that can be read in files of other programs, and never one that is taken', () => {
    const rows = smallCase();
    done(rows, 'save-type', { row: pontoon });
    done(rows, 'save-type', { row: pontoon });
    done(rows, 'save-type', { row: { ...pontoon, label: 'Vessel' } });
    done(rows, 'save-type', { row: { ...tonnage, label: 'Náme' } });
    done(rows, 'save-type', { row: { ...pontoon, label: 'สถานที่' } });
    expect(typesOf(rows)).toEqual([
      ...['Y-new-1', 'kapal-ponton', 'kapal-ponton-2', 'name-2', 'stempel', 'vessel-2'],
    ]);
  });

  it('describes what the case calls so already, but nothing that is built in', () => {
    const rows = smallCase();
    done(rows, 'save-type', { id: 'drone', row: pontoon });
    expect(rows.row('types', 'drone')?.label).toBe('Kapal Ponton');
    expect(refused(rows, 'save-type', { id: 'vessel', row: pontoon }).code).toBe('bad-input');
    expect(refused(rows, 'save-type', { id: 'stempel', row: pontoon }).details).toEqual({
      ...{ field: 'kind', reason: 'link' },
    });
  });

  it('describes what items call so in words that are no id, and goes on naming it so', () => {
    const rows = smallCase();
    const foreign = 'Person of interest';
    done(rows, 'save-type', { row: { ...pontoon, label: 'Yang dicari', code: foreign } });
    expect(rows.row('types', 'yang-dicari')).toMatchObject({ code: foreign, label: 'Yang dicari' });
    const again = { ...pontoon, label: 'Orang yang dicari', many: { en: 'Persons of interest' } };
    done(rows, 'save-type', { id: 'yang-dicari', row: { ...again, code: 'otherwise' } });
    expect(rows.row('types', 'yang-dicari')).toEqual({ ...again, id: 'yang-dicari', code: foreign });
    expect(refused(rows, 'save-type', { row: { ...pontoon, code: foreign } }).details).toEqual({
      ...{ field: 'code', reason: foreign },
    });
    expect(refused(rows, 'save-type', { row: { ...pontoon, code: 'vessel' } }).code).toBe('bad-input');
    done(rows, 'save-type', { row: { ...tonnage, label: 'Asal', code: foreign } });
    expect(rows.row('types', 'asal')).toMatchObject({ kind: 'property', code: foreign });
  });

  it('takes a code for the id where it can be one, and another id where that is taken', () => {
    const rows = smallCase();
    done(rows, 'save-type', { row: { ...pontoon, code: 'drone' } });
    expect(rows.row('types', 'drone')).toEqual({ ...pontoon, id: 'drone' });
    done(rows, 'save-type', { row: { ...pontoon, label: 'Cap', code: 'stempel' } });
    expect(rows.row('types', 'cap')).toMatchObject({ kind: 'entity', code: 'stempel' });
  });

  it('asks for a name, and for choices where one of a few is chosen', () => {
    const rows = smallCase();
    expect(refused(rows, 'save-type', { row: { ...pontoon, label: ' ' } }).details).toMatchObject({
      field: 'label',
    });
    const choice = { ...tonnage, holds: 'choice' };
    expect(refused(rows, 'save-type', { row: choice }).details).toMatchObject({ field: 'choices' });
    expect(done(rows, 'save-type', { row: { ...choice, choices: ['a'] } }).types).toHaveLength(1);
  });
});

/** The small case with people, a link and a value of types of its own, and a look and a query that ask for them. */
function ownCase(): LiveCase {
  const rows = smallCase();
  const types: CustomType[] = [
    { ...pontoon, id: 'ponton', identifier: 'tonase' } as CustomType,
    { ...tonnage, id: 'tonase', of: ['ponton', 'stempel'] } as CustomType,
  ];
  const cited = [{ source: 'S1' }];
  const asks = [{ facet: 'type', test: 'is' as const, values: ['ponton', 'vessel'] }];
  const heavy = [{ facet: 'property:tonase', test: 'at-least' as const, values: ['5'] }];
  rows.apply(
    adding({
      types,
      entities: [
        {
          ...{ id: 'P', type: 'ponton', label: 'Ponton 1' },
          values: [{ id: 'N-P', property: 'tonase', text: '12', citations: cited }],
        },
        { id: 'Q', type: 'ponton', label: 'Ponton 2', values: [] },
      ],
      looks: [
        {
          ...{ id: 'V9', label: 'Berat' },
          rules: [
            { on: 'entities', when: asks, effect: { kind: 'coloured', facet: 'property:tonase' } },
            { on: 'links', when: asks, effect: { kind: 'tint', tint: 'blue' } },
          ],
        },
      ],
      queries: [
        {
          ...{ id: 'Q9', label: 'Ponton berat', links: [] },
          entities: [{ name: 'a', x: 0, y: 0, conditions: [...asks, ...heavy] }],
        },
      ],
    }),
  );
  return rows;
}

describe('delete-type', () => {
  it('says by how many it is used, and changes nothing', () => {
    const rows = ownCase();
    expect(refused(rows, 'delete-type', { id: 'ponton' })).toEqual({
      ...{ code: 'type-in-use', details: { type: 'Kapal Ponton', count: 2 } },
    });
    expect(refused(rows, 'delete-type', { id: 'tonase' }).details).toMatchObject({ count: 1 });
    expect(refused(rows, 'delete-type', { id: 'gone' }).code).toBe('row-missing');
    expect(refused(rows, 'delete-type', { id: 'ponton', instead: 'ponton' }).code).toBe('bad-input');
  });

  it('takes away one that nothing has, and every word of it in other types', () => {
    const rows = ownCase();
    done(rows, 'delete-type', { id: 'stempel' });
    expect(rows.row('types', 'tonase')).toMatchObject({ of: ['ponton'] });
    expect(typesOf(rows)).toEqual(['ponton', 'tonase']);
  });

  it('makes what has it something else, looks and queries too, and all of that is one step back', () => {
    const rows = ownCase();
    const before = contents(rows);
    const change = done(rows, 'delete-type', { id: 'ponton', instead: 'vessel' });
    expect(change.entities?.map(({ id, after }) => `${id} ${after?.type ?? ''}`)).toEqual([
      'P vessel',
      'Q vessel',
    ]);
    const asked = (values: readonly string[]) => ({ when: [{ values }] });
    expect(rows.row('looks', 'V9')).toMatchObject({
      rules: [asked(['vessel']), asked(['ponton', 'vessel'])],
    });
    expect(rows.row('queries', 'Q9')).toMatchObject({
      entities: [{ conditions: [{ values: ['vessel'] }, { values: ['5'] }] }],
    });
    expect(typesOf(rows)).toEqual(['stempel', 'tonase']);
    rows.apply(invert(change));
    expect(contents(rows)).toEqual(before);
  });

  it('goes by the code of one that data name so', () => {
    const rows = smallCase();
    done(rows, 'save-type', { row: { ...pontoon, label: 'Yang dicari', code: 'Person of interest' } });
    done(rows, 'save-type', { row: { ...tonnage, of: ['Person of interest'] } });
    rows.apply(
      adding({ entities: [{ id: 'P', type: 'Person of interest', label: 'Orang Rekaan', values: [] }] }),
    );
    expect(refused(rows, 'delete-type', { id: 'yang-dicari' }).details).toMatchObject({ count: 1 });
    done(rows, 'delete-type', { id: 'yang-dicari', instead: 'person' });
    expect(rows.row('entities', 'P')?.type).toBe('person');
    expect(rows.row('types', 'tonase')).toMatchObject({ of: [] });
  });

  it('calls values of a property otherwise', () => {
    const rows = ownCase();
    done(rows, 'delete-type', { id: 'tonase', instead: 'weightKg' });
    expect(rows.row('entities', 'P')?.values[0]?.property).toBe('weightKg');
    expect(rows.row('looks', 'V9')?.rules[0]?.effect).toEqual({
      ...{ kind: 'coloured', facet: 'property:weightKg' },
    });
    expect(rows.row('queries', 'Q9')?.entities[0]?.conditions[1]?.facet).toBe('property:weightKg');
    expect(rows.row('types', 'ponton')).not.toHaveProperty('identifier');
  });
});

describe('set-grading', () => {
  it('keeps the usual scheme among those on offer, and says nothing where all are', () => {
    const rows = smallCase();
    done(rows, 'set-grading', { usual: '4x4', offered: ['6x6'] });
    expect(rows.row('about', 'case')).toMatchObject({ defaultGrading: '4x4', gradings: ['6x6', '4x4'] });
    done(rows, 'set-grading', { usual: '6x6', offered: ['4x4', '3x5x2', '5x5x5'] });
    expect(rows.row('about', 'case')).not.toHaveProperty('gradings');
    expect(done(rows, 'set-grading', { usual: '6x6', offered: ['4x4', '3x5x2', '5x5x5'] })).toEqual({});
  });
});
