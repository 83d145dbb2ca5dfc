import { join } from 'node:path';

import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Topology } from '../../../core/measures/topology.ts';
import { builtProgram, must, problemOf } from '../test-case.ts';
import type { ArrangeInput } from '../../../core/arrange/arrange.ts';
import { WorkerPool } from './worker-pool.ts';

/** A star whose middle is the first entity. */
function star(size: number): Topology {
  return {
    entities: Array.from({ length: size }, (_, i) => `E${i}`),
    links: Array.from({ length: size - 1 }, (_, i) => `L${i}`),
    from: new Int32Array(size - 1),
    to: Int32Array.from({ length: size - 1 }, (_, i) => i + 1),
    direction: new Uint8Array(size - 1),
  };
}

/** Every entity linked with the next thirty: betweenness of it takes long. */
function band(size: number): Topology {
  const from = Int32Array.from({ length: size * 30 }, (_, i) => Math.floor(i / 30));
  return {
    entities: Array.from({ length: size }, (_, i) => `E${i}`),
    links: Array.from(from, (_, i) => `L${i}`),
    from,
    to: from.map((position, i) => (position + 1 + (i % 30)) % size),
    direction: new Uint8Array(size * 30),
  };
}

const degreeOf = (topology: Topology) =>
  ({ kind: 'measure', measure: 'degree', direction: 'ignore', topology }) as const;
const slow = () =>
  ({ kind: 'measure', measure: 'betweenness', direction: 'ignore', topology: band(5_000) }) as const;

let script = '';
let pool: WorkerPool;
const options = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

beforeAll(() => {
  script = join(builtProgram(), 'worker.js');
});
beforeEach(() => {
  pool = new WorkerPool(script, 2);
});
afterEach(() => pool.close());

describe('the worker pool', () => {
  it('does more tasks at once than it has threads and keeps each answer apart', async () => {
    const sizes = [3, 5, 8, 13, 21];
    const scores = await Promise.all(sizes.map((size) => pool.run(degreeOf(star(size)), options())));
    expect(scores.map((result) => must(result).scores[0])).toEqual(sizes.map((size) => size - 1));
  });

  it('lays out a chart', async () => {
    const input: ArrangeInput = {
      ...{ size: 3, from: new Int32Array([0, 1]), to: new Int32Array([1, 2]), seed: 1 },
      ...{ room: new Float64Array(6).fill(20), countries: ['ID', 'MY', null] },
      ...{ start: new Float64Array(6).fill(NaN), fixed: new Uint8Array(3), outside: new Uint8Array(3) },
      ...{ directed: new Uint8Array(2), groups: [null, null, null], moments: new Float64Array(3) },
      ...{ root: -1, aspect: 1.35, regions: [] },
    };
    const { positions } = must(await pool.run({ kind: 'arrange', arrangement: 'force', input }, options()));
    expect(positions).toHaveLength(6);
    expect([...positions].every(Number.isFinite)).toBe(true);
    const { regions } = must(await pool.run({ kind: 'arrange', arrangement: 'country', input }, options()));
    expect(regions.map(({ country }) => country)).toEqual(expect.arrayContaining(['ID', 'MY', null]));
  });

  it('stops a task that is called off and goes on with others', async () => {
    const controller = new AbortController();
    let told = 0;
    const long = pool.run(slow(), {
      signal: controller.signal,
      onProgress: (done) => {
        told = done;
        controller.abort();
      },
    });
    expect(problemOf(await long)).toEqual({ code: 'cancelled' });
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(1);
    expect(must(await pool.run(degreeOf(star(4)), options())).scores[0]).toBe(3);
  });

  it('never starts a task that was called off while it waited', async () => {
    const first = new AbortController();
    const second = new AbortController();
    pool = new WorkerPool(script, 1);
    const long = pool.run(slow(), { ...options(), signal: first.signal });
    const waiting = pool.run(degreeOf(star(4)), { ...options(), signal: second.signal });
    second.abort();
    first.abort();
    expect(problemOf(await long).code).toBe('cancelled');
    expect(problemOf(await waiting).code).toBe('cancelled');
  });

  it('says that a computation failed and survives it', async () => {
    const unchecked = { ...degreeOf(star(3)), measure: 'unheard-of' };
    await expect(pool.run(unchecked, options())).rejects.toThrow('not checked');
    expect(must(await pool.run(degreeOf(star(4)), options())).scores[0]).toBe(3);
  });
});
