import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { checkpointsFile } from './audit/checkpoint-log.ts';
import { partsFolder } from './file-names.ts';
import { casePath } from './test-script.ts';
import { cutShort, type Fate, makeVictim, touchEveryByte } from './trials/test-damage.ts';

const honest: readonly Fate[] = ['caught', 'noted', 'read-only', 'refused'];

describe.each([
  ['in clear', false],
  ['encrypted', true],
])('a case of 50 kB %s with a file cut short', { timeout: 900_000 }, (_, encrypted) => {
  it('says so wherever it is cut, also where a commit ends', async () => {
    const victim = await makeVictim(56, encrypted);
    expect(victim.bytes).toBeGreaterThan(48_000);
    // every length of everything but parts, which are only looked at as a whole; the long run spares nothing
    const isPart = (path: string) => path.includes(`/${partsFolder}/`);
    const rest = { files: victim.files.filter((path) => !isPart(path)), every: encrypted ? 11 : 1 };
    const parts = { files: victim.files.filter(isPart), every: 17 };
    const fates = await touchEveryByte(victim, cutShort, rest);
    const { 'fewer checkpoints': fewer = [], ...others } = Object.fromEntries(fates);
    expect(Object.keys(others).sort()).toEqual(honest);
    expect([...(await touchEveryByte(victim, cutShort, parts)).keys()].sort()).toEqual(['caught', 'noted']);
    // whole lines that are missing there show against a note kept elsewhere, and against nothing else
    const checkpoints = join(casePath, checkpointsFile);
    const ends = [0, victim.disk.bytes(checkpoints).indexOf('\n') + 1];
    expect(ends.map((end) => `${checkpoints} at ${end}`)).toEqual(expect.arrayContaining([...fewer]));
  });
});
