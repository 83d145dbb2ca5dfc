import { describe, expect, it } from 'vitest';

import { testMeta, unwrap } from '../test-commits.ts';
import { localStoreSubject } from './test-crash.ts';
import { SimulatedDisk, type Trouble } from './test-disk.ts';
import { fingerprintOf, play, writeScript } from './test-script.ts';

const script = writeScript(9, 2);
const subject = localStoreSubject(script);

async function callsOfScript(): Promise<number> {
  const disk = new SimulatedDisk();
  await subject.run(disk, () => undefined);
  return disk.calls;
}

/** Plays the script on a failing disk, checks what the store shows and what a restart finds. */
async function suffer(trouble: Trouble): Promise<void> {
  const disk = new SimulatedDisk(trouble);
  let last = 0;
  const played = await play(disk, script, (revision) => (last = revision));
  if (played.ok) {
    const store = played.value;
    const stopped = last < script.changes.length + 1;
    expect(store.revision()).toBe(last);
    expect(await fingerprintOf(store)).toBe(script.fingerprints[last]);
    if (stopped && trouble.code !== 'ENOSPC') expect(store.report.readOnly).toBe(true);
    await store.close().catch((error: unknown) => expect(error).toHaveProperty('code', trouble.code));
  } else expect(['disk-full', 'disk-error', 'folder-read-only']).toContain(played.problem.code);
  const crash = (trouble.failAt ?? 0) % 2 ? 'power-subset' : 'process';
  expect([trouble, await subject.examine(disk.restart(crash, trouble.failAt ?? 0), last)]).toEqual([
    trouble,
    'right',
  ]);
}

describe('a disk that cannot flush', () => {
  it('is not written to again: nobody can say what is on it', async () => {
    const whole = new SimulatedDisk();
    const calls: number[] = [];
    await play(whole, { ...script, changes: script.changes.slice(0, 2) }, () => calls.push(whole.calls));
    // the last call of the second commit after the creation is its flush
    const disk = new SimulatedDisk({ failAt: calls.at(-1) ?? 0, code: 'EIO' });
    const store = unwrap(await play(disk, script, () => undefined));
    expect(store.revision()).toBe(2);
    const refused = await store.commit(script.changes[1] ?? {}, testMeta);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'disk-error', details: { reason: 'EIO' } } });
    expect(store.report).toMatchObject({ readOnly: true, notes: [{ code: 'disk-error' }] });
    expect(await subject.examine(disk.restart('power-prefix', 3), 2)).toBe('right');
  });
});

describe('a disk that fails', { timeout: 300_000 }, () => {
  it.each([
    { code: 'ENOSPC', forever: false },
    { code: 'ENOSPC', forever: true },
    { code: 'EIO', forever: false },
    { code: 'EIO', forever: true },
    { code: 'EROFS', forever: true },
  ] as const)('never costs an acknowledged commit: $code, forever: $forever', async (kind) => {
    const calls = await callsOfScript();
    for (let failAt = 1; failAt <= calls; failAt++) await suffer({ ...kind, failAt });
  });
});
