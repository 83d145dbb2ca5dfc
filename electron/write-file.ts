import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';

import { fail, type Result, succeed } from '../core/case/problem.ts';

/**
 * Writes a file whole or not at all: the pieces go to a file beside it that takes its name once they are on disk.
 * Gives the number of bytes; `disk-full` or `cannot-write` leaves what was there before.
 */
export async function writeFileWhole(
  path: string,
  pieces: Iterable<string | Uint8Array>,
): Promise<Result<{ readonly bytes: number }>> {
  const unfinished = `${path}.part`;
  try {
    const bytes = await writeAll(unfinished, pieces);
    await rename(unfinished, path);
    return succeed({ bytes });
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    const code = (error as { readonly code?: unknown }).code;
    if (typeof code !== 'string') throw error;
    return fail(code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'cannot-write', {
      file: basename(path),
      details: { reason: code },
    });
  }
}

/** Bytes that go to disk together: with one write a piece, writing took several times as long as making the pieces. */
const blockSize = 65_536;

/** The pieces put together to blocks of at least that size but for the last, in their order. */
function* inBlocks(pieces: Iterable<string | Uint8Array>): Iterable<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for (const piece of longTexts(pieces)) {
    held.push(piece);
    size += piece.length;
    if (size < blockSize) continue;
    yield held.length === 1 ? piece : Buffer.concat(held);
    [held, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(held);
}

/** The same pieces as bytes (UTF-8), texts that follow each other encoded at once. */
function* longTexts(pieces: Iterable<string | Uint8Array>): Iterable<Uint8Array> {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    if (text !== '' && (typeof piece !== 'string' || text.length >= blockSize)) {
      yield Buffer.from(text);
      text = '';
    }
    if (typeof piece !== 'string') yield piece;
  }
  if (text !== '') yield Buffer.from(text);
}

async function writeAll(path: string, pieces: Iterable<string | Uint8Array>): Promise<number> {
  const file = await open(path, 'w');
  try {
    let bytes = 0;
    for (const block of inBlocks(pieces)) {
      await file.writeFile(block);
      bytes += block.length;
    }
    await file.datasync();
    return bytes;
  } finally {
    await file.close();
  }
}
