import { join } from 'node:path';

import { adding } from '../../../../core/case/change.ts';
import type { Problem } from '../../../../core/case/problem.ts';
import type { Row } from '../../../../core/case/tables.ts';
import { testCreation, testEntity, testMeta, unwrap } from '../../test-commits.ts';
import { freshKey } from '../audit/test-checkpoints.ts';
import { checkpointsFile } from '../audit/checkpoint-log.ts';
import { crc32c } from '../crc32c.ts';
import { claimedSize } from '../frame.ts';
import { createLocalCase, openLocalCase } from '../local-case.ts';
import type { LocalCaseStore } from '../local-case-store.ts';
import { segmentHeaderSize } from '../segment-header.ts';
import { SimulatedDisk } from '../test-disk.ts';
import { quickProtection } from '../test-protection.ts';
import { casePath, scriptOptions } from '../test-script.ts';
import type { Protection } from '../unlock.ts';
import { after, difference, type Moment } from './test-moment.ts';

/** A case to damage, as a dying process left it. */
export interface Victim {
  readonly disk: SimulatedDisk;
  readonly moments: readonly Moment[];
  readonly revision: number;
  readonly protection: Protection | null;
  /** Files that mean something, and how many bytes they have together. */
  readonly files: readonly string[];
  readonly bytes: number;
}

/**
 * What became of a case somebody touched: `refused`, `read-only` or `noted` when opening says so; `caught` when opening did
 * not look there but `verify` does; `fewer checkpoints` when that is all that is missing; `shorter` or `overlooked` when
 * nothing says anything; `wrong` when it shows what it never was; `forged` when it does and says that its checkpoint speaks
 * against it, which is all that can be said of a forged checksum in a case that lies in clear.
 */
export type Fate =
  | 'refused'
  | 'read-only'
  | 'noted'
  | 'caught'
  | 'fewer checkpoints'
  | 'shorter'
  | 'overlooked'
  | 'forged'
  | 'wrong';

const commits = 8;

/** Two snapshots, three segments, an attachment, two checkpoints of which the last speaks of the last commit, of about this size. */
export async function makeVictim(kilobytes: number, encrypted: boolean): Promise<Victim> {
  const disk = new SimulatedDisk();
  const caseId = quickProtection().caseId;
  const protection = encrypted ? quickProtection(caseId) : null;
  const limits = { commits: 3, bytes: 1e9, ballast: 0 };
  const { change, meta } = testCreation;
  const options = { ...scriptOptions(disk), limits, ...(protection && { protection }) };
  const store = unwrap(await createLocalCase(casePath, change, meta, options));
  const moments = [new Map(), after(new Map(), change)];
  const signer = await freshKey();
  for (let revision = 2; revision <= commits; revision++) {
    // rows lie in the journal and in both snapshots
    const size = (kilobytes * 1024) / commits / 2.7;
    const count = Math.ceil(size / 1500);
    const entities = Array.from({ length: count }, (_, row) =>
      testEntity(`E${revision}-${row}`, 'person', `baris ${revision}`.padEnd(size / count, ' kenari')),
    );
    const attachments = revision === 3 ? [await attach(store)] : [];
    const edit = adding({ entities, attachments });
    unwrap(await store.commit(edit, testMeta));
    moments.push(after(moments.at(-1) ?? new Map(), edit));
    if (revision === 5 || revision === commits) unwrap(await store.sign(signer, testMeta.when));
    // waits for a snapshot under way, so that files are the same every time
    unwrap(await store.verify());
  }
  const left = disk.settled();
  const files = left.files(casePath).filter((path) => path !== join(casePath, 'lock'));
  const bytes = files.reduce((sum, path) => sum + left.bytes(path).length, 0);
  return { disk: left, moments, revision: store.revision(), protection, files, bytes };
}

async function attach(store: LocalCaseStore): Promise<Row<'attachments'>> {
  const bytes = Buffer.from('lampiran '.repeat(200));
  const sha256 = unwrap(await store.attach(bytes));
  return {
    ...{ id: 'A1', label: 'Foto', name: 'foto.jpg', mediaType: 'image/jpeg', bytes: bytes.length, sha256 },
    ...{ about: [], citations: [{ source: 'S1' }] },
  };
}

/** Opens a touched case and looks whether anything is wrong and whether anybody says so. */
export async function fateOf(disk: SimulatedDisk, victim: Victim): Promise<Fate> {
  const key = victim.protection ? { key: victim.protection } : {};
  const opened = await openLocalCase(casePath, { ...scriptOptions(disk), ...key });
  if (!opened.ok) return refusals.includes(opened.problem.code) ? 'refused' : 'wrong';
  const store = opened.value;
  const { notes, readOnly } = store.report;
  if (await showsWrong(store, victim)) return isContradicted(store) ? 'forged' : 'wrong';
  if (notes.some(({ code }) => !tellings.includes(code))) return 'wrong';
  if (notes.length > 0) return readOnly ? 'read-only' : 'noted';
  return store.revision() < victim.revision ? 'shorter' : verifyFate(store);
}

/** What opening may say of damage: that it refuses, and what it noted. */
const refusals: readonly Problem['code'][] = [
  ...(['case-damaged', 'case-newer', 'case-not-a-case', 'case-missing', 'passphrase-needed'] as const),
];
const tellings: readonly Problem['code'][] = ['case-damaged', 'case-rebuilt', 'case-tail-cut'];

function isContradicted({ report }: LocalCaseStore): boolean {
  return report.readOnly && report.notes.some(({ file }) => file === checkpointsFile);
}

async function showsWrong(store: LocalCaseStore, { moments }: Victim): Promise<boolean> {
  const revision = store.revision();
  if ((await store.history()).length !== revision) return true;
  return difference(await store.load(), moments[revision] ?? new Map()) !== null;
}

async function verifyFate(store: LocalCaseStore): Promise<Fate> {
  const verified = await store.verify();
  if (verified.ok) return verified.value.checkpoints < 2 ? 'fewer checkpoints' : 'overlooked';
  const { code, file } = verified.problem;
  // a forged frame may claim to be of a later version
  return file && (code === 'case-damaged' || code === 'case-newer') ? 'caught' : 'wrong';
}

/** A way to touch a file at a byte; null where it does not apply. */
export type Touch = (bytes: Buffer, offset: number, path: string) => Buffer | null;

export const turnBit =
  (bit: number): Touch =>
  (bytes, offset) => {
    const turned = Buffer.from(bytes);
    turned[offset] = (turned[offset] ?? 0) ^ (1 << (bit & 7));
    return turned;
  };

export const cutShort: Touch = (bytes, length) => bytes.subarray(0, length);

/** Turns a bit of a commit and makes its checksum right again, as somebody does it who knows how. */
export const forgeBit: Touch = (bytes, offset, path) => {
  if (!path.includes('/journal-')) return null;
  let start = segmentHeaderSize;
  for (let size = claimedSize(bytes, start); size !== null; size = claimedSize(bytes, start)) {
    if (offset >= start && offset < start + size) return forged(bytes, start, size, offset);
    start += size;
  }
  return null;
};

function forged(bytes: Buffer, start: number, size: number, offset: number): Buffer | null {
  // the length is what the checksum is found by
  if (offset < start + 8) return null;
  const touched = turnBit(offset * 5)(bytes, offset, '') ?? bytes;
  const frame = touched.subarray(start, start + size);
  frame.writeUInt32LE(crc32c(frame.subarray(8), crc32c(frame.subarray(0, 4))), 4);
  return touched;
}

/** What is touched when not everything is. */
export interface Sparing {
  readonly first?: number;
  readonly every?: number;
  readonly files?: readonly string[];
}

/** Touches every byte of every file, or one in so many, and answers where each fate came. */
export async function touchEveryByte(
  victim: Victim,
  touch: Touch,
  { first = 0, every = 1, files = victim.files }: Sparing = {},
): Promise<ReadonlyMap<Fate, readonly string[]>> {
  const fates = new Map<Fate, string[]>();
  for (const path of files)
    for (let offset = first; offset < victim.disk.bytes(path).length; offset += every) {
      const touched = touch(victim.disk.bytes(path), offset, path);
      if (!touched) continue;
      const fate = await fateOf(victim.disk.withFile(path, touched), victim);
      fates.set(fate, [...(fates.get(fate) ?? []), `${path} at ${offset}`]);
    }
  return fates;
}
