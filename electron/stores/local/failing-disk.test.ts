import { describe, expect, it } from 'vitest';

import { freshKey } from './audit/test-checkpoints.ts';
import { callsHitBy, type ErrorPlan, sufferError } from './trials/test-errors.ts';
import { worseDisks } from './trials/test-worse-disks.ts';

type Plan = Omit<ErrorPlan, 'failAt' | 'signer'>;

/** Fails at every call in turn that the error can hit. */
async function failEverywhere(plan: Plan) {
  const signer = await freshKey();
  const calls = await callsHitBy({ ...plan, signer });
  const faults: string[] = [];
  let reserveUsed = 0;
  for (const failAt of calls) {
    const outcome = await sufferError({ ...plan, failAt, signer });
    faults.push(...outcome.faults);
    reserveUsed += Number(outcome.reserveUsed);
  }
  return { calls: calls.length, reserveUsed, faults };
}

const clear = { forever: false, encrypted: false };
const sealed = { forever: true, encrypted: true };
const full = { ...clear, code: 'ENOSPC', failing: 'changes' } as const;

describe('a disk that fails', { timeout: 600_000 }, () => {
  it.each<Omit<Plan, 'failing'>>([
    { code: 'ENOSPC', ...clear },
    { code: 'ENOSPC', ...sealed },
    { code: 'EIO', ...clear },
    { code: 'EIO', ...sealed },
    { code: 'EROFS', ...sealed },
    { code: 'EACCES', ...clear },
    { code: 'EMFILE', ...clear },
    { code: 'EBUSY', ...clear },
  ])('costs nothing acknowledged, whichever change fails: %o', async (kind) => {
    const { calls, faults } = await failEverywhere({ ...kind, failing: 'changes' });
    expect(faults.slice(0, 5)).toEqual([]);
    expect(calls).toBeGreaterThan(50);
  });

  it.each<Omit<Plan, 'failing'>>([
    { code: 'EIO', ...clear },
    { code: 'EIO', ...sealed },
    { code: 'EACCES', ...sealed },
    { code: 'EMFILE', ...clear },
    { code: 'EBUSY', ...clear },
  ])('costs nothing and says nothing wrong, whichever reading fails: %o', async (kind) => {
    const { calls, faults } = await failEverywhere({ ...kind, failing: 'reads' });
    expect(faults.slice(0, 5)).toEqual([]);
    expect(calls).toBeGreaterThan(50);
  });

  it('gets its commit in all the same when it is full and there is a reserve', async () => {
    expect((await failEverywhere(full)).reserveUsed).toBeGreaterThan(5);
  });
});

describe('the trial by errors', { timeout: 600_000 }, () => {
  it('finds out when a failed commit is not taken back', async () => {
    const under = worseDisks['a failed commit is not taken back'];
    expect((await failEverywhere({ ...full, under })).faults).not.toEqual([]);
  });
});
