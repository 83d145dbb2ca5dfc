import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { CaseStore } from '../case-store.ts';
import { testMeta, unwrap } from '../test-commits.ts';
import { journalFile, snapshotFile } from './file-names.ts';
import { claimedSize } from './frame.ts';
import { segmentHeaderSize } from './segment-header.ts';
import type { SimulatedDisk } from './test-disk.ts';
import { casePath, fingerprintOf, openScript } from './test-script.ts';
import { filesOf, makeSmallCase, type SmallCase } from './test-small-case.ts';

/**
 * What became of a case somebody touched: `refused`; `read-only` or `noted` when opening says so; `caught` when opening
 * did not look there but `verify` does; `shorter` or `overlooked` when nothing says anything.
 */
type Fate = 'refused' | 'read-only' | 'noted' | 'caught' | 'shorter' | 'overlooked';

/** Opens a touched case; fails when it shows anything that the case never was. */
async function fateOf(disk: SimulatedDisk, { fingerprints, revision }: SmallCase): Promise<Fate> {
  const opened = await openScript(disk);
  if (!opened.ok) {
    expect(['case-damaged', 'case-newer', 'case-not-a-case']).toContain(opened.problem.code);
    return 'refused';
  }
  const store = opened.value;
  expect(await fingerprintOf(store)).toBe(fingerprints[store.revision()]);
  expect(await store.history()).toHaveLength(store.revision());
  const { notes, readOnly } = store.report;
  for (const { code } of notes) expect(['case-damaged', 'case-rebuilt', 'case-tail-cut']).toContain(code);
  if (notes.length > 0) return readOnly ? 'read-only' : 'noted';
  if (store.revision() < revision) return 'shorter';
  return (await isCaught(store)) ? 'caught' : 'overlooked';
}

async function isCaught(store: CaseStore): Promise<boolean> {
  const verified = await store.verify();
  if (verified.ok) return false;
  expect(verified.problem.code).toBe('case-damaged');
  expect(verified.problem.file).toBeTruthy();
  return true;
}

/** Touches every byte of every file in turn; answers how often each fate came, and where. */
async function touchEveryByte(touch: (bytes: Buffer, offset: number) => Buffer) {
  const small = await makeSmallCase();
  const fates = new Map<Fate, string[]>();
  for (const path of filesOf(small)) {
    const bytes = await small.disk.read(path);
    for (let offset = 0; offset < bytes.length; offset++) {
      const fate = await fateOf(small.disk.withFile(path, touch(bytes, offset)), small);
      fates.set(fate, [...(fates.get(fate) ?? []), `${path} at ${offset}`]);
    }
  }
  return fates;
}

/** Milliseconds; a busy machine takes many times what an idle one does. */
const patience = 300_000;

describe('a case with one bit turned over', { timeout: patience }, () => {
  it('is never taken for sound and never shows what it was not', async () => {
    const fates = await touchEveryByte((bytes, offset) => {
      const turned = Buffer.from(bytes);
      turned[offset] = (turned[offset] ?? 0) ^ (1 << ((offset * 5) % 8));
      return turned;
    });
    expect([...fates.keys()].sort()).toEqual(['caught', 'noted', 'read-only', 'refused']);
  });
});

describe('a case with a file cut short', { timeout: patience }, () => {
  it('shows an earlier moment of itself, and says so but where a commit ends', async () => {
    const fates = await touchEveryByte((bytes, length) => bytes.subarray(0, length));
    expect(fates.get('overlooked')).toBeUndefined();
    // the last segment holds two commits that no snapshot has; without them it is the case as it was before
    expect(fates.get('shorter')).toHaveLength(2);
    expect(fates.get('shorter')?.[0]).toBe(`${join(casePath, journalFile(3))} at ${segmentHeaderSize}`);
  });
});

describe('a case with a file missing', () => {
  it('opens from what is left, read-only where that is not everything', async () => {
    const small = await makeSmallCase();
    const fates: Record<string, Fate> = {};
    for (const name of ['head.json', ...[1, 2, 3].map(journalFile), ...[2, 3].map(snapshotFile)])
      fates[name] = await fateOf(small.disk.withoutFile(join(casePath, name)), small);
    expect(fates).toEqual({
      'head.json': 'refused',
      'journal-00000001': 'read-only',
      'journal-00000002': 'read-only',
      'journal-00000003': 'read-only',
      // the journals lead to the same rows
      'snapshot-00000002.json': 'overlooked',
      'snapshot-00000003.json': 'overlooked',
    });
  });
});

/** The header and the frames of a segment. */
function cut(bytes: Buffer): readonly Buffer[] {
  const pieces = [bytes.subarray(0, segmentHeaderSize)];
  for (let offset = segmentHeaderSize; offset < bytes.length;) {
    const size = claimedSize(bytes, offset) ?? 0;
    pieces.push(bytes.subarray(offset, offset + size));
    offset += size;
  }
  return pieces;
}

describe('a journal with frames that do not belong', () => {
  const journal = join(casePath, journalFile(2));

  /** Opens the case without its snapshots, so that every journal is read, after a change to the second one. */
  async function replayed(change: (pieces: readonly Buffer[]) => readonly Buffer[]): Promise<CaseStore> {
    const small = await makeSmallCase();
    const bytes = Buffer.concat(change(cut(await small.disk.read(journal))));
    const touched = [2, 3].reduce(
      (disk, segment) => disk.withoutFile(join(casePath, snapshotFile(segment))),
      small.disk.withFile(journal, bytes),
    );
    const store = unwrap(await openScript(touched));
    expect(await fingerprintOf(store)).toBe(small.fingerprints[store.revision()]);
    return store;
  }

  it.each<[string, (pieces: readonly Buffer[]) => readonly Buffer[], string, number]>([
    ['swapped', ([head, a, b, c]) => [head!, b!, a!, c!], 'revision', 3],
    ['repeated', ([head, a, b, c]) => [head!, a!, a!, b!, c!], 'revision', 4],
    ['left out', ([head, a, , c]) => [head!, a!, c!], 'revision', 4],
    [
      'behind bytes of no meaning',
      ([head, a, b, c]) => [head!, a!, Buffer.from('??'), b!, c!],
      'checksum',
      4,
    ],
  ])('names where they are %s and stops before them', async (_, change, reason, revision) => {
    const store = await replayed(change);
    expect(store.revision()).toBe(revision);
    expect(store.report.readOnly).toBe(true);
    expect(store.report.notes).toMatchObject([
      { code: 'case-damaged', file: journalFile(2), details: { reason } },
    ]);
  });

  it('names frames of another case', async () => {
    const other = await makeSmallCase();
    const [, , foreign] = cut(await other.disk.read(journal));
    const { report } = await replayed(([head, a, , c]) => [head!, a!, foreign!, c!]);
    expect(report.notes[0]?.details).toMatchObject({ reason: 'chain' });
  });

  it('refuses a segment of another case', async () => {
    const other = cut(await (await makeSmallCase()).disk.read(journal));
    const { report } = await replayed(() => other);
    expect(report.notes).toMatchObject([{ code: 'case-damaged', details: { offset: 0, reason: 'header' } }]);
  });
});

describe('a journal whose end is damaged', () => {
  const journal = join(casePath, journalFile(3));

  it('is not taken for torn while a sound commit follows, and is left as it is', async () => {
    const small = await makeSmallCase();
    const touched = Buffer.from(await small.disk.read(journal));
    touched[segmentHeaderSize + 70] = 0;
    const disk = small.disk.withFile(journal, touched);
    const store = unwrap(await openScript(disk));
    expect(store.revision()).toBe(6);
    expect(store.report).toMatchObject({
      readOnly: true,
      notes: [{ code: 'case-damaged', details: { offset: segmentHeaderSize, reason: 'checksum' } }],
    });
    await store.close();
    expect(await disk.read(journal)).toEqual(touched);
  });

  it('does not hide commits that only a damaged snapshot still tells of', async () => {
    const small = await makeSmallCase();
    const second = join(casePath, journalFile(2));
    const [head, a, b] = cut(await small.disk.read(second));
    const parts = filesOf(small).filter((path) => path.includes('parts'));
    const shortened = small.disk.withFile(second, Buffer.concat([head!, a!, b!])).withoutFile(journal);
    const disk = parts.reduce((touched, path) => touched.withoutFile(path), shortened);
    const store = unwrap(await openScript(disk));
    expect(store.revision()).toBe(5);
    expect(await fingerprintOf(store)).toBe(small.fingerprints[5]);
    expect(store.report.readOnly).toBe(true);
    expect(store.report.notes).toContainEqual(
      expect.objectContaining({ code: 'case-damaged', file: journalFile(2) }),
    );
  });
});

describe('a torn tail', () => {
  it('is kept aside, cut, told once, and the case goes on', async () => {
    const small = await makeSmallCase();
    const journal = join(casePath, journalFile(3));
    const whole = await small.disk.read(journal);
    const torn = Buffer.concat([whole, whole.subarray(segmentHeaderSize, segmentHeaderSize + 100)]);
    const disk = small.disk.withFile(journal, torn);
    const store = unwrap(await openScript(disk));
    const kept = disk.files(casePath).find((path) => path.includes('tail-'));
    expect(store.report).toMatchObject({
      readOnly: false,
      notes: [{ code: 'case-tail-cut', file: journalFile(3), details: { offset: whole.length } }],
    });
    expect(await disk.read(kept ?? '')).toEqual(torn.subarray(whole.length));
    expect(await disk.read(journal)).toEqual(whole);
    await store.close();
    expect(unwrap(await openScript(disk)).report.notes).toEqual([]);
  });
});

describe('a segment that was begun and never used', () => {
  it('is dropped when it does not carry the chain on', async () => {
    const small = await makeSmallCase();
    const header = (await small.disk.read(join(casePath, journalFile(3)))).subarray(0, segmentHeaderSize);
    const disk = small.disk.withFile(join(casePath, journalFile(4)), header);
    const store = unwrap(await openScript(disk));
    expect(store.report).toMatchObject({ revision: small.revision, readOnly: false, notes: [] });
    expect(disk.files(casePath)).not.toContain(join(casePath, journalFile(4)));
    unwrap(await store.commit({}, testMeta));
    await store.close();
    const again = unwrap(await openScript(disk));
    expect(again.report.notes).toEqual([]);
    expect(unwrap(await again.verify()).revision).toBe(small.revision + 1);
  });
});

describe('a damaged snapshot', () => {
  it('has another beside it', async () => {
    const snapshots = filesOf(await makeSmallCase()).filter((path) => path.endsWith('.json'));
    const names = ['head.json', snapshotFile(2), snapshotFile(3)];
    expect([...snapshots].sort()).toEqual(names.map((name) => join(casePath, name)));
  });

  it('is rebuilt from the journals and replaced by the next one', async () => {
    const small = await makeSmallCase();
    const path = join(casePath, snapshotFile(3));
    const disk = small.disk.withFile(path, Buffer.from('{}'));
    const store = unwrap(await openScript(disk));
    expect(store.report.notes).toMatchObject([{ code: 'case-rebuilt', file: snapshotFile(3) }]);
    expect(await fingerprintOf(store)).toBe(small.fingerprints[small.revision]);
    await store.close();
    const again = unwrap(await openScript(disk));
    expect(again.report.notes).toEqual([]);
    expect((await again.verify()).ok).toBe(true);
  });
});
