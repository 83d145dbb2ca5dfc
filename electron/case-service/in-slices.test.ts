import { describe, expect, it } from 'vitest';

import type { Steps } from '../../core/tables/steps.ts';
import { inSlices, inStages } from './in-slices.ts';

/** Work of so many parts that each last some milliseconds. */
function* slowly(parts: number): Steps<string> {
  for (let done = 1; done <= parts; done++) {
    const end = performance.now() + 15;
    while (performance.now() < end);
    yield done / parts;
  }
  return 'done';
}

const { signal } = new AbortController();

describe('inSlices', () => {
  it('does all of it, and lets others have their turn before it is done', async () => {
    const seen: string[] = [];
    const work = inSlices(slowly(3), { signal, progress: () => undefined }).then((end) => seen.push(end));
    setImmediate(() => seen.push('another'));
    await work;
    expect(seen).toEqual(['another', 'done']);
  });

  it('tells how much is done, never less than before', async () => {
    const told: number[] = [];
    await inSlices(slowly(30), { signal, progress: (done) => told.push(done) });
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
  });

  it('ends as soon as it is called off', async () => {
    const abort = new AbortController();
    const steps = slowly(1000);
    const work = inSlices(steps, { signal: abort.signal, progress: () => undefined });
    abort.abort();
    await expect(work).rejects.toThrow();
    expect(steps.next().value).toBeLessThan(0.1);
  });
});

describe('inStages', () => {
  it('tells of all stages as one, and that the last is behind it', async () => {
    const told: (readonly [number, string])[] = [];
    const work = inStages(2, { signal, progress: (done, doing) => told.push([done, doing]) }, 'saving');
    await work(slowly(10));
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(([done, doing]) => done <= 0.5 && doing === 'saving')).toBe(true);
    await work(slowly(10));
    expect(told.at(-1)).toEqual([1, 'finishing']);
    expect(told.filter(([, doing]) => doing === 'finishing')).toHaveLength(1);
  });
});
