import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { builtInTypes } from '../../core/catalogue/case-types.ts';
import { cellsOf, claimsOf, guessUses, hasHeadings } from './pasted-rows.ts';

const word = (property: string) => ({ number: 'Nomor', name: 'Nama' })[property] ?? property;

describe('pasted rows', () => {
  it('are read as spreadsheets write them', () => {
    expect(cellsOf('a\tb\nc\td\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(cellsOf('"a ""x""\nb"\tc\r\nd')).toEqual([
      ['a "x"\nb', 'c'],
      ['d', ''],
    ]);
    expect(cellsOf('Ana; 0811\nBudi; 0812')).toEqual([
      ['Ana', '0811'],
      ['Budi', '0812'],
    ]);
    expect(cellsOf('Ana; lagi\nBudi')).toEqual([['Ana; lagi'], ['Budi']]);
    expect(cellsOf('6" pipa\tx')).toEqual([['6" pipa', 'x']]);
    expect(cellsOf(' \n\t\n')).toEqual([]);
  });

  it('come back as they were, whatever the cells hold', () => {
    const cell = fc.stringMatching(/^[ -~]{1,8}$/).filter((text) => text.trim() === text && text !== '');
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    const quoted = (text: string) => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(table, (rows) => {
        expect(cellsOf(rows.map((row) => row.map(quoted).join('\t')).join('\n'))).toEqual(rows);
      }),
    );
  });

  it('say what their columns are where they have headings', () => {
    const cells = cellsOf('Nomor\tNama\tLain\n0811\tAna\tx');
    expect(hasHeadings(cells, builtInTypes.entity('phone'), word)).toBe(true);
    expect(hasHeadings(cells.slice(1), builtInTypes.entity('phone'), word)).toBe(false);
    expect(guessUses(cellsOf('a\tb'), builtInTypes.entity('person'), word)).toEqual(['label', 'ignore']);
    expect(
      guessUses(
        cellsOf('Alias\tNama'),
        builtInTypes.entity('person'),
        (name) => ({ name: 'Nama' })[name] ?? name,
      ),
    ).toEqual(['property:alias', 'label']);
  });

  it('become claims, and rows without a name nothing', () => {
    const cells = cellsOf('Ana\t0811\n\t0812');
    expect(claimsOf(cells, ['label', 'property:number'])).toEqual([
      { label: 'Ana', values: [{ property: 'number', text: '0811' }] },
      undefined,
    ]);
  });
});
