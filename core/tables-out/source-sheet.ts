import type { Source } from '../case/source.ts';
import type { ExportScope } from '../formats/export-scope.ts';
import { handlingText } from '../formats/handling-text.ts';
import { citedIn } from '../formats/losses.ts';
import type { TableLanguage } from '../formats/own-table/column-words.ts';
import type { Steps } from '../tables/steps.ts';
import { type Cell, numberCell, textCell } from './cell.ts';
import type { Sheet } from './sheet.ts';
import { marksOf } from './source-words.ts';

type Told = readonly [Readonly<Record<TableLanguage, string>>, (source: Source) => Cell];

const columns: readonly Told[] = [
  [{ en: 'ID', id: 'ID' }, ({ id }) => id],
  [{ en: 'Title', id: 'Judul' }, ({ label }) => textCell(label)],
  [{ en: 'Kind', id: 'Macam' }, ({ kind }) => kind],
  [{ en: 'From', id: 'Dari' }, ({ originator }) => textCell(originatorWords(originator))],
  [{ en: 'Reference', id: 'Nomor' }, ({ reference }) => textCell(reference)],
  [{ en: 'Date', id: 'Tanggal' }, ({ date, wording }) => textCell(date ?? wording?.date)],
  [{ en: 'Grade', id: 'Penilaian' }, ({ grade }) => textCell(grade && marksOf(grade))],
  [{ en: 'Our own grade', id: 'Penilaian kita' }, ({ regrade }) => textCell(regrade && marksOf(regrade))],
  [{ en: 'Handling', id: 'Penanganan' }, ({ handling }) => textCell(handling && handlingText(handling))],
  [{ en: 'Review by', id: 'Tinjau sebelum' }, ({ reviewDate }) => textCell(reviewDate)],
  [{ en: 'Derived from', id: 'Diturunkan dari' }, ({ derivedFrom }) => textCell(derivedFrom.join('; '))],
  [{ en: 'File', id: 'Berkas' }, ({ file }) => textCell(file?.name)],
  [{ en: 'Bytes', id: 'Byte' }, ({ file }) => numberCell(file?.bytes.toString())],
  [{ en: 'SHA-256', id: 'SHA-256' }, ({ file }) => textCell(file?.sha256)],
];

/** The sources that what is written rests on, with grade and handling; their full texts stay in the case. */
export function* sourceSheet(scope: ExportScope, language: TableLanguage): Steps<Sheet> {
  const sources = yield* citedIn(scope);
  return {
    name: language === 'id' ? 'Sumber' : 'Sources',
    headings: columns.map(([heading]) => heading[language]),
    *rows() {
      for (const source of sources) yield columns.map(([, cell]) => cell(source));
    },
  };
}

function originatorWords(originator: Source['originator']): string {
  const { agency, unit, country } = originator ?? {};
  return [agency, unit, country].filter(Boolean).join(', ');
}
