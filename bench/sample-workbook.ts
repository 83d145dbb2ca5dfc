import { strToU8, zipSync } from 'fflate';

import { seededRandom } from '../core/arrange/random.ts';

const headings = ['source', 'target', 'date', 'amount', 'currency', 'branch', 'teller', 'note'];
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook of one sheet of invented payments as spreadsheets write it: shared texts, plain numbers. */
export function workbookOf(rows: number): Uint8Array {
  const random = seededRandom(11);
  const texts = new Map<string, number>();
  const shared = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const any = (below: number): number => Math.floor(random() * below);
  const text = (cell: string, value: string) => `<c r="${cell}" t="s"><v>${shared(value)}</v></c>`;
  const lines = [headings.map((name, at) => text(`${letter(at)}1`, name)).join('')];
  for (let row = 2; row <= rows + 1; row++)
    lines.push(
      [
        text(`A${row}`, `P${any(rows / 5)}`),
        text(`B${row}`, `P${any(rows / 5)}`),
        text(`C${row}`, `2025-0${1 + any(9)}-1${any(10)}`),
        `<c r="D${row}"><v>${any(10_000_000)}</v></c>`,
        text(`E${row}`, 'IDR'),
        text(`F${row}`, `Cabang ${any(40)}`),
        `<c r="G${row}"><v>${any(900)}</v></c>`,
        text(`H${row}`, `setoran ${row}`),
      ].join(''),
    );
  const data = lines.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join('');
  const strings = [...texts.keys()].map((value) => `<si><t>${value}</t></si>`).join('');
  return zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': contentTypes,
        '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Setoran" sheetId="1" r:id="r1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
        'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
      }).map(([name, content]) => [name, strToU8(head + content)]),
    ),
  );
}

function letter(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const contentTypes = `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/></Types>`;
