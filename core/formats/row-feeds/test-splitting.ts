import type { Problem } from '../../case/problem.ts';
import type { TextRow } from '../format.ts';
import { DelimitedRows } from './delimited.ts';

/** Rows of a text, and why there are no more. */
export interface Split {
  readonly rows: readonly TextRow[];
  readonly problem?: Problem;
}

/** The text in pieces of so many whole characters. */
export function piecesOf(text: string, size: number): string[] {
  const characters = Array.from(text);
  const starts = Array.from({ length: Math.ceil(characters.length / size) }, (_, at) => at * size);
  return starts.map((start) => characters.slice(start, start + size).join(''));
}

/** What a text becomes that comes in these pieces. */
export function splitPieces(pieces: readonly string[], delimiter: string): Split {
  const rows: TextRow[] = [];
  const reader = new DelimitedRows(delimiter, (row) => void rows.push(row));
  for (const piece of pieces) {
    const problem = reader.take(piece);
    if (problem) return { rows, problem };
  }
  const problem = reader.finish();
  return problem ? { rows, problem } : { rows };
}
