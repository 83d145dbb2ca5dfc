import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { MachineStopped, SimulatedDisk, type Trouble } from '../test-disk.ts';
import { encryptedVault, plainVault } from '../vault/vault.ts';
import { appendCheckpoint, checkpointsFile, type HeldCheckpoint, readCheckpoints } from './checkpoint-log.ts';
import { checkpointOf, emptyPlace, freshKey, testCaseId, testLeaves } from './test-checkpoints.ts';

const path = join('/kasus.benang', checkpointsFile);
const vaults = { plain: plainVault, encrypted: encryptedVault(Buffer.alloc(32, 1), testCaseId) };
let signed: readonly HeldCheckpoint[];

beforeAll(async () => {
  const key = await freshKey();
  signed = [1, 2, 3, 4].map((size) => checkpointOf(key, testLeaves(size)));
});

describe.each(['plain', 'encrypted'] as const)('the log of checkpoints of a case that is %s', (kind) => {
  const vault = vaults[kind];

  async function logged(): Promise<SimulatedDisk> {
    const disk = new SimulatedDisk();
    const place = await emptyPlace(disk, vault);
    for (const checkpoint of signed) await appendCheckpoint(place, checkpoint);
    return disk;
  }

  it('gives back what was added, in its order', async () => {
    const nothing = await emptyPlace(new SimulatedDisk(), vault);
    expect(await readCheckpoints(nothing)).toEqual({ checkpoints: [], tornAt: null });
    const disk = await logged();
    expect(await readCheckpoints(await emptyPlace(disk, vault))).toEqual({
      checkpoints: signed,
      tornAt: null,
    });
    expect((await disk.read(path)).includes('benang-merah')).toBe(kind === 'plain');
  });

  it('leaves out a last line cut anywhere, says so, and keeps it aside before it goes on', async () => {
    const disk = await logged();
    const bytes = await disk.read(path);
    const last = bytes.lastIndexOf('\n', bytes.length - 2) + 1;
    for (let size = last + 1; size < bytes.length; size += 7) {
      const torn = disk.withFile(path, bytes.subarray(0, size));
      const place = await emptyPlace(torn, vault);
      expect(await readCheckpoints(place)).toEqual({ checkpoints: signed.slice(0, 3), tornAt: last });
      await appendCheckpoint(place, signed[3]!);
      expect(await readCheckpoints(place)).toEqual({ checkpoints: signed, tornAt: null });
      const [kept = ''] = (await torn.list('/kasus.benang')).filter((name) => name.startsWith('tail-'));
      expect(await torn.read(join('/kasus.benang', kept))).toEqual(bytes.subarray(last, size));
    }
  });

  it('shows nothing wrong whichever byte is changed', async () => {
    const disk = await logged();
    const bytes = await disk.read(path);
    for (let offset = 0; offset < bytes.length; offset++) {
      const changed = Buffer.from(bytes);
      changed[offset] = changed[offset]! ^ 1;
      const place = await emptyPlace(disk.withFile(path, changed), vault);
      const read = await readCheckpoints(place).catch((error: unknown) => error);
      // in clear a changed letter may still be a line; then it is the signature that fails
      if (read instanceof Error) expect(read).toMatchObject({ problem: { file: checkpointsFile } });
      else expect(read).not.toEqual({ checkpoints: signed, tornAt: null });
    }
  });
});

describe('an encrypted log', () => {
  it('opens no line in the place of another', async () => {
    const disk = new SimulatedDisk();
    const place = await emptyPlace(disk, vaults.encrypted);
    for (const checkpoint of signed) await appendCheckpoint(place, checkpoint);
    const [first, second, ...rest] = (await disk.read(path)).toString().split('\n');
    const swapped = disk.withFile(path, Buffer.from([second, first, ...rest].join('\n')));
    await expect(readCheckpoints(await emptyPlace(swapped, vaults.encrypted))).rejects.toThrow('content');
  });
});

describe('a disk that fails', () => {
  /** Adds all checkpoints, each once more when it fails; answers how many were acknowledged. */
  async function addAll(disk: SimulatedDisk): Promise<number> {
    let done = 0;
    try {
      const place = await emptyPlace(disk);
      for (const checkpoint of signed) {
        await appendCheckpoint(place, checkpoint).catch(async (error: unknown) => {
          if (error instanceof MachineStopped) throw error;
          await appendCheckpoint(place, checkpoint);
        });
        done++;
      }
    } catch (error) {
      if (!(error instanceof MachineStopped) && !(error as NodeJS.ErrnoException).code) throw error;
    }
    return done;
  }

  async function callsOfAll(): Promise<number> {
    const disk = new SimulatedDisk();
    await addAll(disk);
    return disk.calls;
  }

  async function expectKept(disk: SimulatedDisk, done: number): Promise<void> {
    if (!(await disk.state('/kasus.benang'))) {
      expect(done).toBe(0);
      return;
    }
    const place = await emptyPlace(disk);
    const { checkpoints } = await readCheckpoints(place);
    expect(checkpoints.length).toBeGreaterThanOrEqual(done);
    expect(checkpoints).toEqual(signed.slice(0, checkpoints.length));
    for (const checkpoint of signed.slice(checkpoints.length)) await appendCheckpoint(place, checkpoint);
    expect(await readCheckpoints(place)).toEqual({ checkpoints: signed, tornAt: null });
  }

  it('loses no checkpoint that was acknowledged when the machine stops at any call', async () => {
    for (let stopAt = 1; stopAt <= (await callsOfAll()); stopAt++) {
      const disk = new SimulatedDisk({ stopAt });
      const done = await addAll(disk);
      for (const crash of ['process', 'power-prefix', 'power-subset'] as const)
        for (let seed = 0; seed < (crash === 'process' ? 1 : 8); seed++)
          await expectKept(disk.restart(crash, stopAt * 100 + seed), done);
    }
  });

  it.each([
    { code: 'ENOSPC', forever: false },
    { code: 'ENOSPC', forever: true },
    { code: 'EIO', forever: false },
    { code: 'EIO', forever: true },
  ] as const)('loses none to $code, forever: $forever', async (kind) => {
    for (let failAt = 1; failAt <= (await callsOfAll()); failAt++) {
      const trouble: Trouble = { ...kind, failAt };
      const disk = new SimulatedDisk(trouble);
      const done = await addAll(disk);
      await expectKept(disk.restart('process', failAt), done);
    }
  });
});
