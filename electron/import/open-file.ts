import { type FileHandle, open, stat } from 'node:fs/promises';

import { fail, type Result, succeed } from '../../core/case/problem.ts';
import { givenContent } from './given-content.ts';

const pieceSize = 65_536;

/** A foreign file open for reading from its beginning to its end. */
export interface OpenFile {
  /** In bytes, when it was opened. */
  readonly size: number;
  /** The next bytes, none at the end. They are overwritten by the next call. */
  read(): Promise<Result<Uint8Array>>;
  /** For reading anywhere in the file; open until `close`. */
  readonly handle: FileHandle;
  close(): Promise<void>;
}

/** Opens a regular file that is not empty. Devices and pipes are refused: they may never end. */
export async function openFile(path: string): Promise<Result<OpenFile>> {
  const content = givenContent(path);
  if (content) return succeed(fromMemory(content));
  try {
    const stats = await stat(path);
    if (!stats.isFile()) return fail('file-unreadable');
    if (stats.size === 0) return fail('file-empty');
    return succeed(reader(await open(path, 'r'), stats.size));
  } catch (error) {
    return systemFailure(error);
  }
}

/** A text that was given is no archive, so that nobody reads it anywhere but from its beginning. */
function fromMemory(content: Uint8Array): OpenFile {
  let at = 0;
  return {
    size: content.length,
    get handle(): FileHandle {
      throw new Error('what was given has no handle');
    },
    read: () => Promise.resolve(succeed(content.slice(at, (at += pieceSize)))),
    close: () => Promise.resolve(),
  };
}

function reader(handle: FileHandle, size: number): OpenFile {
  const buffer = new Uint8Array(pieceSize);
  return {
    size,
    handle,
    async read() {
      try {
        const { bytesRead } = await handle.read(buffer);
        return succeed(buffer.subarray(0, bytesRead));
      } catch (error) {
        return systemFailure(error);
      }
    },
    close: () => handle.close(),
  };
}

function systemFailure(error: unknown): ReturnType<typeof fail> {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  return fail(error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'file-missing' : 'file-unreadable');
}
