import { beforeAll, describe, expect, it } from 'vitest';

import { bundleTrials } from '../../../scripts/trials/bundle.mjs';
import { killRound } from './trials/test-kill.ts';

const kills = 50;
let programs = '';

beforeAll(async () => {
  programs = await bundleTrials('test-kill');
});

describe('a process killed while it works', { timeout: 900_000 }, () => {
  it(`loses nothing it acknowledged and leaves nothing in clear, ${kills} times over`, async () => {
    const faults: string[] = [];
    let during = 0;
    let seed = 0;
    const lane = async () => {
      while (seed < kills) {
        const round = await killRound({ seed: ++seed, programs });
        faults.push(...round.faults);
        during += round.counts['between steps'] ? 0 : 1;
      }
    };
    await Promise.all([lane(), lane()]);
    expect(faults).toEqual([]);
    expect(during).toBeGreaterThan(kills / 2);
  });
});
