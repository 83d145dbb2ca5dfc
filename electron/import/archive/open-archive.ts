import type { FileHandle } from 'node:fs/promises';

import { fromRandomAccessReaderPromise, type ZipFile } from 'yauzl';

import type { Problem, Result } from '../../../core/case/problem.ts';
import { succeed } from '../../../core/case/problem.ts';
import { archiveLimits } from './archive-limits.ts';
import { archiveProblem } from './archive-problem.ts';
import { type ListedMember, type Member, memberOf, togetherProblem } from './check-members.ts';
import { HandleReader } from './handle-reader.ts';
import { ByteBudget, unpack } from './unpack.ts';

/** An archive whose members can be read one after the other, never written anywhere. */
export interface Archive {
  /** In the order of the archive, folders left out. */
  readonly members: readonly Member[];
  /** The bytes of a member of this archive, unpacked, piece by piece; the first Problem is the last piece. */
  read(member: Member): AsyncIterable<Result<Uint8Array>>;
}

/**
 * Opens a ZIP archive (APPNOTE 6.3, stored and deflated members) of so many bytes. Refused are archives with more, larger
 * or more tightly packed members than honest ones have, paths that lead out of it, links, encrypted members, two of one
 * name and members that share bytes; `archive-damaged` where its list of members cannot be read. `onProgress` hears how
 * much of all members has been unpacked, from 0 to 1.
 */
export async function openArchive(
  handle: FileHandle,
  size: number,
  onProgress: (done: number) => void = () => undefined,
): Promise<Result<Archive>> {
  const zip = await opened(handle, size);
  if (!zip) return { ok: false, problem: archiveProblem('directory') };
  if (zip.entryCount > archiveLimits.entries) return { ok: false, problem: archiveProblem('too-many') };
  const listed = await list(zip);
  if (!listed.ok) return listed;
  const problem = togetherProblem(listed.value);
  if (problem) return { ok: false, problem };
  const all = listed.value.reduce((sum, { bytes }) => sum + bytes, 1);
  const budget = new ByteBudget(archiveLimits.total, (taken) => onProgress(Math.min(1, taken / all)));
  const byName = new Map(listed.value.map((member) => [member.name, member]));
  return succeed({
    members: listed.value,
    read(member) {
      const known = byName.get(member.name);
      if (!known) throw new Error('a member is read from its own archive');
      return unpack(zip, known, budget);
    },
  });
}

async function opened(handle: FileHandle, size: number): Promise<ZipFile | null> {
  const options = { autoClose: false, decodeStrings: false, lazyEntries: true, validateEntrySizes: false };
  try {
    return await fromRandomAccessReaderPromise(new HandleReader(handle), size, options);
  } catch {
    return null;
  }
}

async function list(zip: ZipFile): Promise<Result<readonly ListedMember[]>> {
  const members: ListedMember[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const member: ListedMember | null | Problem = memberOf(entry);
      if (member && 'code' in member) return { ok: false, problem: member };
      if (member) members.push(member);
    }
  } catch {
    return { ok: false, problem: archiveProblem('directory') };
  }
  return succeed(members);
}
