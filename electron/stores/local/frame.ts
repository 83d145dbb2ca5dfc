import { createHash, hash } from 'node:crypto';

import { allAtOnce, partOf, type Steps } from '../../../core/tables/steps.ts';
import { crc32c } from './crc32c.ts';
import { lengthOf, type Pieces } from './pieces.ts';
import type { Vault } from './vault/vault.ts';

/** Bytes before the payload of a frame. */
export const frameHeaderSize = 56;
/** Largest payload of one frame in bytes; a Change that needs more is refused. */
export const largestPayload = 1 << 30;

const at = { length: 0, checksum: 4, revision: 8, previous: 16, kind: 48, flags: 49, reserved: 50 } as const;
const commitKind = 1;
/** The payload is sealed by the vault of the case. */
const sealedFlag = 1;

const frameContext = Buffer.from('frame');
/** Share of encoding that is done once the checksum is there. */
const checkedAt = 0.6;
/** Some milliseconds' work. */
const bytesAStep = 4 * 1024 * 1024;

/** One commit as it lies in a journal. */
export interface Frame {
  readonly revision: number;
  /** Hash of the frame before, across segments; 32 bytes. */
  readonly previous: Buffer;
  readonly payload: Buffer;
  /** Whether the payload must be opened with the vault of the case. */
  readonly sealed: boolean;
  /** What a sealed payload is bound to. */
  readonly context: Buffer;
  /** SHA-256 of all bytes of this frame: what the next one names as its previous. */
  readonly hash: Buffer;
  /** Bytes of header and payload together. */
  readonly size: number;
}

/** The hash the first frame of a case names as its previous. */
export function firstHash(caseId: string): Buffer {
  return hash('sha256', `benang-case:${caseId}`, 'buffer');
}

/** A frame that is ready to be written. */
export interface EncodedFrame {
  /** Header, little-endian, then payload; layout in docs/file-format.md. A usual commit is one piece. */
  readonly pieces: Pieces;
  /** Bytes of header and payload together. */
  readonly size: number;
  readonly hash: Buffer;
}

/** The bytes of a frame and their hash. */
export function encodeFrame(revision: number, previous: Buffer, payload: Pieces, vault: Vault): EncodedFrame {
  return allAtOnce(encodeFrameInSteps(revision, previous, payload, vault));
}

/** The same, some megabytes in a step. */
export function* encodeFrameInSteps(
  revision: number,
  previous: Buffer,
  payload: Pieces,
  vault: Vault,
): Steps<EncodedFrame> {
  const header = Buffer.alloc(frameHeaderSize);
  header.writeBigUInt64LE(BigInt(revision), at.revision);
  previous.copy(header, at.previous);
  header.writeUInt8(commitKind, at.kind);
  header.writeUInt8(vault.encrypted ? sealedFlag : 0, at.flags);
  const stored = vault.encrypted ? [vault.seal(contextOf(header), inOne(payload))] : payload;
  const length = lengthOf(stored);
  header.writeUInt32LE(length, at.length);
  header.writeUInt32LE(yield* partOf(checksumInSteps([header, ...stored]), 0, checkedAt), at.checksum);
  const pieces = stored.length > 1 ? [header, ...stored] : [Buffer.concat([header, ...stored])];
  const digest = yield* partOf(hashInSteps(pieces), checkedAt, 1);
  return { pieces, size: frameHeaderSize + length, hash: digest };
}

function inOne(pieces: Pieces): Buffer {
  const [first, ...more] = pieces;
  return first && more.length === 0 ? first : Buffer.concat(pieces);
}

/** The payload as it was before the vault sealed it; null when this vault did not. */
export function openPayload({ payload, sealed, context }: Frame, vault: Vault): Buffer | null {
  return sealed === vault.encrypted ? vault.open(context, payload) : null;
}

/** Bytes of header and payload of the frame that begins here, as its header claims; null when that cannot be. */
export function claimedSize(bytes: Buffer, offset = 0): number | null {
  if (offset + frameHeaderSize > bytes.length) return null;
  const length = bytes.readUInt32LE(offset + at.length);
  return length > largestPayload ? null : frameHeaderSize + length;
}

/**
 * The whole frame that begins at `offset`; null where none does. A frame of a kind, with flags or with something in its
 * reserved bytes that this version does not know is `newer`: its bytes are sound, so a later version wrote it.
 */
export function decodeFrame(bytes: Buffer, offset: number): Frame | 'newer' | null {
  return allAtOnce(decodeFrameInSteps(bytes, offset));
}

/** The same, some megabytes in a step. */
export function* decodeFrameInSteps(bytes: Buffer, offset: number): Steps<Frame | 'newer' | null> {
  const size = claimedSize(bytes, offset);
  if (size === null || offset + size > bytes.length) return null;
  const frame = bytes.subarray(offset, offset + size);
  const sum = yield* partOf(checksumInSteps([frame]), 0, checkedAt);
  if (frame.readUInt32LE(at.checksum) !== sum) return null;
  const flags = frame[at.flags] ?? 0;
  const reserved = frame.readUIntLE(at.reserved, frameHeaderSize - at.reserved);
  if (frame[at.kind] !== commitKind || flags > sealedFlag || reserved !== 0) return 'newer';
  return {
    revision: Number(frame.readBigUInt64LE(at.revision)),
    previous: frame.subarray(at.previous, at.kind),
    payload: frame.subarray(frameHeaderSize),
    sealed: flags === sealedFlag,
    context: contextOf(frame),
    hash: yield* partOf(hashInSteps([frame]), checkedAt, 1),
    size,
  };
}

/** Whether a whole frame of this revision or a later one begins anywhere from `offset` on. */
export function hasFrameFrom(bytes: Buffer, offset: number, revision: number): boolean {
  for (let start = offset; start + frameHeaderSize <= bytes.length; start++) {
    // the checksum of every possible start would take too long; most starts have no believable header
    if (bytes.readUInt16LE(start + at.reserved) !== 0) continue;
    if (bytes.readBigUInt64LE(start + at.revision) < BigInt(revision)) continue;
    if (decodeFrame(bytes, start) !== null) return true;
  }
  return false;
}

/** Revision, previous hash, kind and flags: a sealed payload opens in its own place only. */
function contextOf(frame: Buffer): Buffer {
  return Buffer.concat([frameContext, frame.subarray(at.revision, frameHeaderSize)]);
}

function* hashInSteps(pieces: Pieces): Steps<Buffer> {
  const [first, ...more] = pieces;
  if (first && more.length === 0 && first.length <= bytesAStep) return hash('sha256', first, 'buffer');
  const digest = createHash('sha256');
  yield* eachPart(pieces, (part) => digest.update(part));
  return digest.digest();
}

/** Over everything but the checksum itself. */
function* checksumInSteps([first = Buffer.alloc(0), ...more]: Pieces): Steps<number> {
  let sum = crc32c(first.subarray(at.length, at.checksum));
  yield* eachPart([first.subarray(at.revision), ...more], (part) => (sum = crc32c(part, sum)));
  return sum;
}

/** Uses all bytes in order, so many of them in a step. */
function* eachPart(pieces: Pieces, use: (part: Buffer) => void): Steps<void> {
  const all = lengthOf(pieces);
  let used = 0;
  for (const piece of pieces)
    for (let start = 0; start < piece.length; start += bytesAStep) {
      const part = piece.subarray(start, start + bytesAStep);
      use(part);
      used += part.length;
      if (used < all) yield used / all;
    }
}
