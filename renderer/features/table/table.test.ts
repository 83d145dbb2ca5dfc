import { describe, expect, it } from 'vitest';

import { builtInTypes } from '../../../core/catalogue/case-types.ts';
import { link, person, valueOf } from '../../session/test-rows.ts';
import { movedColumns } from '../../session/shown-column.ts';
import { cellAfterEdit, columnAfterKey } from './column-steps.ts';
import { cellEdit } from './editable.ts';
import { fitsCell } from './fits-cell.ts';
import { isMaskedCell } from './masked-cell.ts';
import { tabSeparated } from './tab-separated.ts';

const nobody = () => false;
const everybody = () => true;

describe('cellEdit', () => {
  const entity = person('A', [
    valueOf('alias', 'Satu'),
    valueOf('role', 'REC'),
    valueOf('birthDate', '1979', 'S01'),
    valueOf('birthDate', '1981', 'S02'),
  ]);

  it('types names and single values, chooses codes, and leads to the inspector where there are several values', () => {
    expect(cellEdit(entity, 'label', false, builtInTypes)).toEqual({ how: 'type', text: 'Orang A' });
    expect(cellEdit(entity, 'property:alias', false, builtInTypes)).toEqual({ how: 'type', text: 'Satu' });
    expect(cellEdit(entity, 'property:nik', false, builtInTypes)).toEqual({ how: 'type', text: '' });
    expect(cellEdit(entity, 'property:birthDate', false, builtInTypes)).toEqual({ how: 'inspect' });
    expect(cellEdit(entity, 'type', false, builtInTypes)).toMatchObject({ how: 'choose', code: 'person' });
    expect(cellEdit(entity, 'flag', false, builtInTypes)).toMatchObject({ how: 'choose', code: 'none' });
  });

  it('edits nothing that is counted, and nothing that tells who a protected person is', () => {
    expect(cellEdit(entity, 'links', false, builtInTypes)).toBeUndefined();
    expect(cellEdit(entity, 'label', true, builtInTypes)).toBeUndefined();
    expect(cellEdit(entity, 'property:alias', true, builtInTypes)).toBeUndefined();
    expect(cellEdit(entity, 'role', true, builtInTypes)).toEqual({ how: 'type', text: 'REC' });
  });

  it('keeps a type of a link that nobody described among those offered', () => {
    const stamped = { ...link('L', 'A', 'B'), type: 'stempel' };
    const offered = cellEdit(stamped, 'type', false, builtInTypes);
    expect(offered?.how === 'choose' && offered.codes[0]).toBe('stempel');
  });
});

describe('fitsCell', () => {
  const one = link('L', 'A', 'B');

  it.each([
    ['start', '2025-06~', true],
    ['start', 'Juni', false],
    ['start', '', true],
    ['count', '12', true],
    ['count', '0', false],
    ['label', '', true],
  ])('%s of a link takes "%s": %s', (column, text, expected) => {
    expect(fitsCell(one, column, text)).toBe(expected);
  });

  it('wants a name for an entity', () => {
    expect(fitsCell(person('A'), 'label', ' ')).toBe(false);
  });
});

describe('isMaskedCell', () => {
  it('is one that holds what tells who a protected person is', () => {
    const entity = person('A', [valueOf('nik', '0000'), valueOf('nationality', 'ID')]);
    expect(isMaskedCell(entity, 'property:nik', everybody)).toBe(true);
    expect(isMaskedCell(entity, 'property:nationality', everybody)).toBe(false);
    expect(isMaskedCell(entity, 'property:passport', everybody)).toBe(false);
    expect(isMaskedCell(entity, 'property:nik', nobody)).toBe(false);
  });
});

describe('columns', () => {
  const columns = ['a', 'b', 'c'].map((id) => ({ id, width: 100 }));

  it('move within their table only', () => {
    expect(movedColumns(columns, 'a', 2).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(movedColumns(columns, 'c', 1)).toBe(columns);
  });

  it('are gone through by arrows, Home and End; with Ctrl those lead elsewhere', () => {
    expect(columnAfterKey('ArrowLeft', false, 0, 3)).toBe(0);
    expect(columnAfterKey('End', false, 0, 3)).toBe(2);
    expect(columnAfterKey('End', true, 0, 3)).toBeUndefined();
  });
});

describe('tabSeparated', () => {
  it('keeps one line a row', () => {
    expect(
      tabSeparated([
        ['Nama', 'Kaitan'],
        ['Tab\tdan\nbaris', '2'],
      ]),
    ).toBe('Nama\tKaitan\nTab dan baris\t2');
  });
});

describe('cellAfterEdit', () => {
  const grid = { ids: ['A', 'B'], columnCount: 3 };

  it.each([
    ['A', 0, 'right', { id: 'A', column: 1 }],
    ['A', 2, 'right', { id: 'B', column: 0 }],
    ['B', 2, 'right', undefined],
    ['B', 0, 'left', { id: 'A', column: 2 }],
    ['A', 0, 'left', undefined],
    ['A', 1, 'stay', undefined],
  ] as const)('from %s %i %s', (id, column, next, expected) => {
    expect(cellAfterEdit({ id, column }, next, grid)).toEqual(expected);
  });
});
