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

async function writeAll(path: string, pieces: Iterable<string | Uint8Array>): Promise<number> {
  const file = await open(path, 'w');
  try {
    let bytes = 0;
    for (const piece of pieces) {
      const data = Buffer.from(piece);
      await file.writeFile(data);
      bytes += data.length;
    }
    await file.datasync();
    return bytes;
  } finally {
    await file.close();
  }
}
