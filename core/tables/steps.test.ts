import { describe, expect, it } from 'vitest';

import { allAtOnce, filterInSteps, mapInSteps, partOf, sortInSteps, type Steps } from './steps.ts';

const many = Array.from({ length: 3000 }, (_, at) => (at * 7919) % 3001);

function toldBy(steps: Steps<unknown>): number[] {
  return [...steps];
}

describe('steps', () => {
  it('do what the whole work does', () => {
    expect(allAtOnce(mapInSteps(many, (one) => one * 2))).toEqual(many.map((one) => one * 2));
    expect(allAtOnce(filterInSteps(many, (one) => one % 3 === 0))).toEqual(
      many.filter((one) => one % 3 === 0),
    );
  });

  it.each([0, 1, 511, 512, 513, 1024, 3000])('put %i items in order, equal ones as they came', (count) => {
    const items = many.slice(0, count).map((one, at) => ({ key: one % 10, at }));
    const sorted = allAtOnce(sortInSteps(items, (one, other) => one.key - other.key));
    expect(sorted).toEqual(items.toSorted((one, other) => one.key - other.key));
  });

  it.each([
    ['mapping', () => mapInSteps(many, String)],
    ['sorting', () => sortInSteps(many, (one, other) => one - other)],
    ['a part', () => partOf(mapInSteps(many, String), 0.2, 0.7)],
  ])('tell of %s how much is done, never less than before', (_, work) => {
    const told = toldBy(work());
    expect(told.length).toBeGreaterThan(3);
    expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
  });

  it('bring a part from one share to another', () => {
    const told = toldBy(partOf(mapInSteps(many, String), 0.2, 0.7));
    expect(Math.min(...told)).toBeGreaterThanOrEqual(0.2);
    expect(Math.max(...told)).toBeLessThanOrEqual(0.7);
  });
});
