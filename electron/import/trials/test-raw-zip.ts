import { crc32, deflateRawSync } from 'node:zlib';

/** A member of an archive as it is written, with whatever lies about it. */
export interface RawMember {
  readonly name: string | Uint8Array;
  readonly data: string | Uint8Array;
  /** What the archive says in place of what is so. */
  readonly says?: {
    readonly size?: number;
    readonly packed?: number;
    readonly sum?: number;
    readonly flags?: number;
    readonly method?: number;
    readonly offset?: number;
    readonly attributes?: number;
    readonly localName?: string;
    readonly extra?: Uint8Array;
  };
  readonly stored?: boolean;
}

/** What the end of an archive says in place of what is so. */
export interface RawEnd {
  readonly entries?: number;
  readonly offset?: number;
  readonly size?: number;
  readonly comment?: Uint8Array;
  readonly before?: Uint8Array;
}

type EndSaid = RawEnd & Required<Pick<RawEnd, 'entries' | 'size' | 'offset'>>;

const text = (said: string | Uint8Array): Buffer => Buffer.from(said);

/** An archive (APPNOTE 6.3) byte by byte, checked by nobody. */
export function rawZip(members: readonly RawMember[], end: RawEnd = {}): Uint8Array {
  const parts: Buffer[] = [Buffer.from(end.before ?? [])];
  const list: Buffer[] = [];
  let at = parts[0]?.length ?? 0;
  for (const member of members) {
    const local = localPart(member);
    list.push(listed(member, at));
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(list);
  const so = { entries: members.length, size: directory.length, offset: at };
  return new Uint8Array(Buffer.concat([...parts, directory, endOf({ ...so, ...end })]));
}

function endOf({ entries, size, offset, comment = new Uint8Array() }: EndSaid): Buffer {
  const tail = Buffer.alloc(22);
  tail.writeUInt32LE(0x06054b50, 0);
  tail.writeUInt16LE(entries & 0xffff, 8);
  tail.writeUInt16LE(entries & 0xffff, 10);
  tail.writeUInt32LE(size, 12);
  tail.writeUInt32LE(offset, 16);
  tail.writeUInt16LE(comment.length, 20);
  return Buffer.concat([tail, comment]);
}

function packedOf({ data, stored }: RawMember): Buffer {
  return stored ? text(data) : deflateRawSync(text(data));
}

/** Method to external attributes are at the same places in both headers, two bytes later in the list. */
function fields({ data, says = {}, stored, ...member }: RawMember): Buffer {
  const packed = packedOf({ data, ...member, ...(stored === undefined ? {} : { stored }) });
  const common = Buffer.alloc(22);
  common.writeUInt16LE(says.flags ?? 0x800, 0);
  common.writeUInt16LE(says.method ?? (stored ? 0 : 8), 2);
  common.writeUInt32LE(0x21, 4);
  common.writeUInt32LE(says.sum ?? crc32(text(data)), 8);
  common.writeUInt32LE(says.packed ?? packed.length, 12);
  common.writeUInt32LE(says.size ?? text(data).length, 16);
  return common;
}

function localPart(member: RawMember): Buffer {
  const name = text(member.says?.localName ?? member.name);
  const head = Buffer.alloc(8);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  const common = fields(member);
  common.writeUInt16LE(name.length, 20);
  return Buffer.concat([head.subarray(0, 6), common, Buffer.from([0, 0]), name, packedOf(member)]);
}

function listed(member: RawMember, at: number): Buffer {
  const { says = {} } = member;
  const name = text(member.name);
  const extra = Buffer.from(says.extra ?? []);
  const head = Buffer.from([0x50, 0x4b, 0x01, 0x02, 20, 3, 20, 0]);
  const common = fields(member);
  common.writeUInt16LE(name.length, 20);
  const tail = Buffer.alloc(16);
  tail.writeUInt16LE(extra.length, 0);
  tail.writeUInt32LE((says.attributes ?? 0) >>> 0, 8);
  tail.writeUInt32LE(says.offset ?? at, 12);
  return Buffer.concat([head, common, tail, name, extra]);
}
