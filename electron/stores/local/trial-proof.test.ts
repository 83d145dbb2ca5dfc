import { createDecipheriv } from 'node:crypto';

import { describe, expect, it, vi } from 'vitest';

import { freshKey } from './audit/test-checkpoints.ts';
import type * as Ballasts from './ballast.ts';
import type * as Frames from './frame.ts';
import type { DiskError } from './test-disk.ts';
import { hkdf } from './vault/hkdf.ts';

/** Runs work with parts of one module of the store exchanged for worse ones. */
async function withWorse<T>(path: string, worse: () => Promise<object>, work: () => Promise<T>): Promise<T> {
  vi.resetModules();
  vi.doMock(path, async (original) => ({ ...(await original<object>()), ...(await worse()) }));
  try {
    return await work();
  } finally {
    vi.doUnmock(path);
    vi.resetModules();
  }
}

/** The fates of a case each of whose bytes was touched, one in so many. */
async function fatesOf(touch: 'turnBit' | 'forgeBit', encrypted: boolean): Promise<readonly string[]> {
  const trial = await import('./trials/test-damage.ts');
  const victim = await trial.makeVictim(12, encrypted);
  const every = { every: 7 };
  const fates = await trial.touchEveryByte(
    victim,
    touch === 'forgeBit' ? trial.forgeBit : trial.turnBit(0),
    every,
  );
  return [...fates.keys()];
}

describe('the trial by damage', { timeout: 600_000 }, () => {
  it('finds out when checksums are not checked', async () => {
    const fates = await withWorse(
      './crc32c.ts',
      () => Promise.resolve({ crc32c: () => 0 }),
      () => fatesOf('turnBit', false),
    );
    expect(fates).toContain('forged');
  });

  it('finds out when the chain is not checked', async () => {
    const believing = async () => {
      const { decodeFrame } = await vi.importActual<typeof Frames>('./frame.ts');
      return {
        decodeFrame: (bytes: Buffer, offset: number) => {
          const frame = decodeFrame(bytes, offset);
          return frame && frame !== 'newer' ? { ...frame, previous: { equals: () => true } } : frame;
        },
      };
    };
    const shown = await withWorse('./frame.ts', believing, foreignFrame);
    expect(shown).toBe('wrong');
    expect(await foreignFrame()).toBe('read-only');
  });

  it('finds out when the tags of what is encrypted are not checked', async () => {
    const fates = await withWorse('./vault/sealed-message.ts', believingAll, () => fatesOf('forgeBit', true));
    expect(fates).toContain('forged');
  });
});

/** Opens messages of one chunk as the real one does, but takes any tag. */
function believingAll() {
  return Promise.resolve({
    openMessage: (key: Uint8Array, _binding: Uint8Array, sealed: Uint8Array) => {
      if (sealed.length < 32) return null;
      const messageKey = hkdf(key, sealed.subarray(0, 16), 'benang-merah message');
      const nonce = Buffer.alloc(12);
      nonce[11] = 1;
      return createDecipheriv('aes-256-gcm', messageKey, nonce).update(sealed.subarray(16, -16));
    },
  });
}

/** A case in which a commit of another case with the same revision stands in the place of its own, and is the last. */
async function foreignFrame(): Promise<string> {
  const { makeVictim, fateOf } = await import('./trials/test-damage.ts');
  const { lastFrameOf } = await import('./trials/test-frames.ts');
  const [victim, other] = [await makeVictim(12, false), await makeVictim(13, false)];
  const path = '/kasus.benang/journal-00000003';
  const [mine, theirs] = [victim, other].map(({ disk }) => lastFrameOf(disk.bytes(path)));
  const bytes = Buffer.concat([mine!.before, theirs!.frame]);
  // checkpoints are a second line that is not meant here
  const disk = victim.disk.withFile(path, bytes).withoutFile('/kasus.benang/checkpoints');
  return fateOf(disk, victim);
}

describe('the trial by errors', { timeout: 600_000 }, () => {
  it('finds out when the reserve is never given up', async () => {
    const keeping = async () => {
      const { Ballast } = await vi.importActual<typeof Ballasts>('./ballast.ts');
      return {
        Ballast: class extends Ballast {
          override release = () => Promise.resolve(false);
        },
      };
    };
    const used = async () => {
      const { callsHitBy, sufferError } = await import('./trials/test-errors.ts');
      const plan = {
        code: 'ENOSPC' as DiskError,
        forever: false,
        failing: 'changes',
        encrypted: false,
      } as const;
      const signer = await freshKey();
      let count = 0;
      for (const failAt of (await callsHitBy({ ...plan, signer })).slice(0, 60))
        count += Number((await sufferError({ ...plan, failAt, signer })).reserveUsed);
      return count;
    };
    expect(await withWorse('./ballast.ts', keeping, used)).toBe(0);
    expect(await used()).toBeGreaterThan(0);
  });
});
