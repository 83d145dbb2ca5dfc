import { fail, type Problem, type Result, succeed } from '../../core/case/problem.ts';
import { Decoder } from './decode.ts';
import { type OpenFile, openFile } from './open-file.ts';

/** So much of a file is looked at, at most, in bytes. */
const mostBytes = 1_048_576;
/** No more is read once it has so many lines. */
const enoughLines = 320;

/** How a file of text begins. */
export interface HeadText {
  /** Of the whole file. */
  readonly bytes: number;
  readonly text: string;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
  /** Label of the WHATWG Encoding Standard, told or worked out. */
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** The first bytes of a file, and how many it has in all. */
export interface HeadBytes {
  readonly size: number;
  readonly head: Uint8Array;
}

/** Reads the beginning of a file: enough to show its first rows. */
export async function readHeadBytes(path: string): Promise<Result<HeadBytes>> {
  const opened = await openFile(path);
  if (!opened.ok) return opened;
  try {
    return await headBytesOf(piecesOf(opened.value), opened.value.size);
  } finally {
    await opened.value.close();
  }
}

/** Takes so many pieces of a file of this size as show its first rows. */
export async function headBytesOf(
  pieces: AsyncIterable<Result<Uint8Array>>,
  size: number,
): Promise<Result<HeadBytes>> {
  const taken: Uint8Array[] = [];
  let [bytes, lines] = [0, 0];
  for await (const piece of pieces) {
    if (!piece.ok) return piece;
    taken.push(piece.value.slice());
    bytes += piece.value.length;
    lines += lineEndsIn(piece.value);
    if (bytes >= mostBytes || lines >= enoughLines) break;
  }
  return succeed({ size, head: Buffer.concat(taken) });
}

async function* piecesOf(file: OpenFile): AsyncIterable<Result<Uint8Array>> {
  for (;;) {
    const piece = await file.read();
    if (piece.ok && piece.value.length === 0) return;
    yield piece;
    if (!piece.ok) return;
  }
}

function lineEndsIn(bytes: Uint8Array): number {
  let [feeds, returns] = [0, 0];
  for (const byte of bytes) {
    if (byte === 0x0a) feeds++;
    if (byte === 0x0d) returns++;
  }
  return Math.max(feeds, returns);
}

/**
 * Decodes the beginning of a file. Where nobody told the encoding and it is not what its first bytes say, the one that
 * fits is taken: what was believed is told, and can be told otherwise.
 */
export function decodeHead(
  { head, size }: HeadBytes,
  told: string | undefined,
  usual?: string,
): Result<HeadText> {
  const isWhole = head.length >= size;
  const first = decoded(head, isWhole, told, usual);
  if (first.ok) return succeed({ bytes: size, isWhole, ...first.value });
  const suggestion = first.problem.details?.['suggestion'];
  if (told !== undefined || first.problem.code !== 'file-encoding' || typeof suggestion !== 'string')
    return first;
  const second = decoded(head, isWhole, suggestion);
  return second.ok ? succeed({ bytes: size, isWhole, ...second.value }) : first;
}

function decoded(
  head: Uint8Array,
  isWhole: boolean,
  told?: string,
  usual?: string,
): Result<Pick<HeadText, 'text' | 'encoding' | 'problems'>> {
  const decoder = new Decoder(told, usual);
  const text = decoder.take(head);
  if (!text.ok) return text;
  const end = isWhole ? decoder.finish() : succeed('');
  const problems = end.ok ? [] : [end.problem];
  const whole = text.value + (end.ok ? end.value : '');
  if (whole.trim() === '') return fail('file-empty');
  return succeed({ text: whole, encoding: decoder.encoding, problems });
}
