import type { Problem } from '../case/problem.ts';
import type { DraftNetwork, Reading, TableFormat, TextFormat } from './format.ts';

/** Reads rows of cells as lines 1, 2, 3 ...; gives the network or why it was refused. */
export function readCells(format: TableFormat, rows: readonly (readonly string[])[]): DraftNetwork | Problem {
  const pieces = rows.map((cells, index) => ({ line: index + 1, cells }));
  return readPieces(format.read(), pieces);
}

/** Reads a text in pieces of this many characters. */
export function readText(format: TextFormat, text: string, size = 7): DraftNetwork | Problem {
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
  return readPieces(format.read(), pieces);
}

/** The network, which there must be. */
export function networkOf(read: DraftNetwork | Problem): DraftNetwork {
  if ('code' in read) throw new Error(JSON.stringify(read));
  return read;
}

function readPieces<Piece>(reading: Reading<Piece>, pieces: readonly Piece[]): DraftNetwork | Problem {
  for (const piece of pieces) {
    const problem = reading.take(piece);
    if (problem) return problem;
  }
  return reading.finish();
}
