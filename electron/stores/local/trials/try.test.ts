import { it } from 'vitest';
import { freshKey } from '../audit/test-checkpoints.ts';
import { simulateCrashes } from './test-crashes.ts';
import { storeSubject } from './test-store-subject.ts';
it('tries', async () => {
  const signer = await freshKey();
  for (let seed = 1; seed <= 2; seed++) {
    const start = performance.now();
    const { faults, ...tally } = await simulateCrashes(storeSubject({ seed, acts: 12, signer }), { seed, cuts: 3, again: 60 });
    console.log(seed, JSON.stringify(tally), Math.round(performance.now() - start), 'ms');
    for (const fault of faults) console.log(JSON.stringify(fault));
  }
}, 600000);
