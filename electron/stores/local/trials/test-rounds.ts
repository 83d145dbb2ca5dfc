import { freshKey } from '../audit/test-checkpoints.ts';
import type { DiskError } from '../test-disk.ts';
import { simulateCrashes } from './test-crashes.ts';
import { cutShort, forgeBit, makeVictim, type Touch, touchEveryByte, turnBit } from './test-damage.ts';
import { callsHitBy, type ErrorPlan, sufferError } from './test-errors.ts';
import { fullRound } from './test-full.ts';
import { killRound } from './test-kill.ts';
import { compareWithModel } from './test-model.ts';
import type { Round, RoundOptions } from './test-round.ts';
import { storeSubject } from './test-store-subject.ts';

/** The trials that are made of rounds, for the long runs. */
export const rounds: Readonly<Record<string, (options: RoundOptions) => Promise<Round>>> = {
  crash: crashRound,
  errors: errorRound,
  kill: killRound,
  full: fullRound,
  damage: damageRound,
  model: modelRound,
};

/** One work with all its crashes. */
async function crashRound({ seed }: RoundOptions): Promise<Round> {
  const subject = storeSubject({ seed, acts: 10 + (seed % 9), signer: await freshKey() });
  const { faults, ...counts } = await simulateCrashes(subject, { seed, cuts: 9, again: 80 });
  return { counts, faults: faults.map((fault) => JSON.stringify(fault)) };
}

const codes: readonly DiskError[] = ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'EMFILE', 'EBUSY'];

/** One kind of error at every call in turn; 48 rounds are all kinds, with a work of their own. */
async function errorRound({ seed }: RoundOptions): Promise<Round> {
  const plan: Omit<ErrorPlan, 'failAt'> = {
    code: codes[seed % 6] ?? 'EIO',
    forever: Math.floor(seed / 6) % 2 === 1,
    failing: Math.floor(seed / 12) % 2 === 1 ? 'reads' : 'changes',
    encrypted: Math.floor(seed / 24) % 2 === 1,
    seed,
    signer: await freshKey(),
  };
  const calls = await callsHitBy(plan);
  const faults: string[] = [];
  for (const failAt of calls) faults.push(...(await sufferError({ ...plan, failAt })).faults);
  return { counts: { rounds: 1, errors: calls.length }, faults };
}

/** Every bit of a case in clear; one of each byte of an encrypted one, to whose tags all bits are the same. */
const touches: readonly (readonly [string, readonly Touch[]])[] = [
  ['bits turned', [0, 1, 2, 3, 4, 5, 6, 7].map(turnBit)],
  ['lengths cut', [cutShort]],
  ['bits forged', [forgeBit]],
  ['bits turned', [(bytes, offset, path) => turnBit(offset * 5)(bytes, offset, path)]],
  ['lengths cut', [cutShort]],
  ['bits forged', [forgeBit]],
];
/** Into so many rounds all bytes of a case are dealt. */
const slices = 100;
/** What may come of each kind of touch; cut off whole lines of checkpoints show against a note kept elsewhere only. */
const found: Readonly<Record<string, readonly string[]>> = {
  'bits turned': ['caught', 'noted', 'read-only', 'refused'],
  'lengths cut': ['caught', 'noted', 'read-only', 'refused', 'fewer checkpoints'],
  'bits forged': ['caught', 'read-only', 'refused', 'forged'],
};

/** One byte in a hundred of a case of 200 kB, touched in one way; 600 rounds are every byte in every way. */
async function damageRound({ seed }: RoundOptions): Promise<Round> {
  const kind = Math.floor(seed / slices) % 6;
  const [what, kinds] = touches[kind] ?? ['', []];
  const victim = await makeVictim(220, kind >= 3);
  const counts: Record<string, number> = { rounds: 1 };
  const faults: string[] = [];
  for (const touch of kinds)
    for (const [fate, where] of await touchEveryByte(victim, touch, {
      first: seed % slices,
      every: slices,
    })) {
      counts[what] = (counts[what] ?? 0) + where.length;
      counts[fate] = (counts[fate] ?? 0) + where.length;
      if (!found[what]?.includes(fate)) faults.push(...where.map((at) => `${what}: ${fate}: ${at}`));
    }
  return { counts, faults };
}

const runsOfRound = 250;

/** So many sequences of commands. */
async function modelRound({ seed }: RoundOptions): Promise<Round> {
  const differs = await compareWithModel(await freshKey(), seed, runsOfRound);
  return { counts: { runs: runsOfRound }, faults: differs === null ? [] : [differs] };
}
