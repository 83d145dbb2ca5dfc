import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { TextRow } from '../format.ts';
import { QuickXml } from '../xml/quick-xml.ts';
import { type XmlListener, XmlReader } from '../xml/xml-reader.ts';
import { SheetRows } from './sheet-rows.ts';

const texts = { strings: ['Anda', 'Beni'], styles: [undefined, 'day'], is1904: false } as const;

type Reader = Pick<XmlReader, 'take' | 'finish'>;

/** What a sheet is found to hold, given to a reader in pieces of this size. */
function read(make: (rows: XmlListener) => Reader, text: string, size: number) {
  const found: TextRow[] = [];
  const rows = new SheetRows(texts, (row) => {
    found.push(row);
    return undefined;
  });
  const xml = make(rows);
  for (let at = 0; at < text.length; at += size) {
    const problem = xml.take(text.slice(at, at + size));
    if (problem) return 'refused';
  }
  const problem = xml.finish();
  return problem ? 'refused' : { found, said: rows.problems('Lembar') };
}

const cell = fc.constantFrom(
  '<c r="A1" t="s"><v>1</v></c>',
  '<c r="C1" s="1"><v>45000.5</v></c>',
  '<c r="B1" s="1" t="n"><v>45000</v></c>',
  '<c r="D1"><v>1234567890123456</v></c>',
  '<c r="D1"><v>1<v>2</v></v></c>',
  '<c t="b" r="E1"><v>1</v></c>',
  '<c r="F1" t="str"><v>a &amp; b_x0041_</v></c>',
  '<c r="F1" t="e"><v>#N/A</v></c>',
  '<c r="G1"><f>1+1</f><v>2</v></c>',
  '<c><v>7</v></c>',
  '<c r="H1"/>',
  '<c r="I1" t="inlineStr"><is><t>x</t></is></c>',
  '<c r="ZZZ1"><v>1</v></c>',
  '<c r="a1"><v>1</v></c>',
  '<c r="A0"><v>1</v></c>',
  '<c r="B2"><v>\n3</v></c>',
  '<c r="B2"><v>]]></v></c>',
  '<c r="B2"><v>&no;</v></c>',
  '<c r="B2"><v>\u0001</v></c>',
  '<c r="B2"><v>4</v>',
  '</row><row r="9" hidden="1">',
  ' ',
);

describe('plain cells read whole', () => {
  it('are the cells that are read tag by tag, however the text is cut', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), fc.integer({ min: 1, max: 200 }), (cells, size) => {
        const text = `<worksheet><sheetData><row r="1">${cells.join('')}</row></sheetData></worksheet>`;
        const full = read((rows) => new XmlReader(rows), text, 1000);
        const quick = read((rows) => new QuickXml(rows), text, size);
        expect(quick).toEqual(full);
      }),
      { numRuns: 1000 },
    );
  });
});

/** How a cell of a column may be written; `@` stands for its reference. */
const forms = [
  '<c r="@" t="s"><v>0</v></c>',
  '<c r="@" t="s"><v>7</v></c>',
  '<c r="@" s="1"><v>45000</v></c>',
  '<c r="@" s="1"/>',
  '<c r="@" s="1" t="s"><v>1</v></c>',
  '<c r="@"><v>1234567890123456</v></c>',
  '<c r="@"><v></v></c>',
  '<c r="@" t="b"/>',
  '<c r="@" t="s"/>',
  '<c r="@" t="inlineStr"><is><t>nama _x0041_</t></is></c>',
  '<c r="@" t="inlineStr"><is><t xml:space="preserve"> nama </t></is></c>',
  '<c r="@" t="inlineStr"><v>nama</v></c>',
  '<c r="@" t="str"><v>a &amp; b</v></c>',
  '<c r="@" t="str"><v>nama yang lebih panjang</v></c>',
  '<c r="@"><f>1+1</f><v>2</v></c>',
  '<c r="@" t="e"><v>#N/A</v></c>',
  '<c t="s" r="@"><v>1</v></c>',
  '<c r="@"><v>1</v></c><!-- - -->',
  '<x:c r="@"><v>1</v></x:c>',
  '',
];
const starts = [
  '',
  ' spans="1:4"',
  ' s="1" customFormat="1" ht="15.5"',
  ' hidden="1"',
  ' x14ac:dyDescent="0.25"',
];
const rowParts = fc.tuple(
  fc.constantFrom('', '', '', '', ...starts),
  fc.constantFrom(1, 1, 1, 1, 2),
  fc.constantFrom('</row>', '</row>', '</row>', '</row>', '</row>\n', '</row></x:row>', '</row >', ''),
);
const sheet = fc
  .tuple(
    // A few ways to write each column, as in a real sheet, so that most rows are like those before.
    fc.array(fc.array(fc.constantFrom(...forms), { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
    fc.array(fc.tuple(rowParts, fc.array(fc.nat(), { minLength: 5, maxLength: 5 })), { maxLength: 12 }),
  )
  .map(([columns, rows]) => {
    let line = 0;
    return rows
      .map(([[attributes, step, end], picks]) => {
        line += step;
        const cells = columns.map((ways, at) => {
          const way = ways[(picks[at] ?? 0) % ways.length] ?? '';
          return way.replace('@', `${'ABCDE'[at]}${line}`);
        });
        return `<row r="${line}"${attributes}>${cells.join('')}${end}`;
      })
      .join('');
  });

describe('rows read whole', () => {
  it('are the rows that are read tag by tag, whatever stands among them', () => {
    fc.assert(
      fc.property(sheet, fc.integer({ min: 1, max: 2000 }), (rows, size) => {
        const text = `<worksheet xmlns:x="x"><sheetData>${rows}</sheetData></worksheet>`;
        expect(read((to) => new QuickXml(to), text, size)).toEqual(
          read((to) => new XmlReader(to), text, 1000),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('are given up for sheets whose rows are all written differently, and read all the same', () => {
    const ways = forms.filter((way) => way !== '');
    const rows = Array.from({ length: 400 }, (_, at) => {
      const cells = ['A', 'B', 'C'].map((letter, of) =>
        (ways[(at * 7 + of * (at % 5)) % ways.length] ?? '').replace('@', `${letter}${at + 1}`),
      );
      return `<row r="${at + 1}">${cells.join('')}</row>`;
    });
    const text = `<worksheet xmlns:x="x"><sheetData>${rows.join('')}</sheetData></worksheet>`;
    expect(read((to) => new QuickXml(to), text, 5000)).toEqual(read((to) => new XmlReader(to), text, 5000));
  });
});
