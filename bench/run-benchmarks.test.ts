import { describe, expect, it } from 'vitest';

import type { Benchmark, BenchmarkCase, Figure } from './benchmark.ts';
import { figureJson, figureRow, headings } from './figure-text.ts';
import { median, runBenchmarks } from './run-benchmarks.ts';

/** A clock that only the work itself moves on, so that figures are exact. */
class FakeTime {
  milliseconds = 0;
  readonly log: string[] = [];
  now = () => this.milliseconds;
  work = (name: string, durations: readonly number[]) => {
    let run = 0;
    return () => {
      this.log.push(name);
      this.milliseconds += durations[run++ % durations.length]!;
    };
  };
}

async function figures(time: FakeTime, benchmark: Benchmark, told: string[] = []): Promise<Figure[]> {
  const options = { now: time.now, leastMilliseconds: 1, tell: (note: string) => told.push(note) };
  const result: Figure[] = [];
  for await (const figure of runBenchmarks([benchmark], options)) result.push(figure);
  return result;
}

describe('runBenchmarks', () => {
  it('takes medians of both ways, and their ratio', async () => {
    const time = new FakeTime();
    const one: BenchmarkCase = {
      ...{ name: 'n=1', budget: 0.5 },
      ours: time.work('A', [2, 2, 2, 3, 90, 4]),
      peer: time.work('B', [10, 10, 8, 8, 8]),
    };
    expect(await figures(time, { id: 'bench', rounds: 3, cases: [() => one] })).toEqual([
      { bench: 'bench', case: 'n=1', ours: 3, peer: 8, ratio: 3 / 8, unit: 'ms', budget: 0.5 },
    ]);
  });

  it('lets the ways run in turn after both are warm', async () => {
    const time = new FakeTime();
    const one = { name: 'n', budget: null, ours: time.work('A', [5]), peer: time.work('B', [5]) };
    await figures(time, { id: 'bench', rounds: 3, cases: [() => one] });
    expect(time.log.join('')).toBe('AABBABABAB');
  });

  it('repeats what is short until it can be timed', async () => {
    const time = new FakeTime();
    const one = { name: 'n', budget: null, ours: time.work('A', [0.25]), peer: null };
    const [figure] = await figures(time, { id: 'bench', rounds: 2, cases: [() => one] });
    expect(figure!.ours).toBeCloseTo(0.25);
    expect(time.log).toHaveLength(1 + (1 + 2 + 4) + 2 * 4);
  });

  it('gives our figure alone where there is no peer, and says what is to be said', async () => {
    const time = new FakeTime();
    const told: string[] = [];
    const one = { name: 'n', budget: null, ours: time.work('A', [4]), peer: null, note: 'no peer here' };
    const [figure] = await figures(time, { id: 'bench', cases: [() => one] }, told);
    expect(figure).toMatchObject({ ours: 4, peer: null, ratio: null });
    expect(told).toEqual(['bench n: no peer here']);
  });

  it('takes the figures that ways answer themselves, without warming up or repeating', async () => {
    const time = new FakeTime();
    const answers = [30, 10, 20];
    const ours = () => answers.shift();
    const one = { name: 'n', budget: 2.5, answers: 'MB', ours, peer: () => 10 } as const;
    const [figure] = await figures(time, { id: 'bench', rounds: 3, cases: [() => one] });
    expect(figure).toMatchObject({ ours: 20, peer: 10, ratio: 2, unit: 'MB' });
    const silent = { name: 'n', budget: null, answers: 'ms', ours: () => undefined, peer: null } as const;
    await expect(figures(time, { id: 'bench', cases: [() => silent] })).rejects.toThrow('no figure');
  });

  it('checks first, and closes each case before the next is made, also when it fails', async () => {
    const time = new FakeTime();
    const make = (name: string, check: () => void) => () => {
      time.log.push(`make ${name}`);
      return {
        name,
        budget: null,
        ours: time.work(name, [9]),
        peer: null,
        check,
        close: () => time.log.push('close'),
      };
    };
    const fine = make('one', () => undefined);
    const wrong = make('two', () => {
      throw new Error('the two ways differ');
    });
    await expect(figures(time, { id: 'bench', rounds: 1, cases: [fine, wrong] })).rejects.toThrow('differ');
    expect(time.log).toEqual(['make one', 'one', 'one', 'one', 'close', 'make two', 'close']);
  });
});

describe('median', () => {
  it('is the middle, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 9, 2])).toBe(3);
    expect(median([7])).toBe(7);
  });
});

describe('a figure as text', () => {
  const figure: Figure = {
    ...{ bench: 'betweenness', case: 'n=110', ours: 1.23456, peer: 10, ratio: 0.123456 },
    ...{ unit: 'ms', budget: 0.5 },
  };

  it('is one line of JSON with these names', () => {
    expect(JSON.parse(figureJson(figure))).toEqual(figure);
    expect(Object.keys(JSON.parse(figureJson(figure)) as object)).toEqual([
      ...['bench', 'case', 'ours', 'peer', 'ratio', 'unit', 'budget'],
    ]);
    expect(figureJson(figure)).not.toContain('\n');
  });

  it('is one row below the headings, with a dash for what is missing', () => {
    expect(figureRow(figure)).toMatch(/^betweenness +n=110 +1\.23 +10 +ms +0\.123 +0\.5$/);
    expect(figureRow({ ...figure, peer: null, ratio: null })).toMatch(/ 1\.23 +- +ms +- +0\.5$/);
    expect(figureRow(figure)).toHaveLength(headings.length);
  });
});
