import { type Entry, getFileNameLowLevel } from 'yauzl';

import type { Problem } from '../../../core/case/problem.ts';
import { archiveLimits, type ArchiveReason } from './archive-limits.ts';
import { archiveProblem } from './archive-problem.ts';

/** A member of an archive: its whole name, with `/` between folders, and its sizes as the archive announces them. */
export interface Member {
  readonly name: string;
  readonly bytes: number;
  readonly packedBytes: number;
}

/** A member with what is needed to unpack it. */
export interface ListedMember extends Member {
  readonly entry: Entry;
}

/** Bytes of a local header without its name. */
const headerLength = 30;

/** The member an entry stands for; null for a folder; a Problem for one that no honest archive has. */
export function memberOf(entry: Entry): ListedMember | null | Problem {
  const name = nameOf(entry);
  const reason = refusalOf(entry, name);
  if (reason) return archiveProblem(reason, name);
  if (name.endsWith('/')) return null;
  return { name, bytes: entry.uncompressedSize, packedBytes: entry.compressedSize, entry };
}

function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  return getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, true);
}

function refusalOf(entry: Entry, name: string): ArchiveReason | undefined {
  const { externalFileAttributes: attributes, compressedSize, uncompressedSize } = entry;
  const fileKind = (attributes >>> 16) & 0o170000;
  const rules: readonly (readonly [ArchiveReason, boolean])[] = [
    ['slip', !isPlainPath(name)],
    // Neither a file nor a folder: a symbolic link, a device, a pipe.
    ['link', ![0, 0o100000, 0o040000].includes(fileKind)],
    ['encrypted', entry.isEncrypted()],
    ['method', entry.compressionMethod !== 0 && entry.compressionMethod !== 8],
    ['size', entry.compressionMethod === 0 && compressedSize !== uncompressedSize],
    ['too-large', uncompressedSize > archiveLimits.member],
    ['ratio', growsTooMuch(uncompressedSize, compressedSize)],
  ];
  return rules.find(([, holds]) => holds)?.[0];
}

/** Whether so many bytes are more than so few may grow to. */
export function growsTooMuch(bytes: number, packed: number): boolean {
  return bytes > archiveLimits.ratioFrom && bytes > packed * archiveLimits.ratio;
}

/** A path that stays below where it starts on any system. Nothing is ever written by these names all the same. */
function isPlainPath(name: string): boolean {
  if (name === '' || name.startsWith('/') || ['\\', ':', '\0'].some((sign) => name.includes(sign)))
    return false;
  return !name.split('/').some((part) => part === '..' || part === '.');
}

/** Why these members cannot all be in one honest archive: two of one name, or two that share bytes. */
export function togetherProblem(members: readonly ListedMember[]): Problem | undefined {
  const seen = new Set<string>();
  for (const { name } of members) {
    const folded = name.normalize('NFC').toLowerCase();
    if (seen.has(folded)) return archiveProblem('duplicate', name);
    seen.add(folded);
  }
  const starts = members.toSorted((one, other) => startOf(one) - startOf(other));
  const overlapping = starts.find((member, index) => {
    const next = starts[index + 1];
    return next && startOf(member) + headerLength + member.packedBytes > startOf(next);
  });
  return overlapping && archiveProblem('overlap', overlapping.name);
}

function startOf({ entry }: ListedMember): number {
  return entry.relativeOffsetOfLocalHeader;
}
