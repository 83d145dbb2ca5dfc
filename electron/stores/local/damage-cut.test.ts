import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { checkpointsFile } from './audit/checkpoint-log.ts';
import { casePath } from './test-script.ts';
import { cutShort, makeVictim, touchEveryByte } from './trials/test-damage.ts';

describe.each([
  ['in clear', false],
  ['encrypted', true],
])('a case of 50 kB %s with a file cut short', { timeout: 900_000 }, (_, encrypted) => {
  it('says so wherever it is cut, also where a commit ends', async () => {
    const victim = await makeVictim(56, encrypted);
    expect(victim.bytes).toBeGreaterThan(48_000);
    const fates = await touchEveryByte(victim, cutShort, { every: encrypted ? 1 : 11 });
    const { 'fewer checkpoints': fewer, ...rest } = Object.fromEntries(fates);
    expect(Object.keys(rest).sort()).toEqual(['caught', 'noted', 'read-only', 'refused']);
    // whole lines that are missing there show against a note kept elsewhere, and against nothing else
    const checkpoints = join(casePath, checkpointsFile);
    const ends = [0, victim.disk.bytes(checkpoints).indexOf('\n') + 1];
    expect(ends.map((end) => `${checkpoints} at ${end}`)).toEqual(expect.arrayContaining([...(fewer ?? [])]));
  });
});
