import { workbookMembers } from '../workbook/test-workbooks.ts';
import type { Twist } from './test-hostile-file.ts';
import { rawZip } from './test-raw-zip.ts';
import type { Members } from './test-hostile-zips.ts';
import { hostileWords } from './test-hostile-words.ts';

const rows = [
  ['from', 'to', 'amount', 'date'],
  ...Array.from({ length: 12 }, (_, index) => [
    `Anda ${index}`,
    `Beni ${index + 1}`,
    index * 1.5,
    45_000 + index,
  ]),
];

/** The members of an honest workbook of two sheets. */
export const workbook: Members = workbookMembers([
  { name: 'Kaitan', rows },
  {
    name: 'Orang',
    rows: [
      ['id', 'name'],
      ['P1', 'Anda Contoh'],
    ],
  },
]);

const sheet = 'xl/worksheets/sheet1.xml';
const strings = 'xl/sharedStrings.xml';
const relations = 'xl/_rels/workbook.xml.rels';
const styles = 'xl/styles.xml';

function changed(part: string, make: (xml: string) => string): () => Uint8Array {
  return () => {
    const members = { ...workbook, [part]: make(workbook[part] ?? '') };
    return rawZip(Object.entries(members).map(([name, data]) => ({ name, data })));
  };
}

function rowOf(cells: string): (xml: string) => string {
  return (xml) => xml.replace('</row>', `${cells}</row>`);
}

const cells: Readonly<Record<string, () => string>> = {
  'a cell beyond all columns': () => '<c r="XFE1"><v>1</v></c>',
  'a cell in a column of many letters': () => '<c r="AAAAAAAAAAAAAAAA1"><v>1</v></c>',
  'a cell far to the right': () => '<c r="XFD1"><v>1</v></c>',
  'a cell without a place': () => '<c r=""><v>1</v></c>',
  'a cell whose place is no place': () => '<c r="__proto__"><v>1</v></c>',
  'a cell twice': () => '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>',
  'a text beyond the shared ones': () => '<c t="s"><v>999999</v></c>',
  'a shared text of minus one': () => '<c t="s"><v>-1</v></c>',
  'a shared text that is a word': () => '<c t="s"><v>constructor</v></c>',
  'a cell of a kind nobody knows': () => '<c t="__proto__"><v>1</v></c>',
  'a style beyond all': () => '<c s="99999"><v>1</v></c>',
  'a day beyond all': () => '<c s="1"><v>1e999</v></c><c s="1"><v>-99999999</v></c><c s="1"><v>NaN</v></c>',
  'a formula without a value': () => '<c><f>HYPERLINK("http://invalid.")</f></c>',
  'a formula with a value': () => '<c t="str"><f>1+1</f><v>=cmd</v></c>',
  'a text within': () => '<c t="inlineStr"><is><t>x</t><r><t>y</t></r></is></c>',
  'a million cells': () => '<c/>'.repeat(1_000_000),
  'a million cells with values': () => '<c><v>1</v></c>'.repeat(1_000_000),
  'a cell of megabytes': () => `<c t="inlineStr"><is><t>${'x'.repeat(8_000_000)}</t></is></c>`,
  'an error': () => '<c t="e"><v>#REF!</v></c>',
  'a truth': () => '<c t="b"><v>7</v></c>',
};

/** What only workbooks suffer from. */
export function workbookTwists(): Twist[] {
  return [
    ...Object.entries(cells).map(([what, cell]) => ({ what, make: changed(sheet, rowOf(cell())) })),
    ...Object.entries(hostileWords).flatMap(([what, word]) => [
      { what: `${what} for a text`, make: changed(strings, (xml) => xml.replace('Anda 3', escaped(word))) },
      {
        what: `${what} for a sheet`,
        make: changed('xl/workbook.xml', (xml) => xml.replace('"Orang"', `"${escaped(word)}"`)),
      },
      {
        what: `${what} for a number`,
        make: changed(sheet, (xml) => xml.replace('<v>1.5</v>', `<v>${escaped(word)}</v>`)),
      },
    ]),
    ...parts(),
    ...rowsAndRest(),
  ];
}

function parts(): Twist[] {
  const broken: Readonly<Record<string, (xml: string) => string>> = {
    empty: () => '',
    'no XML': () => 'x',
    'of another kind': () => '<svg/>',
    cut: (xml) => xml.slice(0, xml.length / 2),
    'with a document type': (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}`,
    'with an entity of a file': (xml) => `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${xml}`,
    'a hundred thousand deep': (xml) => xml.replace('>', `>${'<a>'.repeat(100_000)}`),
    'with attributes by the thousand': (xml) =>
      xml.replace('>', ` ${Array.from({ length: 5000 }, (_, index) => `a${index}=""`).join(' ')}>`),
    'with tiny elements by the million': (xml) => xml.replace('>', `>${'<a/>'.repeat(1_000_000)}`),
    'in UTF-16, said to be UTF-8': (xml) => Buffer.from(xml, 'utf16le').toString('latin1'),
    'with a NUL': (xml) => xml.replace('>', '>\0'),
    twice: (xml) => xml + xml,
  };
  return Object.keys(workbook).flatMap((part) => [
    ...Object.entries(broken).map(([what, make]) => ({ what: `${part} ${what}`, make: changed(part, make) })),
    {
      what: `${part} missing`,
      make: () =>
        rawZip(
          Object.entries(workbook)
            .filter(([name]) => name !== part)
            .map(([name, data]) => ({ name, data })),
        ),
    },
  ]);
}

const targets = [
  '../../../etc/passwd',
  '/etc/passwd',
  'FILE:///etc/passwd',
  'http://invalid./x',
  'workbook.xml',
  '__proto__',
  '',
  '../xl/worksheets/sheet1.xml',
  'C:\\x.xml',
];

function rowsAndRest(): Twist[] {
  const merged =
    (range: string) =>
    (xml: string): string =>
      xml.replace('</worksheet>', `<mergeCells><mergeCell ref="${range}"/></mergeCells></worksheet>`);
  return [
    ...targets.map((target) => ({
      what: `a sheet that lies at ${target}`,
      make: changed(relations, (xml) => xml.replace('worksheets/sheet1.xml', target)),
    })),
    {
      what: 'sheets of one relation',
      make: changed('xl/workbook.xml', (xml) => xml.replace('rId2', 'rId1')),
    },
    {
      what: 'a sheet without a relation',
      make: changed('xl/workbook.xml', (xml) => xml.replace('rId1', 'rId9')),
    },
    {
      what: 'sheets of one name',
      make: changed('xl/workbook.xml', (xml) => xml.replace('"Orang"', '"Kaitan"')),
    },
    {
      what: 'ten thousand sheets',
      make: changed('xl/workbook.xml', (xml) =>
        xml.replace('</sheets>', `${'<sheet name="x" sheetId="9" r:id="rId1"/>'.repeat(10_000)}</sheets>`),
      ),
    },
    ...['A1:XFD1048576', 'A1:A999999999', 'A5:A1', 'x', '', '__proto__'].map((range) => ({
      what: `cells merged as ${range}`,
      make: changed(sheet, merged(range)),
    })),
    {
      what: 'a million merged ranges',
      make: changed(sheet, (xml) =>
        xml.replace(
          '</worksheet>',
          `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(1_000_000)}</mergeCells></worksheet>`,
        ),
      ),
    },
    {
      what: 'a size that lies',
      make: changed(sheet, (xml) =>
        xml.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'),
      ),
    },
    ...['1048577', '99999999999', '0', '-1', 'x', '1'].map((row) => ({
      what: `a row numbered ${row}`,
      make: changed(sheet, (xml) => xml.replace('r="4"', `r="${row}"`)),
    })),
    {
      what: 'a hundred thousand rows',
      make: changed(sheet, (xml) =>
        xml.replace(
          '</sheetData>',
          `${'<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(100_000)}</sheetData>`,
        ),
      ),
    },
    {
      what: 'a million empty rows',
      make: changed(sheet, (xml) => xml.replace('</sheetData>', `${'<row/>'.repeat(1_000_000)}</sheetData>`)),
    },
    {
      what: 'a million shared texts',
      make: changed(strings, (xml) =>
        xml.replace('</sst>', `${'<si><t>x</t></si>'.repeat(1_000_000)}</sst>`),
      ),
    },
    {
      what: 'shared texts that are said to be many',
      make: changed(strings, (xml) =>
        xml.replace('<sst ', '<sst count="4294967295" uniqueCount="4294967295" '),
      ),
    },
    {
      what: 'a text in a million pieces',
      make: changed(strings, (xml) =>
        xml.replace('</sst>', `<si>${'<r><t>x</t></r>'.repeat(300_000)}</si></sst>`),
      ),
    },
    {
      what: 'a hundred thousand styles',
      make: changed(styles, (xml) =>
        xml.replace('</cellXfs>', `${'<xf numFmtId="14"/>'.repeat(100_000)}</cellXfs>`),
      ),
    },
    {
      what: 'a style that never ends',
      make: changed(styles, (xml) =>
        xml.replace(
          '<cellXfs>',
          `<numFmts><numFmt numFmtId="164" formatCode="${'[y'.repeat(500_000)}"/></numFmts><cellXfs><xf numFmtId="164"/>`,
        ),
      ),
    },
    {
      what: 'days from another year',
      make: changed('xl/workbook.xml', (xml) =>
        xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
      ),
    },
  ];
}

function escaped(word: string): string {
  return word.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
