import { describe, expect, it } from 'vitest';

import { forgeBit, makeVictim, type Touch, touchEveryByte, turnBit } from './trials/test-damage.ts';

/** Milliseconds; a busy machine takes many times what an idle one does. */
const patience = 900_000;
const slices = 4;

const turnOneBit: Touch = (bytes, offset, path) => turnBit(offset * 5)(bytes, offset, path);

describe('a case of 50 kB', { timeout: patience }, () => {
  it.each(Array.from({ length: slices }, (_, slice) => slice))(
    'is never taken for sound with one bit turned over, and never shows what it was not: bytes 4n + %d',
    async (first) => {
      const victim = await makeVictim(56, false);
      expect(victim.bytes).toBeGreaterThan(48_000);
      const fates = await touchEveryByte(victim, turnOneBit, { first, every: slices });
      expect([...fates.keys()].sort()).toEqual(['caught', 'noted', 'read-only', 'refused']);
    },
  );

  it('is no more believed when it is encrypted', async () => {
    // it lies on the disk in the same way; the long run spares no byte
    const fates = await touchEveryByte(await makeVictim(56, true), turnOneBit, { every: 23 });
    expect([...fates.keys()].sort()).toEqual(['caught', 'noted', 'read-only', 'refused']);
  });
});

describe('a bit turned over and its checksum made right again', { timeout: patience }, () => {
  it.each([
    ['in clear', false, ['caught', 'forged', 'read-only', 'refused']],
    ['encrypted', true, ['caught', 'read-only', 'refused']],
  ] as const)('is found out, %s', async (_, encrypted, found) => {
    const fates = await touchEveryByte(await makeVictim(12, encrypted), forgeBit, { every: 3 });
    expect([...fates.keys()].sort()).toEqual(found);
  });
});
