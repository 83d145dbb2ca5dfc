import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { realDisk } from '../real-disk.ts';
import { SimulatedDisk } from '../test-disk.ts';
import {
  readCheckpoint,
  type SignedCheckpoint,
  signCheckpoint,
  verifyCheckpoint,
} from './checkpoint-note.ts';
import { type DeviceKey, deviceKey, fingerprintOf } from './device-key.ts';
import { freshKey, testCaseId } from './test-checkpoints.ts';

let folder = '';
let key: DeviceKey;
let note = '';

const said = {
  ...{ caseId: testCaseId, size: 300, root: Buffer.alloc(32, 7) },
  time: '2026-11-21T17:30:00+08:00',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-'));
  key = await freshKey();
  note = signCheckpoint(said, key);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function read(text: string): SignedCheckpoint {
  const checkpoint = readCheckpoint(text);
  if (!checkpoint) throw new Error(text);
  return checkpoint;
}

describe('a checkpoint', () => {
  it('says what was signed, in the form of a signed note', () => {
    expect(read(note)).toMatchObject(said);
    expect(verifyCheckpoint(read(note), key.publicKey)).toBe(true);
    const lines = note.split('\n');
    expect(lines.slice(0, 5)).toEqual([
      `benang-merah/${testCaseId}`,
      '300',
      Buffer.alloc(32, 7).toString('base64'),
      'time 2026-11-21T17:30:00+08:00',
      '',
    ]);
    expect(lines[5]).toMatch(new RegExp(`^— benang-merah/${key.fingerprint} [A-Za-z0-9+/]+=$`));
    expect(lines.slice(6)).toEqual(['']);
  });

  it('is believed of no other key, and of no other text', async () => {
    expect(verifyCheckpoint(read(note), (await freshKey()).publicKey)).toBe(false);
    expect(verifyCheckpoint(read(note), 'bukan kunci')).toBe(false);
    expect(verifyCheckpoint(read(note.replace('\n300\n', '\n301\n')), key.publicKey)).toBe(false);
  });

  it('is not believed with any one bit changed', () => {
    const bytes = Buffer.from(note);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = changed[bit >> 3]! ^ (1 << (bit & 7));
      const checkpoint = readCheckpoint(changed.toString());
      expect([bit, checkpoint !== null && verifyCheckpoint(checkpoint, key.publicKey)]).toEqual([bit, false]);
    }
  });

  it.each([
    ['nothing', () => ''],
    ['a line more', () => `${note}\n`],
    ['other line ends', () => note.replaceAll('\n', '\r\n')],
    ['a size with a sign', () => note.replace('\n300\n', '\n+300\n')],
    ['a size with a zero before it', () => note.replace('\n300\n', '\n0300\n')],
    ['a moment that is none', () => note.replace('2026-11-21', '2026-13-21')],
    ['no time zone', () => note.replace('+08:00', '')],
    ['another origin', () => note.replace('benang-merah', 'benang-biru')],
    ['no signature', () => note.slice(0, note.indexOf('—'))],
  ])('is none with %s', (_, changed) => {
    expect(readCheckpoint(changed())).toBeNull();
  });

  it('cannot say what no checkpoint can say', () => {
    expect(() => signCheckpoint({ ...said, time: 'kemarin' }, key)).toThrow();
    expect(() => signCheckpoint({ ...said, root: Buffer.alloc(31) }, key)).toThrow();
  });
});

describe('the key of this device', () => {
  it('is made once, for this account alone, and found again', async () => {
    const path = join(folder, 'kunci', 'device-key.pem');
    const first = await deviceKey(realDisk, path);
    const again = await deviceKey(realDisk, path);
    expect(again.publicKey).toBe(first.publicKey);
    expect(again.fingerprint).toMatch(/^([0-9a-f]{4}-){4}[0-9a-f]{4}$/);
    expect(fingerprintOf(first.publicKey)).toBe(first.fingerprint);
    expect(again.sign(Buffer.from('a'))).toEqual(first.sign(Buffer.from('a')));
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('is not replaced when its file is not a key, or another kind of key', async () => {
    const disk = new SimulatedDisk();
    const path = '/device-key.pem';
    await deviceKey(disk, path);
    const spoilt = disk.withFile(path, Buffer.from('rusak'));
    await expect(deviceKey(spoilt, path)).rejects.toMatchObject({
      problem: { code: 'device-key-unreadable', file: 'device-key.pem' },
    });
    expect((await spoilt.read(path)).toString()).toBe('rusak');
  });

  it.skipIf(!hasOpenssl())('signs what openssl verifies', async () => {
    const { text, signature } = read(note);
    const paths = { key: join(folder, 'k.der'), text: join(folder, 't'), signature: join(folder, 's') };
    await writeFile(paths.key, Buffer.from(key.publicKey, 'base64'));
    await writeFile(paths.text, text);
    await writeFile(paths.signature, signature);
    const verified = execFileSync('openssl', [
      ...['pkeyutl', '-verify', '-pubin', '-keyform', 'DER', '-inkey', paths.key],
      ...['-rawin', '-in', paths.text, '-sigfile', paths.signature],
    ]);
    expect(verified.toString()).toContain('Success');
  });
});

function hasOpenssl(): boolean {
  try {
    return execFileSync('openssl', ['version']).toString().startsWith('OpenSSL 3');
  } catch {
    return false;
  }
}
