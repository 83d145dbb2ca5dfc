import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { fail, type Result, succeed } from '../core/case/problem.ts';

/**
 * Writes a file whole or not at all: the pieces go to a file beside it that takes its name once they are on disk.
 * Others have their turn between pieces, also blank ones, which say that something was done. Gives the number of bytes; `disk-full` or `cannot-write` leaves what was there before.
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

/** Milliseconds after which others have their turn where nothing is written meanwhile. */
const slice = 12;

/** Puts pieces together to blocks (texts in UTF-8), in their order. */
class Blocks {
  #text = '';
  #held: Uint8Array[] = [];
  #size = 0;

  /** A block of at least that size, once there is one. */
  add(piece: string | Uint8Array): Uint8Array | null {
    if (typeof piece === 'string') this.#text += piece;
    else {
      this.#encode();
      this.#hold(piece);
    }
    return this.#text.length + this.#size < blockSize ? null : this.rest();
  }

  /** All that is held. */
  rest(): Uint8Array {
    this.#encode();
    const [only] = this.#held;
    const block = only && this.#held.length === 1 ? only : Buffer.concat(this.#held);
    [this.#held, this.#size] = [[], 0];
    return block;
  }

  #encode(): void {
    if (this.#text !== '') this.#hold(Buffer.from(this.#text));
    this.#text = '';
  }

  #hold(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#held.push(bytes);
    this.#size += bytes.length;
  }
}

async function writeAll(path: string, pieces: Iterable<string | Uint8Array>): Promise<number> {
  const file = await open(path, 'w');
  try {
    const blocks = new Blocks();
    let bytes = 0;
    const write = async (block: Uint8Array): Promise<void> => {
      await file.writeFile(block);
      bytes += block.length;
    };
    let since = performance.now();
    for (const piece of pieces) {
      const block = blocks.add(piece);
      if (block) await write(block);
      else if (performance.now() - since > slice) await setImmediate();
      else continue;
      since = performance.now();
    }
    await write(blocks.rest());
    await file.datasync();
    return bytes;
  } finally {
    await file.close();
  }
}
