import { describe, expect, it } from 'vitest';

import type { Problem } from '../../case/problem.ts';
import type { TextRow } from '../format.ts';
import { type XmlListener, XmlReader } from '../xml/xml-reader.ts';
import { columnOf, referenceOf } from './cell-reference.ts';
import type { WorkbookTexts } from './cell-text.ts';
import { fitRows } from './fit-rows.ts';
import { momentShown } from './number-format.ts';
import { momentOfSerial } from './serial-moment.ts';
import { SharedStrings } from './shared-strings.ts';
import { SheetRows } from './sheet-rows.ts';
import { Styles } from './styles.ts';
import { Relations, WorkbookSheets } from './workbook-sheets.ts';

function readXml(text: string, listener: XmlListener): Problem | undefined {
  const xml = new XmlReader(listener);
  for (let at = 0; at < text.length; at += 5) {
    const problem = xml.take(text.slice(at, at + 5));
    if (problem) return problem;
  }
  return xml.finish();
}

const texts: WorkbookTexts = {
  strings: ['Anda Contoh', '6474010101010001'],
  styles: [undefined, 'day', 'day-clock'],
  is1904: false,
};

function rowsOf(data: string, told = texts): { rows: TextRow[]; problems: readonly Problem[] } {
  const rows: TextRow[] = [];
  const sheet = new SheetRows(told, (row) => void rows.push(row));
  const problem = readXml(`<worksheet>${data}</worksheet>`, sheet);
  return { rows, problems: problem ? [problem] : sheet.problems('Satu') };
}

describe('a sheet', () => {
  it('gives every kind of cell as text, in its column', () => {
    const { rows, problems } = rowsOf(
      `<sheetData><row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3"><v>0048</v></c><c r="E3"><v>1E5</v></c>
      <c r="F3" t="b"><v>1</v></c><c r="G3" t="e"><v>#N/A</v></c><c r="H3" t="str"><f>A1&amp;"x"</f><v>gabung_x000D_</v></c>
      <c r="I3" t="inlineStr"><is><r><rPr><b/></rPr><t>dua</t></r><r><t xml:space="preserve"> warna</t></r><rPh sb="0" eb="1"><t>bunyi</t></rPh></is></c>
      <c r="J3" s="1"><v>45000</v></c><c r="K3" s="2"><v>45000.5</v></c><c r="L3" t="d"><v>2024-05-06</v></c></row></sheetData>`,
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        line: 3,
        cells: [
          ...['', 'Anda Contoh', '', '0048', '1E5', 'TRUE', '#N/A', 'gabung\r', 'dua warna'],
          ...['2023-03-15', '2023-03-15T12:00', '2024-05-06'],
        ],
      },
    ]);
  });

  it('passes over rows and cells without text, and counts on where numbers are missing', () => {
    const { rows } = rowsOf(
      `<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="2"/><row r="9"><c r="C9" s="1"/></row>
      <row><c r="A10"><v>3</v></c><c r="Z10" t="s"><v>9</v></c></row><row r="4"><c><v>5</v></c></row></sheetData>`,
    );
    expect(rows).toEqual([
      { line: 1, cells: ['1', '2'] },
      { line: 10, cells: ['3'] },
      { line: 11, cells: ['5'] },
    ]);
  });

  it('says what is hidden, merged and no longer exact', () => {
    const { rows, problems } = rowsOf(
      `<sheetData><row r="1" hidden="1"><c r="A1"><v>6474010101010000</v></c><c r="B1"><v>3.5</v></c></row>
      <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>1.2345678901234567E+19</v></c></row></sheetData>
      <mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C1:C4"/></mergeCells>`,
    );
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['6474010101010000', '3.5'],
      ['6474010101010001', '1.2345678901234567E+19'],
    ]);
    expect(problems).toEqual([
      { code: 'sheet-hidden', details: { sheet: 'Satu', count: 1, kind: 'rows' } },
      { code: 'cells-merged', details: { sheet: 'Satu', count: 2, first: 'A1:B2' } },
      { code: 'number-rounded', details: { sheet: 'Satu', count: 2, first: 'A1' } },
    ]);
  });

  it('is refused for cells beyond every sheet, a document type and nesting without end', () => {
    expect(
      rowsOf('<sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData>').problems,
    ).toMatchObject([{ code: 'syntax-bad', details: { reason: 'out-of-range' } }]);
    const bomb = new SheetRows(texts, () => undefined);
    expect(readXml('<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>', bomb)).toMatchObject({
      code: 'xml-forbidden',
    });
    expect(rowsOf('<sheetData><row><c><is>'.repeat(200)).problems).toMatchObject([
      { code: 'xml-forbidden', details: { reason: 'depth' } },
    ]);
  });

  it('is as wide as its headings, and cuts off nothing that stands beyond', () => {
    const fit = fitRows(1);
    const rows = [['Judul'], ['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']];
    expect(rows.map((cells, index) => fit({ line: index + 1, cells }).cells)).toEqual([
      ...[['Judul'], ['a', 'b', 'c'], ['1', '', ''], ['1', '2', '3', '4']],
    ]);
    expect(fitRows(0, 2)({ line: 1, cells: ['x'] }).cells).toEqual(['x', '']);
  });
});

describe('a number format', () => {
  it.each([
    [0, undefined, undefined],
    [14, undefined, 'day'],
    [17, undefined, 'month'],
    [20, undefined, 'clock'],
    [22, undefined, 'day-clock'],
    [46, undefined, 'elapsed'],
    [49, undefined, undefined],
    [164, 'dd/mm/yyyy', 'day'],
    [164, '[$-421]dd mmmm yyyy;@', 'day'],
    [164, 'mmm\\ yyyy', 'month'],
    [164, 'yyyy', 'year'],
    [164, 'hh:mm', 'clock'],
    [164, 'mm:ss.0', 'clock'],
    [164, 'd/m/yy h:mm AM/PM', 'day-clock'],
    [164, '[h]:mm:ss', 'elapsed'],
    [164, '[Red]#,##0.00;[Blue]-#,##0', undefined],
    [164, '"day "0', undefined],
    [164, '"Rp"#,##0', undefined],
    [164, '0.00E+00', undefined],
    [164, 'General', undefined],
    [164, '\\d0', undefined],
  ])('%i %j shows %j', (id, code, shown) => {
    expect(momentShown(id, code)).toBe(shown);
  });
});

describe('a serial number', () => {
  it.each([
    ['1', 'day', false, '1900-01-01'],
    ['59', 'day', false, '1900-02-28'],
    ['60', 'day', false, null],
    ['61', 'day', false, '1900-03-01'],
    ['0', 'day', false, null],
    ['0', 'day', true, '1904-01-01'],
    ['43538', 'day', true, '2023-03-15'],
    ['45000', 'month', false, '2023-03-15'],
    ['44986', 'month', false, '2023-03'],
    ['44927', 'year', false, '2023'],
    ['45000.25', 'day', false, '2023-03-15T06:00'],
    ['45000.000694444', 'day-clock', false, '2023-03-15T00:01'],
    ['45000', 'day-clock', false, '2023-03-15T00:00'],
    ['0.878472222222222', 'clock', false, '21:05'],
    ['1.0855902777777778', 'elapsed', false, '26:03:15'],
    ['-1', 'day', false, null],
    ['2958466', 'day', false, null],
    ['x', 'day', false, null],
  ] as const)('%s shown as %s (1904: %s) is %s', (serial, shown, is1904, moment) => {
    expect(momentOfSerial(serial, shown, is1904)).toBe(moment);
  });
});

describe('the parts of a workbook', () => {
  it('name its sheets, styles, strings and where they stand', () => {
    const book = new WorkbookSheets();
    readXml(
      `<x:workbook xmlns:x="u" xmlns:r="v"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="A &amp; B" sheetId="1" r:id="rId1"/>
      <x:sheet name="Rahasia" sheetId="2" state="veryHidden" r:id="rId2"/></x:sheets></x:workbook>`,
      book,
    );
    expect(book).toMatchObject({
      is1904: true,
      sheets: [
        { name: 'A & B', relation: 'rId1', isHidden: false },
        { name: 'Rahasia', relation: 'rId2', isHidden: true },
      ],
    });
    const relations = new Relations();
    readXml(
      '<Relationships><Relationship Id="rId1" Target="worksheets/s.xml"/><Relationship Id="x" Target="http://a" TargetMode="External"/></Relationships>',
      relations,
    );
    expect([...relations.targets]).toEqual([['rId1', 'worksheets/s.xml']]);
    const styles = new Styles();
    readXml(
      `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"><alignment/></xf><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs><cellStyles/></styleSheet>`,
      styles,
    );
    expect(styles.shown()).toEqual([undefined, 'year', 'day']);
    const strings = new SharedStrings();
    readXml(
      '<sst><si><t>satu</t></si><si><r><t>du</t></r><r><t>a</t></r><rPh><t>x</t></rPh></si><si/></sst>',
      strings,
    );
    expect(strings.strings).toEqual(['satu', 'dua', '']);
  });

  it('name cells by letters', () => {
    expect([columnOf('A1'), columnOf('Z9'), columnOf('AA1'), columnOf('XFD1')]).toEqual([0, 25, 26, 16_383]);
    expect([columnOf('XFE1'), columnOf('12'), columnOf('')]).toEqual([undefined, undefined, undefined]);
    expect([0, 25, 26, 16_383].map((column) => referenceOf(column, 7))).toEqual(['A7', 'Z7', 'AA7', 'XFD7']);
  });
});
