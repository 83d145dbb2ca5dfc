import { describe, expect, it } from 'vitest';

import { forgeBit, makeVictim, turnBit, touchEveryByte } from './trials/test-damage.ts';

/** Milliseconds; a busy machine takes many times what an idle one does. */
const patience = 900_000;

describe.each([
  ['in clear', false],
  ['encrypted', true],
])('a case of 50 kB %s', { timeout: patience }, (_, encrypted) => {
  it('is never taken for sound with one bit turned over, and never shows what it was not', async () => {
    const victim = await makeVictim(56, encrypted);
    expect(victim.bytes).toBeGreaterThan(48_000);
    // every byte where anybody can read it; the other case lies on the disk in the same way
    const every = encrypted ? 11 : 1;
    const fates = await touchEveryByte(
      victim,
      (bytes, offset, path) => turnBit(offset * 5)(bytes, offset, path),
      {
        every,
      },
    );
    expect([...fates.keys()].sort()).toEqual(['caught', 'noted', 'read-only', 'refused']);
  });

  it('is found out with one bit turned over and its checksum made right again', async () => {
    const victim = await makeVictim(12, encrypted);
    const fates = await touchEveryByte(victim, forgeBit, { every: 3 });
    const found = encrypted ? ['caught', 'read-only'] : ['caught', 'forged', 'read-only'];
    expect([...fates.keys()].sort()).toEqual(found);
  });
});
