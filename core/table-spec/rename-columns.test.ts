import { describe, expect, it } from 'vitest';

import { renameColumns } from './rename-columns.ts';
import { tableSpec } from './table-spec.ts';
import { usedColumns } from './used-columns.ts';

const spec = tableSpec.parse({
  ...{ format: 'benang-table-spec', version: 1, name: 'Setoran' },
  names: { dari: ['pengirim'] },
  optional: ['catatan'],
  unfold: { keep: ['dari', 'laporan'], heading: 'kolom', cell: 'sel' },
  steps: [{ step: 'trim', from: ['dari'], into: ['dari'] }],
  rules: [{ column: 'catatan', is: 'empty' }],
  entities: [
    { name: 'dari', type: { always: 'person' }, key: ['dari'], label: 'dari' },
    { name: 'ke', type: { column: 'catatan' }, key: ['kolom'] },
  ],
  links: [
    {
      ...{
        from: 'dari',
        to: 'ke',
        type: { always: 'dari' },
        direction: { always: 'forward' },
        amount: 'sel',
      },
      unless: [{ column: 'sel', is: 'empty' }],
      properties: [{ column: 'catatan', property: 'catatan' }],
    },
  ],
  sources: [{ key: ['laporan'], grade: { scheme: '6x6', column: 'laporan' } }],
});

describe('columns that are called otherwise', () => {
  it('are found under the new name wherever the specification reads them, and nothing else is renamed', () => {
    const renamed = renameColumns(spec, (name) => `${name}2`);
    expect(tableSpec.parse(renamed)).toEqual(renamed);
    expect([...usedColumns(renamed)].toSorted()).toEqual(
      [...usedColumns(spec)].map((name) => `${name}2`).toSorted(),
    );
    expect(renamed.entities.map(({ name }) => name)).toEqual(['dari', 'ke']);
    expect(renamed.links[0]).toMatchObject({ from: 'dari', type: { always: 'dari' }, amount: 'sel2' });
    expect(renamed.links[0]?.properties).toEqual([{ column: 'catatan2', property: 'catatan' }]);
    expect(renameColumns(renamed, (name) => name.replace(/2$/, ''))).toEqual(spec);
  });
});
