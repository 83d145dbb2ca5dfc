import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { unguarded } from '../formats/own-table/formula-guard.ts';
import { SharedStrings } from '../formats/xlsx/shared-strings.ts';
import { SheetRows } from '../formats/xlsx/sheet-rows.ts';
import { QuickXml } from '../formats/xml/quick-xml.ts';
import type { XmlListener } from '../formats/xml/xml-reader.ts';
import type { Steps } from '../tables/steps.ts';
import type { Sheet } from './sheet.ts';
import { xlsx } from './xlsx.ts';

type Row = readonly (string | null)[];

function membersOf(rows: readonly Row[]): ReadonlyMap<string, string> {
  const headings = (rows[0] ?? []).map((_, at) => `kolom ${at}`);
  const members = new Map<string, string>();
  for (const { path, pieces } of xlsx([sheetOf({ name: 'Satu', headings, rows: () => rows })]))
    members.set(path, [...pieces].join(''));
  return members;
}

/** A table that there is nothing to look for in. */
function* sheetOf(sheet: Sheet): Steps<Sheet> {
  yield 0;
  return sheet;
}

function heard(text: string, listener: XmlListener): void {
  const xml = new QuickXml(listener);
  expect(xml.take(text) ?? xml.finish()).toBeUndefined();
}

/** The rows below the headings as a workbook gives them back, guards taken off; blank cells are null. */
function readBack(members: ReadonlyMap<string, string>, width: number): Row[] {
  const strings = new SharedStrings();
  const shared = members.get('xl/sharedStrings.xml');
  if (shared !== undefined) heard(shared, strings);
  const found: Row[] = [];
  const texts = { strings: strings.strings, styles: [], is1904: false };
  const rows = new SheetRows(texts, ({ line, cells }) => {
    if (line > 1)
      found[line - 2] = Array.from({ length: width }, (_, at) => (cells[at] ? unguarded(cells[at]) : null));
    return undefined;
  });
  heard(members.get('xl/worksheets/sheet1.xml') ?? '', rows);
  return found;
}

describe('rows of a workbook', () => {
  it('write texts that repeat once, and name them by number', () => {
    const rows = Array.from({ length: 1000 }, (_, at): Row => [`p${at}`, at % 2 === 0 ? 'Anda' : "'=Beni"]);
    const members = membersOf(rows);
    expect(members.get('xl/sharedStrings.xml')?.match(/<si>/g)).toHaveLength(2);
    expect(members.get('xl/worksheets/sheet1.xml')).toContain('<t>p999</t>');
    expect(members.get('[Content_Types].xml')).toContain('/xl/sharedStrings.xml');
    expect(members.get('xl/_rels/workbook.xml.rels')).toContain('Target="sharedStrings.xml"');
    expect(readBack(members, 2)).toEqual(rows);
  });

  it('have no member of texts where none repeat', () => {
    const members = membersOf([['a'], ['b']]);
    expect(members.has('xl/sharedStrings.xml')).toBe(false);
    expect(members.get('xl/_rels/workbook.xml.rels')).not.toContain('sharedStrings');
  });

  it('give back every text, shared or not', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '=1+1',
        "'",
        ' x',
        'x ',
        '_x0041_',
        'a & b',
        '<b>',
        '"',
        'a\nb',
        '0048',
        '1E5',
        '-',
        '+62',
      ),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 9 }), (some) => {
        // Enough rows that the column of a few texts shares them; none is blank or holds what XML has no place for.
        const kept = some.filter((one) => one.trim() !== '' && !/[\p{Cc}\p{Cs}]/u.test(one));
        const texts = kept.length > 0 ? kept : ['x'];
        const rows = Array.from({ length: 300 }, (_, at): Row => {
          const own = texts[at % texts.length] ?? 'x';
          return [own, `${at}${own}`];
        });
        expect(readBack(membersOf(rows), 2)).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });
});
