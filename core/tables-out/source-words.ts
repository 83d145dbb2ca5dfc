import type { CaseRows } from '../case/case-rows.ts';
import type { Citation } from '../case/citation.ts';
import type { Grade } from '../case/source.ts';
import { sourceTitle, withPlace } from '../formats/elements/citations-text.ts';
import { handlingText } from '../formats/handling-text.ts';
import { type Cell, textCell } from './cell.ts';

/** Adds sources, their grades and their handling to a row as three cells; in each everything is said once. */
export function sourceCells(rows: CaseRows): (row: Cell[], citations: readonly Citation[]) => void {
  const known = new Map<string, Told>();
  const told = (id: string): Told => {
    const before = known.get(id);
    if (before) return before;
    const after = toldOf(rows, id);
    known.set(id, after);
    return after;
  };
  return (row, citations) => {
    const [only] = citations;
    if (only && citations.length === 1) {
      const { title, grade, handling } = told(only.source);
      row.push(textCell(withPlace(title, only)), grade, handling);
      return;
    }
    const [places, grades, handlings] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const citation of citations) {
      const { title, grade, handling } = told(citation.source);
      places.add(withPlace(title, citation));
      if (grade !== null) grades.add(grade);
      if (handling !== null) handlings.add(handling);
    }
    row.push(joined(places), joined(grades), joined(handlings));
  };
}

/** What is said of a source wherever it is cited. */
interface Told {
  readonly title: string;
  readonly grade: string | null;
  readonly handling: string | null;
}

function toldOf(rows: CaseRows, id: string): Told {
  const source = rows.row('sources', id);
  const inForce = source?.regrade ?? source?.grade;
  const handling = source?.handling ? handlingText(source.handling) : '';
  return {
    title: sourceTitle(rows, id),
    // our own grade where we judged anew
    grade: inForce ? marksOf(inForce) : null,
    handling: handling === '' ? null : handling,
  };
}

/** The marks of a grade and its scheme, such as `B2 (6x6)`. */
export function marksOf({ source, information, scheme }: Grade): string {
  return `${source}${information} (${scheme})`;
}

function joined(said: ReadonlySet<string>): Cell {
  return said.size === 0 ? null : [...said].join('; ');
}
