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
