import type { Problem } from '../case/problem.ts';
import { limits } from './bad-cell.ts';
import type { DraftValue } from './format.ts';

/** A Problem names this many lines; the others are counted. */
const mostLines = 20;

interface Unclear {
  /** The first text, and where it stands. */
  readonly text: string;
  readonly lines: number[];
  count: number;
}

/** Gathers cells whose heading promises a date and whose text is no moment: a whole column of them is one Problem. */
export class UnclearDates {
  readonly #byColumn = new Map<string, Unclear>();

  /** Notes one; true where it is the first of its column. */
  add({ property, text, at }: DraftValue): boolean {
    const known = this.#byColumn.get(property);
    const unclear = known ?? { text: text.slice(0, limits.place), lines: [], count: 0 };
    unclear.count++;
    if (at.line !== undefined && unclear.lines.length < mostLines) unclear.lines.push(at.line);
    this.#byColumn.set(property, unclear);
    return known === undefined;
  }

  /** `date-unclear` for each column, at its first line, with the lines of the first twenty and the number of all. */
  problems(): Problem[] {
    return [...this.#byColumn].map(([property, { text, lines, count }]) => ({
      code: 'date-unclear',
      ...(lines[0] === undefined ? {} : { line: lines[0] }),
      column: property.slice(0, limits.place),
      details: { text, count, lines: `${lines.join(', ')}${count > lines.length ? ', …' : ''}` },
    }));
  }
}
