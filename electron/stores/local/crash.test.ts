import { describe, expect, it } from 'vitest';

import { testCreation, unwrap } from '../test-commits.ts';
import { freshKey } from './audit/test-checkpoints.ts';
import { createLocalCase } from './local-case.ts';
import { MachineStopped, SimulatedDisk } from './test-disk.ts';
import { casePath, openScript, scriptOptions } from './test-script.ts';
import { simulateCrashes } from './trials/test-crashes.ts';
import { storeSubject } from './trials/test-store-subject.ts';

/** Milliseconds; a busy machine takes many times what an idle one does. */
const patience = 900_000;

describe('crashes on a simulated disk', { timeout: patience }, () => {
  // even seeds begin in clear, odd ones encrypted; crash-encrypted.test.ts takes those
  it.each([2, 4, 6])('lose nothing that was acknowledged, whichever call they hit: seed %d', async (seed) => {
    const subject = storeSubject({ seed, acts: 13, signer: await freshKey() });
    const { points, faults } = await simulateCrashes(subject, { seed, cuts: 4, again: 60 });
    expect(faults).toEqual([]);
    expect(points).toBeGreaterThan(2000);
  });
});

describe('an attachment whose name a killed process left unflushed', () => {
  /** Attaches on this disk until it is done or the machine stops; answers whether it was done. */
  async function attach(disk: SimulatedDisk): Promise<boolean> {
    try {
      const store = unwrap(await openScript(disk));
      unwrap(await store.attach(Buffer.from('lampiran')));
      return true;
    } catch (error) {
      if (error instanceof MachineStopped) return false;
      throw error;
    }
  }

  it('survives a power cut once it was attached again', async () => {
    const disk = new SimulatedDisk();
    const { change, meta } = testCreation;
    await unwrap(await createLocalCase(casePath, change, meta, scriptOptions(disk))).close();
    for (let stopAt = 1, done = false; !done; stopAt++) {
      const killed = disk.settled({ stopAt });
      done = await attach(killed);
      const again = killed.restart('process', 0);
      expect(await attach(again)).toBe(true);
      for (let seed = 0; seed < 8; seed++) {
        const store = unwrap(await openScript(again.restart('power-subset', seed)));
        const { attachments } = unwrap(await store.verify());
        expect([stopAt, seed, attachments]).toEqual([stopAt, seed, 1]);
      }
    }
  });
});
