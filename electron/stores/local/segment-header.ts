import { crc32c } from './crc32c.ts';

export const segmentHeaderSize = 80;

const magic = Buffer.from('BENANGJ1', 'ascii');
const at = {
  checksum: 8,
  segment: 12,
  schema: 16,
  flags: 20,
  caseId: 24,
  revision: 40,
  previous: 48,
} as const;

const sealedFlag = 1;

/** What a journal segment says of itself before its first frame. */
export interface SegmentHeader {
  readonly segment: number;
  /** Version of the rows in all its frames. */
  readonly schemaVersion: number;
  /** Whether the payloads of its frames are sealed by the vault of the case. */
  readonly sealed: boolean;
  /** UUID in the usual text form. */
  readonly caseId: string;
  /** Revision its first frame has or will have. */
  readonly firstRevision: number;
  /** Hash of the last frame before it; 32 bytes. */
  readonly previous: Buffer;
}

/** The 80 bytes at the beginning of a segment; docs/file-format.md has the layout. */
export function encodeSegmentHeader(header: SegmentHeader): Buffer {
  const bytes = Buffer.alloc(segmentHeaderSize);
  magic.copy(bytes);
  bytes.writeUInt32LE(header.segment, at.segment);
  bytes.writeUInt32LE(header.schemaVersion, at.schema);
  bytes.writeUInt32LE(header.sealed ? sealedFlag : 0, at.flags);
  Buffer.from(header.caseId.replaceAll('-', ''), 'hex').copy(bytes, at.caseId);
  bytes.writeBigUInt64LE(BigInt(header.firstRevision), at.revision);
  header.previous.copy(bytes, at.previous);
  bytes.writeUInt32LE(checksum(bytes), at.checksum);
  return bytes;
}

/** The header at the beginning of these bytes; null where there is none or it is damaged, `newer` if not for us. */
export function decodeSegmentHeader(bytes: Buffer): SegmentHeader | 'newer' | null {
  if (bytes.length < segmentHeaderSize || !bytes.subarray(0, at.checksum).equals(magic)) return null;
  if (bytes.readUInt32LE(at.checksum) !== checksum(bytes)) return null;
  const flags = bytes.readUInt32LE(at.flags);
  if (flags > sealedFlag) return 'newer';
  return {
    segment: bytes.readUInt32LE(at.segment),
    schemaVersion: bytes.readUInt32LE(at.schema),
    sealed: flags === sealedFlag,
    caseId: uuidText(bytes.subarray(at.caseId, at.revision)),
    firstRevision: Number(bytes.readBigUInt64LE(at.revision)),
    previous: bytes.subarray(at.previous, segmentHeaderSize),
  };
}

function checksum(bytes: Buffer): number {
  return crc32c(bytes.subarray(at.segment, segmentHeaderSize));
}

function uuidText(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
