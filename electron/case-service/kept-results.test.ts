import { describe, expect, it } from 'vitest';

import type { Change } from '../../core/case/change.ts';
import { KeptResults, type KeptResult, type MeasureQuestion } from './kept-results.ts';

const asked = (part: Partial<MeasureQuestion> = {}): MeasureQuestion => ({
  ...{ measure: 'degree', network: {}, normalised: false, approximate: false },
  ...part,
});

function result(question: MeasureQuestion, score = 1): KeptResult {
  return {
    ...{ question, revision: 1, on: 'entities', bound: null, cautions: [], stale: false },
    scores: new Map([['A', score]]),
  };
}

const of = (...tables: (keyof Change)[]): Change =>
  Object.fromEntries(tables.map((table) => [table, [{ id: 'X', before: null, after: null }]]));

describe('kept results', () => {
  it('keep the latest of each measure, the last asked for at the end', () => {
    const results = new KeptResults();
    results.keep(result(asked()), true);
    results.keep(result(asked({ measure: 'katz' })), true);
    results.keep(result(asked({ network: { direction: 'in' } }), 2), true);
    results.keep(result(asked({ network: { direction: 'out' } }), 3), false);
    expect(results.all().map(({ question }) => question.measure)).toEqual(['katz', 'degree']);
    expect(results.of('degree')?.scores.get('A')).toBe(2);
    expect(results.of('strength')).toBeUndefined();
  });

  it('give the answer to the same question again, however it is written', () => {
    const results = new KeptResults();
    const network = { direction: 'in', scope: { chart: 'C' } } as const;
    results.keep(result(asked({ network })), false);
    expect(results.found(asked({ network: { scope: { chart: 'C' }, direction: 'in' } }))).toBeDefined();
    expect(results.found(asked({ network, normalised: true }))).toBeUndefined();
    expect(results.found(asked({ network: { scope: { chart: 'D' }, direction: 'in' } }))).toBeUndefined();
  });

  it.each([
    [of('entities'), true, true],
    [of('links'), true, true],
    [of('sources'), true, true],
    [of('placements'), false, true],
    [of('notes'), false, false],
    [{ links: [] }, false, false],
  ] as const)('are stale after an edit that touches what they rest on: %#', (change, whole, onChart) => {
    const results = new KeptResults();
    const chart = asked({ measure: 'katz', network: { scope: { chart: 'C' } } });
    results.keep(result(asked()), true);
    results.keep(result(chart), true);
    results.take(change);
    expect([results.of('degree')?.stale, results.of('katz')?.stale]).toEqual([whole, onChart]);
    expect(results.found(asked()) === undefined).toBe(whole);
    expect(results.found(chart) === undefined).toBe(onChart);
    expect(results.of('degree')?.scores.get('A')).toBe(1);
  });

  it('forget what rests on scores that are others now, and the oldest answers of many', () => {
    const results = new KeptResults();
    const resting = asked({
      measure: 'katz',
      network: { entityConditions: [{ facet: 'measure:degree', test: 'at-least', values: ['2'] }] },
    });
    results.keep(result(resting), false);
    results.keep(result(asked()), true);
    expect(results.found(resting)).toBeUndefined();
    for (let at = 0; at < 30; at++)
      results.keep(result(asked({ network: { linkTypes: [String(at)] } })), false);
    expect(results.found(asked())).toBeUndefined();
    expect(results.of('degree')).toBeDefined();
    expect(results.found(asked({ network: { linkTypes: ['29'] } }))).toBeDefined();
  });
});
