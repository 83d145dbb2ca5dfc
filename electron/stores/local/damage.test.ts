import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { CaseStore } from '../case-store.ts';
import { testMeta, unwrap } from '../test-commits.ts';
import { attachmentsFolder, journalFile, partsFolder, snapshotFile } from './file-names.ts';
import { claimedSize } from './frame.ts';
import { openLocalCase } from './local-case.ts';
import { segmentHeaderSize } from './segment-header.ts';
import type { SimulatedDisk } from './test-disk.ts';
import { casePath, fingerprintOf, openScript, scriptOptions } from './test-script.ts';
import { filesOf, makeSmallCase } from './test-small-case.ts';
import { type Fate, fateOf, makeVictim, type Victim } from './trials/test-damage.ts';

const inCase = (name: string) => join(casePath, name);

describe('a case with a file missing', () => {
  it('opens from what is left, read-only where that is not everything', async () => {
    const victim = await makeVictim(10, false);
    const fates: Record<string, Fate> = {};
    for (const path of victim.files)
      fates[path.slice(casePath.length + 1)] = await fateOf(victim.disk.withoutFile(path), victim);
    const of = (kind: string) => Object.entries(fates).filter(([name]) => name.startsWith(kind));
    expect(of('head')).toEqual([['head.json', 'refused']]);
    expect(of('journal').map(([, fate]) => fate)).toEqual(['read-only', 'read-only', 'read-only']);
    // the journals lead to the same rows
    expect(of('snapshot').map(([, fate]) => fate)).toEqual(['overlooked', 'overlooked']);
    expect(of('checkpoints')).toEqual([['checkpoints', 'fewer checkpoints']]);
    expect(new Set(of(partsFolder).map(([, fate]) => fate))).toEqual(new Set(['noted', 'caught']));
    expect(of(attachmentsFolder).map(([, fate]) => fate)).toEqual(['caught']);
  });
});

/** Files that held something else or lay elsewhere. */
describe.each([
  ['in clear', false],
  ['encrypted', true],
])('a case %s with files exchanged', (_, encrypted) => {
  /** The fate of the case when one of its files holds the bytes of another. */
  async function exchanged(victim: Victim, to: string, bytes: Buffer): Promise<Fate> {
    return fateOf(victim.disk.withFile(to, bytes), victim);
  }

  it('is not deceived by parts and attachments in the place of others', async () => {
    const victim = await makeVictim(10, encrypted);
    const named = victim.files.filter(
      (path) => path.includes(partsFolder) || path.includes(attachmentsFolder),
    );
    for (const to of named)
      for (const from of named.filter((path) => path !== to))
        expect(['noted', 'caught']).toContain(await exchanged(victim, to, victim.disk.bytes(from)));
  });

  it('is not deceived by segments and snapshots in the place of others, nor by an old snapshot put back', async () => {
    const victim = await makeVictim(10, encrypted);
    for (const kind of ['/journal-', '/snapshot-']) {
      const named = victim.files.filter((path) => path.includes(kind));
      for (const to of named)
        for (const from of named.filter((path) => path !== to))
          expect(['read-only', 'noted', 'caught']).toContain(
            await exchanged(victim, to, victim.disk.bytes(from)),
          );
    }
  });

  it('is not deceived by any file of another case', async () => {
    const victim = await makeVictim(10, encrypted);
    const other = await makeVictim(10, encrypted);
    for (const name of ['checkpoints', ...[1, 2, 3].map(journalFile), ...[2, 3].map(snapshotFile)]) {
      const fate = await exchanged(victim, inCase(name), other.disk.bytes(inCase(name)));
      expect([name, fate]).toEqual([name, expect.stringMatching(/^(read-only|noted|caught)$/)]);
    }
    const headed = await exchanged(victim, inCase('head.json'), other.disk.bytes(inCase('head.json')));
    expect(['refused', 'read-only']).toContain(headed);
  });

  it('is not deceived by the head of its own duplicate, or by its journals', async () => {
    const victim = await makeVictim(10, encrypted);
    const twin = await duplicateOf(victim);
    for (const name of ['head.json', ...[1, 2, 3].map(journalFile)]) {
      const fate = await exchanged(victim, inCase(name), twin.bytes(join('/kembar.benang', name)));
      expect([name, fate]).toEqual([name, expect.stringMatching(/^(refused|read-only|caught)$/)]);
    }
  });
});

/** The disk of a victim on which its duplicate lies as well. */
async function duplicateOf({ disk, protection }: Victim): Promise<SimulatedDisk> {
  const copied = disk.settled();
  const key = protection ? { key: protection } : {};
  const store = unwrap(await openLocalCase(casePath, { ...scriptOptions(copied), ...key }));
  const copy = { path: '/kembar.benang', caseId: twinId, createdAt: testMeta.when, protection };
  unwrap(await store.folder.copyTo(copy, testMeta));
  return copied;
}

const twinId = '0c0ffee0-1111-4222-8333-444455556666';

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
