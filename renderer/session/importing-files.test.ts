import { describe, expect, it, vi } from 'vitest';

import { builtInTypes } from '../../core/catalogue/case-types.ts';
import type { TableHead } from '../../core/contract/table-reading.ts';
import { importedFile, isSure, withBlank, withHead, withSpec } from './importing-files.ts';
import type { KeptTable } from './importing-specs.ts';
import { newFile } from './studio-file.ts';

vi.stubGlobal('window', new EventTarget());

const file = newFile({ handle: `file-${'0'.repeat(32)}`, name: 'panggilan.csv', bytes: 40 });
const text = { kind: 'text', filled: 1, distinct: 1, examples: ['x'] } as const;
const table: TableHead = {
  ...{ file: 'panggilan.csv', bytes: 40, input: 'delimited', encoding: 'utf-8', separator: ';' },
  believed: { sheet: true, encoding: true, separator: true, skip: true, headings: true },
  ...{ skip: 0, hasHeadings: true, headings: ['nama', 'kota'] },
  columns: [
    { heading: 'nama', ...text },
    { heading: 'kota', ...text },
  ],
  rows: [{ line: 2, cells: ['x', 'y'] }],
  problems: [],
};
const network: TableHead = {
  ...table,
  input: 'network',
  format: 'gexf',
  headings: [],
  columns: [],
  rows: [],
};
const first = (head: TableHead, kept: readonly KeptTable[] = []) =>
  withHead(file, head, { tables: kept, workbooks: [] }, builtInTypes);
const made = first(table).spec;
if (!made) throw new Error('a table gets a suggestion');
const saved: KeptTable = { id: 'saved:orang', origin: 'saved', spec: { ...made, name: 'Orang' } };

describe('a file of an import', () => {
  it('that is a network needs nothing', () => {
    expect(isSure(first(network))).toBe(true);
    expect(importedFile(first(network))).toEqual({ file: file.file.handle });
  });

  it('that is a table gets a suggestion, which is to be looked at', () => {
    expect(first(table)).toMatchObject({ reads: 'table', chosen: 'suggested' });
    expect(isSure(first(table))).toBe(false);
  });

  it('is known again by a saved specification that uses all of it', () => {
    const known = first(table, [saved]);
    expect(known).toMatchObject({ chosen: 'saved:orang', fit: 1 });
    expect(isSure(known)).toBe(true);
    expect(isSure(withSpec(known, made))).toBe(false);
    expect(importedFile(known).spec?.name).toBe('Orang');
  });

  it('keeps its own format before a specification that was only shipped', () => {
    const shipped: KeptTable = { ...saved, id: 'shipped:orang', origin: 'shipped' };
    const known = first({ ...table, alsoReadBy: 'node-list' }, [shipped]);
    expect(known.reads).toBe('format');
    expect(isSure(known)).toBe(true);
  });

  it('keeps a specification that was changed when it is looked at again', () => {
    const changed = withSpec(first(table), { ...made, name: 'Diubah' });
    const again = withHead(
      changed,
      { ...table, skip: 2, separator: ',' },
      { tables: [], workbooks: [] },
      builtInTypes,
    );
    expect(again.spec).toMatchObject({ name: 'Diubah', skip: 2, separator: ',' });
  });

  it('stays in the encoding that its specification knows, unless another one is told', () => {
    const cyrillic: KeptTable = { ...saved, spec: { ...saved.spec, encoding: 'windows-1251' } };
    const guessed = { ...table, encoding: 'windows-1252' };
    const known = first(guessed, [cyrillic]);
    expect(known).toMatchObject({ chosen: 'saved:orang', spec: { encoding: 'windows-1251' } });
    const again = (head: TableHead) => withHead(known, head, { tables: [], workbooks: [] }, builtInTypes);
    expect(again({ ...guessed, separator: ',' }).spec?.encoding).toBe('windows-1251');
    const told = { ...table.believed, encoding: false };
    expect(again({ ...guessed, encoding: 'windows-1250', believed: told }).spec?.encoding).toBe(
      'windows-1250',
    );
    expect(again({ ...table, believed: told }).spec).not.toHaveProperty('encoding');
    expect(first(guessed, [saved]).spec?.encoding).toBe('windows-1252');
    expect(first(table, [saved]).spec).not.toHaveProperty('encoding');
  });

  it('can begin blank', () => {
    expect(withBlank(first(table)).spec).toMatchObject({ name: 'panggilan', entities: [], separator: ';' });
  });
});
