import { describe, expect, it } from 'vitest';

import { freshKey } from './audit/test-checkpoints.ts';
import { simulateCrashes } from './trials/test-crashes.ts';
import { storeSubject } from './trials/test-store-subject.ts';

/** Milliseconds; a busy machine takes many times what an idle one does. */
const patience = 600_000;

describe('crashes on a simulated disk', { timeout: patience }, () => {
  // even seeds begin in clear, odd ones encrypted; crash-encrypted.test.ts takes those
  it.each([2, 4, 6])('lose nothing that was acknowledged, whichever call they hit: seed %d', async (seed) => {
    const subject = storeSubject({ seed, acts: 13, signer: await freshKey() });
    const { points, faults } = await simulateCrashes(subject, { seed, cuts: 4, again: 60 });
    expect(faults).toEqual([]);
    expect(points).toBeGreaterThan(2000);
  });
});
