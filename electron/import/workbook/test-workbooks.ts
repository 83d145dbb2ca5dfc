import { zipOf } from '../archive/test-archives.ts';

/** A cell of a made workbook: a text is shared, a number is written as it stands, `xml` is the whole element's inside. */
export type TestCell = string | number | { readonly xml: string };

/** A sheet of a made workbook. */
export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly state?: string;
  /** What stands behind the rows. */
  readonly tail?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The members of a workbook as spreadsheets write it, with two styles: none, and days. */
export function workbookMembers(sheets: readonly TestSheet[]): Record<string, string> {
  const strings: string[] = [];
  const written = sheets.map((sheet) => sheetXml(sheet, strings));
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const relations = sheets.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Type="x" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(written.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
}

/** The bytes of such a workbook. */
export function workbookOf(sheets: readonly TestSheet[]): Uint8Array {
  return zipOf(workbookMembers(sheets));
}

function sheetXml({ rows, tail = '' }: TestSheet, strings: string[]): string {
  const written = rows.map(
    (cells, line) => `<row r="${line + 1}">${cells.map((cell) => cellXml(cell, strings)).join('')}</row>`,
  );
  return `<worksheet xmlns="${main}"><sheetData>${written.join('')}</sheetData>${tail}</worksheet>`;
}

function cellXml(cell: TestCell, strings: string[]): string {
  if (typeof cell === 'object') return cell.xml;
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (cell === '') return '<c/>';
  const known = strings.indexOf(cell);
  if (known < 0) strings.push(cell);
  return `<c t="s"><v>${known < 0 ? strings.length - 1 : known}</v></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
