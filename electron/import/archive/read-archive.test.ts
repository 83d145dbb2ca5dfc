import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { readBytes, refusal } from '../test-files.ts';
import { replaced, withEntry, zipOf } from './test-archives.ts';

const table = 'from,to\nAnda Contoh,Beni Contoh\n';
const file = 'file.zip';
const one = zipOf({ 'kaitan.csv': table });

async function refused(archive: Uint8Array): Promise<object> {
  const { code, details } = await refusal(archive, {}, file);
  return { code, ...details };
}

describe('an archive', () => {
  it('that holds a single file is read as that file, and known by its own bytes', async () => {
    const read = await readBytes(one, {}, file);
    expect(read).toMatchObject({
      ok: true,
      value: {
        ...{ name: file, bytes: one.length, format: 'edge-list', encoding: 'utf-8' },
        sha256: createHash('sha256').update(one).digest('hex'),
        network: { links: [{ from: 'Anda Contoh', at: { line: 2, row: 1 } }], problems: [] },
      },
    });
  });

  it('may be stored, hold folders, and what other systems add for themselves', async () => {
    const archive = zipOf({ 'data/': '', 'data/kaitan.csv': table, '__MACOSX/data/._kaitan.csv': 'x' }, 0);
    expect(await readBytes(archive, {}, file)).toMatchObject({ ok: true, value: { format: 'edge-list' } });
  });

  it('of several files is read where it is said which one is meant', async () => {
    const archive = zipOf({ 'a.csv': table, 'b.csv': 'nama\nCitra Contoh\n' });
    expect(await refused(archive)).toEqual({ code: 'archive-choice', count: 2, names: 'a.csv, b.csv' });
    for (const sheet of ['b.csv', 'B'])
      expect(await readBytes(archive, { sheet }, file)).toMatchObject({
        ok: true,
        value: { format: 'node-list' },
      });
    expect(await refusal(archive, { sheet: 'c' }, file)).toMatchObject({
      code: 'sheet-missing',
      details: { sheet: 'c', sheets: 'a.csv, b.csv' },
    });
  });

  it('within an archive is not opened', async () => {
    expect(await refused(zipOf({ 'x.zip': 'PK\x03\x04' }, 0))).toEqual({ code: 'file-binary', kind: 'zip' });
  });
});

describe('an archive that no honest program writes', () => {
  it.each([
    ['../kaitan.csv'],
    ['/kaitan.csv'],
    ['a/../../k.csv'],
    ['C:\\kaitan.csv'],
    ['\\\\host\\k.csv'],
    ['kaitan.csv:x'],
    ['./kaitan.csv'],
    ['kaitan\0.csv'],
  ])('is refused for the path %j', async (name) => {
    expect(await refused(zipOf({ [name]: table }))).toMatchObject({
      code: 'archive-refused',
      reason: 'slip',
    });
  });

  it.each([
    ['a symbolic link', withEntry(one, 38, [0, 0, 0xff, 0xa1]), 'link'],
    ['an encrypted member', withEntry(one, 8, [1]), 'encrypted'],
    ['an unknown packing', withEntry(one, 10, [12]), 'method'],
    ['two of one name', replaced(zipOf({ 'a.csv': table, 'b.csv': table }), 'b.csv', 'a.csv'), 'duplicate'],
    ['names that differ in capitals alone', zipOf({ 'a.csv': table, 'A.csv': table }), 'duplicate'],
    ['a size beyond all that is taken', withEntry(one, 24, [0xfe, 0xff, 0xff, 0xff]), 'too-large'],
    ['a list of more members than are taken', manyMembers(), 'too-many'],
  ])('is refused for %s', async (_, archive, reason) => {
    expect(await refused(archive)).toMatchObject({ code: 'archive-refused', reason });
  });

  it('is refused for members that share their bytes', async () => {
    const two = zipOf({ 'a.csv': table, 'b.csv': table });
    const list = Buffer.from(two).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    const shared = Uint8Array.from(two);
    shared.set([0, 0, 0, 0], list + 42);
    expect(await refused(shared)).toMatchObject({ reason: 'overlap' });
  });

  it('stops a member that grows beyond what it was packed to, whatever its size says', async () => {
    const bomb = zipOf({ 'bomb.csv': `from,to\n${'0'.repeat(48_000_000)}` });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refused(bomb)).toMatchObject({ code: 'archive-refused', reason: 'ratio' });
    expect(await refused(withEntry(bomb, 24, [16, 0, 0, 0]))).toMatchObject({ reason: 'size' });
  });

  it.each([
    ['a length that is not so', withEntry(one, 24, [200]), 'size'],
    ['a sum that is not so', withEntry(one, 16, [1, 2, 3, 4]), 'sum'],
    ['another name before its bytes', withEntry(one, 46, [0x78]), 'directory'],
    ['no list', one.slice(0, 60), 'directory'],
  ])('is damaged by %s', async (_, archive, reason) => {
    expect(await refused(archive)).toMatchObject({ code: 'archive-damaged', reason });
  });

  it('is refused wherever it is cut, and whichever of its bytes is another, unless the text is the same', async () => {
    for (let part = 0; part < 100; part++) {
      const end = Math.floor((one.length * part) / 100);
      expect(await readBytes(one.slice(0, Math.max(1, end)), {}, file)).toMatchObject({ ok: false });
    }
    for (let at = 0; at < one.length; at += 7) {
      const changed = Uint8Array.from(one);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const read = await readBytes(changed, {}, file);
      if (read.ok) expect(read.value.network.links).toHaveLength(1);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

/** An archive whose end says that it lists 60,000 members. */
function manyMembers(): Uint8Array {
  const changed = Uint8Array.from(one);
  const end = Buffer.from(one).lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  changed.set([0x60, 0xea, 0x60, 0xea], end + 8);
  return changed;
}
