import type { CaseRows } from '../case/case-rows.ts';
import type { Citation } from '../case/citation.ts';
import type { Grade, Source } from '../case/source.ts';
import { citationsText } from '../formats/elements/citations-text.ts';
import { handlingText } from '../formats/handling-text.ts';
import { type Cell, textCell } from './cell.ts';

/** Gives sources, their grades and their handling as three cells; each said once. */
export function sourceCells(rows: CaseRows): (citations: readonly Citation[]) => readonly Cell[] {
  const known = new Map<string, Told>();
  const told = (id: string): Told => {
    const before = known.get(id);
    if (before) return before;
    const after = toldOf(rows.row('sources', id));
    known.set(id, after);
    return after;
  };
  return (citations) => {
    const [only] = citations;
    if (only && citations.length === 1) {
      const { grade, handling } = told(only.source);
      return [textCell(citationsText(rows, citations)), textCell(grade), textCell(handling)];
    }
    const sources = citations.map(({ source }) => told(source));
    return [
      textCell(each(citations.map((citation) => citationsText(rows, [citation])))),
      textCell(each(sources.map(({ grade }) => grade))),
      textCell(each(sources.map(({ handling }) => handling))),
    ];
  };
}

/** What is said of a source wherever it is cited. */
interface Told {
  readonly grade: string;
  readonly handling: string;
}

function toldOf(source: Source | undefined): Told {
  const handling = source?.handling ? handlingText(source.handling) : '';
  return { grade: source ? gradeWords(source) : '', handling };
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

function each(said: readonly string[]): string {
  const [first = ''] = said;
  if (said.length < 2) return first;
  return [...new Set(said.filter((words) => words !== ''))].join('; ');
}
