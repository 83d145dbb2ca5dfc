import { beforeAll, describe, expect, it } from 'vitest';

import { bundleTrials } from '../../../scripts/trials/bundle.mjs';
import { fullRound, mayMount } from './trials/test-full.ts';

let programs = '';

beforeAll(async () => {
  programs = await bundleTrials('test-full');
});

describe.skipIf(!mayMount())('a file system that is really full', { timeout: 900_000 }, () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'loses nothing, says nothing wrong and lets a copy be saved elsewhere: %d',
    async (seed) => {
      const { counts, faults } = await fullRound({ seed: seed * 7919, programs });
      expect(faults).toEqual([]);
      expect(counts['refused commit']).toBe(1);
      expect(counts['copied']).toBe(1);
    },
  );
});
