import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { writeFileWhole } from './write-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-write-'));
});
afterAll(() => rm(folder, { recursive: true }));

function* breaking(): Generator<string> {
  yield 'half';
  throw new Error('the pieces end early');
}

describe('a file written whole', () => {
  it('holds every piece and counts its bytes', async () => {
    const path = join(folder, 'a.txt');
    expect(await writeFileWhole(path, ['satu ', 'dua é ', new Uint8Array([65])])).toEqual({
      ok: true,
      value: { bytes: 13 },
    });
    expect(await readFile(path, 'utf8')).toBe('satu dua é A');
  });

  it('leaves what was there when its pieces break off', async () => {
    const path = join(folder, 'b.txt');
    await writeFile(path, 'before');
    await expect(writeFileWhole(path, breaking())).rejects.toThrow('early');
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await readdir(folder)).not.toContain('b.txt.part');
  });

  it('lets others have their turn while its pieces hold nothing, and leaves nothing of what they call off', async () => {
    const path = join(folder, 'd.txt');
    let isCalledOff = false;
    setImmediate(() => (isCalledOff = true));
    const looking = function* (): Generator<string> {
      yield 'half';
      while (!isCalledOff) yield '';
      throw new Error('called off');
    };
    await expect(writeFileWhole(path, looking())).rejects.toThrow('called off');
    expect((await readdir(folder)).filter((name) => name.startsWith('d.txt'))).toEqual([]);
  });

  it('names the file and the reason where it cannot be written', async () => {
    expect(await writeFileWhole(join(folder, 'absent', 'c.txt'), ['x'])).toEqual({
      ok: false,
      problem: { code: 'cannot-write', file: 'c.txt', details: { reason: 'ENOENT' } },
    });
  });
});
