import type { CaseRows } from '../case/case-rows.ts';
import type { Citation } from '../case/citation.ts';
import type { Grade, Source } from '../case/source.ts';
import { citationsText } from '../formats/elements/citations-text.ts';
import { handlingText } from '../formats/handling-text.ts';
import { type Cell, textCell } from './cell.ts';

/** Sources, their grades and their handling as three cells; each said once. */
export function sourceCells(rows: CaseRows, citations: readonly Citation[]): readonly Cell[] {
  const ids = new Set(citations.map(({ source }) => source));
  const sources = [...ids].flatMap((id) => rows.row('sources', id) ?? []);
  return [
    textCell([...new Set(citations.map((citation) => citationsText(rows, [citation])))].join('; ')),
    textCell(each(sources, gradeWords)),
    textCell(each(sources, ({ handling }) => (handling ? handlingText(handling) : ''))),
  ];
}

/** A grade as its marks and its scheme, such as `B2 (6x6)`: our own one where we judged anew. */
function gradeWords({ grade, regrade }: Pick<Source, 'grade' | 'regrade'>): string {
  const inForce = regrade ?? grade;
  return inForce ? marksOf(inForce) : '';
}

/** The marks of a grade and its scheme. */
export function marksOf({ source, information, scheme }: Grade): string {
  return `${source}${information} (${scheme})`;
}

function each(sources: readonly Source[], words: (source: Source) => string): string {
  return [...new Set(sources.map(words).filter((said) => said !== ''))].join('; ');
}
