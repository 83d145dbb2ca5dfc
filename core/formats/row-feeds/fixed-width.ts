import type { Problem } from '../../case/problem.ts';
import type { TextRow } from '../format.ts';
import { TextLines } from '../text-lines.ts';

type RowSink = (row: TextRow) => Problem | undefined;

/**
 * Splits a text into rows by how many characters each column takes. The blanks that fill a column up are no part of its
 * cells; a line that is too short has blank cells, and what stands behind the last column is a cell too many.
 */
export class FixedWidthRows {
  readonly #lines: TextLines;

  constructor(widths: readonly number[], sink: RowSink) {
    this.#lines = new TextLines((text, line) =>
      text.trim() === '' ? undefined : sink({ line, cells: cellsOf(text, widths) }),
    );
  }

  take(text: string): Problem | undefined {
    return this.#lines.take(text);
  }

  finish(): Problem | undefined {
    return this.#lines.finish();
  }
}

function cellsOf(text: string, widths: readonly number[]): readonly string[] {
  // Characters, not the halves of one that has two.
  const signs = /[\ud800-\udfff]/.test(text) ? Array.from(text) : text;
  let at = 0;
  const cells = widths.map((width) => cut(signs, at, (at += width)));
  const rest = cut(signs, at);
  return rest === '' ? cells : [...cells, rest];
}

function cut(signs: string | readonly string[], from: number, to?: number): string {
  const part = signs.slice(from, to);
  return (typeof part === 'string' ? part : part.join('')).trim();
}
