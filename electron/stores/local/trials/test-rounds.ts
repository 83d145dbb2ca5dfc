import { freshKey } from '../audit/test-checkpoints.ts';
import { simulateCrashes } from './test-crashes.ts';
import type { Round, RoundOptions } from './test-round.ts';
import { storeSubject } from './test-store-subject.ts';

/** The trials that are made of rounds, for the long runs. */
export const rounds: Readonly<Record<string, (options: RoundOptions) => Promise<Round>>> = {
  crash: async ({ seed }) => {
    const subject = storeSubject({ seed, acts: 10 + (seed % 9), signer: await freshKey() });
    const { faults, ...counts } = await simulateCrashes(subject, { seed, cuts: 9, again: 80 });
    return { counts, faults: faults.map((fault) => JSON.stringify(fault)) };
  },
};
