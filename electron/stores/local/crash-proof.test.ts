import { describe, expect, it } from 'vitest';

import { freshKey } from './audit/test-checkpoints.ts';
import { simulateCrashes } from './trials/test-crashes.ts';
import { asLowdb, asPlaced, asWriteFileAtomic, peerSubject } from './trials/test-peers.ts';
import { storeSubject } from './trials/test-store-subject.ts';
import { worseDisks } from './trials/test-worse-disks.ts';

const plan = { seed: 1, cuts: 4, again: 0 };

async function faultsOfPeer(put: typeof asLowdb) {
  return (await simulateCrashes(peerSubject(put, 12), plan)).faults.map(({ kind }) => kind);
}

describe('the trial by crashes', { timeout: 600_000 }, () => {
  it('finds what lowdb as it comes loses', async () => {
    const faults = await faultsOfPeer(asLowdb);
    expect(faults).toContain('lost');
    expect(faults).toContain('unopenable');
  });

  it('finds what write-file-atomic loses', async () => {
    const faults = await faultsOfPeer(asWriteFileAtomic);
    expect(faults).toContain('lost');
    expect(faults).toContain('unopenable');
  });

  it('finds nothing where a file is written, flushed, read back, renamed and its folder flushed', async () => {
    expect(await faultsOfPeer(asPlaced)).toEqual([]);
  });

  const faults = Object.keys(worseDisks).filter((name) => name !== 'a failed commit is not taken back');
  it.each(faults)('finds out when %s', async (name) => {
    const under = worseDisks[name as keyof typeof worseDisks];
    // recoveries must be crashed as well to see what a killed process left
    const again = name.includes('killed') ? 4 : 0;
    for (let seed = 2; seed < 12; seed++) {
      const subject = storeSubject({ seed, acts: 12, signer: await freshKey(), under });
      const tally = await simulateCrashes(subject, { seed, cuts: 2, again });
      if (tally.faults.length > 0) return;
    }
    expect.unreachable(`nobody noticed that ${name}`);
  });
});
