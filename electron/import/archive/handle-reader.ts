import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';

import { RandomAccessReader } from 'yauzl';

const pieceSize = 65_536;

/** Reads an archive by the handle that its file was opened with, so that what is unpacked is the file that was summed up. */
export class HandleReader extends RandomAccessReader {
  readonly #handle: FileHandle;

  constructor(handle: FileHandle) {
    super();
    this.#handle = handle;
  }

  /** `end` is the first byte behind the range. */
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#pieces(start, end), { objectMode: false });
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    this.#handle.read(buffer, offset, length, position).then(
      ({ bytesRead }) => done(bytesRead < length ? new Error('the file ends before') : null),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
    );
  }

  /** A stream of the handle's own would close it. */
  async *#pieces(start: number, end: number): AsyncIterable<Buffer> {
    for (let at = start; at < end;) {
      const piece = Buffer.allocUnsafe(Math.min(pieceSize, end - at));
      const { bytesRead } = await this.#handle.read(piece, 0, piece.length, at);
      if (bytesRead === 0) throw new Error('the file ends before');
      yield piece.subarray(0, bytesRead);
      at += bytesRead;
    }
  }

  /** The handle is closed by who opened it. */
  override close(done: (error: Error | null) => void): void {
    done(null);
  }
}
