import { describe, expect, it, vi } from 'vitest';

import { builtInTypes } from '../../core/catalogue/case-types.ts';
import type { TableHead } from '../../core/contract/table-reading.ts';
import { importedFile, withHead, withSpec } from './importing-files.ts';
import { sheetsRead, turnedTo, workbookOf } from './importing-sheets.ts';
import type { KeptSpecs } from './importing-specs.ts';
import { newFile, type StudioFile } from './studio-file.ts';

vi.stubGlobal('window', new EventTarget());

const none: KeptSpecs = { tables: [], workbooks: [] };
const text = { kind: 'text', filled: 1, distinct: 1, examples: ['x'] } as const;
const headOf = (sheet: string): TableHead => ({
  ...{ file: 'buku.xlsx', bytes: 40, input: 'workbook', encoding: 'utf-8', sheet },
  sheets: [{ name: 'Orang', rows: 3 }, { name: 'Kaitan' }, { name: 'Catatan' }],
  believed: { sheet: true, encoding: true, separator: true, skip: true, headings: true },
  ...{ skip: 0, hasHeadings: true, headings: ['nama', `kolom ${sheet}`] },
  columns: [
    { heading: 'nama', ...text },
    { heading: `kolom ${sheet}`, ...text },
  ],
  rows: [{ line: 2, cells: ['x', 'y'] }],
  problems: [],
});
const file = newFile({ handle: `file-${'1'.repeat(32)}`, name: 'buku.xlsx', bytes: 40 });
const begun = withHead(file, headOf('Orang'), none, builtInTypes);
const turned = (from: StudioFile, sheet: string, kept = none) =>
  withHead(turnedTo(from, sheet), headOf(sheet), kept, builtInTypes);
const specOf = ({ spec }: StudioFile) => {
  if (!spec) throw new Error('a sheet gets a suggestion');
  return spec;
};

describe('the sheets of a workbook', () => {
  it('are read one alone until another one is ticked or specified', () => {
    expect(importedFile(begun)).toMatchObject({ sheet: 'Orang', spec: begun.spec });
    const seen = turned(begun, 'Kaitan');
    expect(importedFile(seen)).toMatchObject({ sheet: 'Orang', spec: begun.spec });
    const both = withSpec(seen, specOf(seen));
    const { workbook, sheet } = importedFile(both);
    expect(sheet).toBeUndefined();
    expect(workbook?.sheets.map((one) => one.sheet)).toEqual(['Orang', 'Kaitan']);
    expect(workbook?.ignored).toEqual(['Catatan']);
  });

  it('are as they were left when one comes back to them', () => {
    const mine = { ...specOf(begun), name: 'Milik kami' };
    const away = turned(withSpec(begun, mine), 'Catatan');
    expect(sheetsRead(away).map(({ table }) => table.name)).toEqual(['Milik kami']);
    const back = turned(away, 'Orang');
    expect(back.spec?.name).toBe('Milik kami');
    expect(back.sheets.has('Orang')).toBe(false);
    expect(turnedTo(back, 'Orang')).toBe(back);
  });

  it('are read by the specification of a workbook that names them, which heads do not change', () => {
    const sheets = ['Orang', 'Kaitan'].map((sheet) => ({ sheet, table: { ...specOf(begun), skip: 4 } }));
    const spec = { format: 'benang-workbook-spec', version: 1, name: 'Buku', sheets } as const;
    const kept: KeptSpecs = { tables: [], workbooks: [{ id: 'saved:buku', origin: 'saved', spec }] };
    const known = withHead(file, headOf('Orang'), kept, builtInTypes);
    expect(known.chosen).toBe('saved:buku');
    expect(turned(known, 'Kaitan', kept).spec?.skip).toBe(4);
    expect(workbookOf(known, 'Buku')).toEqual({ ...spec, ignored: ['Catatan'] });
  });

  it('can all be left out', () => {
    expect(sheetsRead({ ...begun, isRead: false })).toEqual([]);
  });
});
