import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { withLock } from './lock.mjs';
import { cache } from './project.mjs';

it('lets one at a time in, and the next also after a failure', async () => {
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} in`);
    await new Promise((done) => setImmediate(done));
    seen.push(`${name} out`);
    if (name === 'first') throw new Error('it failed');
  };
  const first = withLock('lock-test', work('first'));
  const second = withLock('lock-test', work('second'));
  await expect(first).rejects.toThrow('it failed');
  await second;
  expect(seen).toEqual(['first in', 'first out', 'second in', 'second out']);
});

it('takes over from a holder that is no more', async () => {
  await withLock('lock-test', () => undefined);
  // The highest process number Linux can give is 4,194,304.
  writeFileSync(join(cache, 'lock-test.lock'), '4194305');
  expect(await withLock('lock-test', () => 'done')).toBe('done');
});
