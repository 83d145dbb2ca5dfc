import { describe, expect, it } from 'vitest';

import { freshKey } from './audit/test-checkpoints.ts';
import { compareWithModel } from './trials/test-model.ts';

describe('a session over the local store, beside a plain case', { timeout: 900_000 }, () => {
  it.each([1, 2, 3, 4])('agrees with it after whatever is done, 500 times over: %d', async (seed) => {
    expect(await compareWithModel(await freshKey(), seed, 500)).toBeNull();
  });
});
