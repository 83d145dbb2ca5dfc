import { describe, expect, it } from 'vitest';

import { freshKey } from './audit/test-checkpoints.ts';
import { simulateCrashes } from './trials/test-crashes.ts';
import { storeSubject } from './trials/test-store-subject.ts';

describe('crashes on a simulated disk', { timeout: 600_000 }, () => {
  it.each([1, 3, 5])(
    'lose nothing of an encrypted case, and leave nothing in clear: seed %d',
    async (seed) => {
      const subject = storeSubject({ seed, acts: 13, signer: await freshKey() });
      const { points, faults } = await simulateCrashes(subject, { seed, cuts: 4, again: 60 });
      expect(faults).toEqual([]);
      expect(points).toBeGreaterThan(2000);
    },
  );
});
