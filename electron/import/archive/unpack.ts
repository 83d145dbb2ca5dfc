import { pipeline, type Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';

import type { Entry, ZipFile } from 'yauzl';

import type { Result } from '../../../core/case/problem.ts';
import { succeed } from '../../../core/case/problem.ts';
import { archiveLimits, type ArchiveReason } from './archive-limits.ts';
import { archiveProblem } from './archive-problem.ts';
import { growsTooMuch, type ListedMember } from './check-members.ts';

/** Bytes that are unpacked at a time. */
const unpackedPiece = 262_144;

/** How many bytes all members of an archive may still have together. */
export class ByteBudget {
  readonly #most: number;
  readonly #onTaken: (taken: number) => void;
  #taken = 0;

  /** `onTaken` hears how many bytes there were so far. */
  constructor(most: number, onTaken: (taken: number) => void) {
    this.#most = most;
    this.#onTaken = onTaken;
  }

  /** Whether there was room for so many bytes. */
  take(bytes: number): boolean {
    this.#taken += bytes;
    this.#onTaken(this.#taken);
    return this.#taken <= this.#most;
  }
}

/**
 * Unpacks one member, counting what really comes out: whatever its sizes say, it stops at the first byte too many. At
 * the end the length and the CRC-32 are those that were announced, or the member is damaged.
 */
export async function* unpack(
  zip: ZipFile,
  member: ListedMember,
  budget: ByteBudget,
): AsyncGenerator<Result<Uint8Array>, void, undefined> {
  const refused = (reason: ArchiveReason): Result<never> => ({
    ok: false,
    problem: archiveProblem(reason, member.name),
  });
  const { entry } = member;
  let bytes = 0;
  let sum = 0;
  try {
    if (!(await isItsOwnHeader(zip, member))) {
      yield refused('directory');
      return;
    }
    for await (const piece of await contentOf(zip, entry)) {
      const data = piece as Buffer;
      bytes += data.length;
      const reason = excessOf(bytes, member, budget.take(data.length));
      if (reason) {
        yield refused(reason);
        return;
      }
      sum = crc32(data, sum);
      yield succeed(data);
    }
  } catch {
    yield refused(bytes > member.bytes ? 'size' : 'cut');
    return;
  }
  if (bytes !== member.bytes) yield refused('size');
  else if (sum !== entry.crc32) yield refused('sum');
}

/** The bytes of an entry. They come in larger pieces than the library's own unpacking gives, each of which costs a turn. */
async function contentOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  if (entry.compressionMethod === 0) return zip.openReadStreamPromise(entry);
  const packed = await zip.openReadStreamPromise(entry, { decompress: false });
  const inflate = createInflateRaw({ chunkSize: unpackedPiece });
  // Whatever breaks is heard by who reads.
  pipeline(packed, inflate, () => undefined);
  return inflate;
}

function excessOf(bytes: number, member: ListedMember, isInBudget: boolean): ArchiveReason | undefined {
  if (bytes > member.bytes) return 'size';
  if (bytes > archiveLimits.member || !isInBudget) return 'too-large';
  return growsTooMuch(bytes, member.packedBytes) ? 'ratio' : undefined;
}

/** What stands before the bytes of a member must name the member that the list of the archive says is there. */
async function isItsOwnHeader(zip: ZipFile, { entry }: ListedMember): Promise<boolean> {
  const local = await zip.readLocalFileHeaderPromise(entry, { minimal: false });
  const isSame = Buffer.compare(local.fileName, entry.fileNameRaw) === 0;
  return isSame && local.compressionMethod === entry.compressionMethod;
}
