import { expect, it } from 'vitest';

import type { Entity } from '../case/entity.ts';
import type { FacetContext } from './facet.ts';
import { facetById } from './facets.ts';
import { entityMatches } from './matches.ts';
import { facetOfMeasure, measureOf } from './score-facet.ts';

const scores: Readonly<Record<string, number>> = { A: 0.5, B: 0.00000012, C: 3, D: NaN };
const context = {
  scoreOf: (measure, item) => (measure === 'betweenness' ? scores[item] : undefined),
} as Partial<FacetContext> as FacetContext;
const entity = (id: string) => ({ id, type: 'person', label: id, values: [] }) as unknown as Entity;
const keys = (measure: string, id: string) =>
  facetById(facetOfMeasure(measure))?.entity?.(entity(id), context);

it('reads the scores of its measure as decimal numbers', () => {
  expect(keys('betweenness', 'A')).toEqual(['0.5']);
  expect(keys('betweenness', 'B')).toEqual(['0.00000012']);
  expect(keys('betweenness', 'C')).toEqual(['3']);
});

it('has none of what was not measured, nor of what is no number', () => {
  expect(keys('degree', 'A')).toEqual([]);
  expect(keys('betweenness', 'D')).toEqual([]);
  expect(keys('betweenness', 'E')).toEqual([]);
  expect(facetById('measure:betweenness')?.entity?.(entity('A'), {} as FacetContext)).toEqual([]);
});

it('is filtered by', () => {
  const atLeast = { facet: 'measure:betweenness', test: 'at-least', values: ['0.4'] } as const;
  expect(['A', 'B', 'C', 'E'].filter((id) => entityMatches(entity(id), [atLeast], context))).toEqual([
    'A',
    'C',
  ]);
});

it('tells facets of measures from others', () => {
  expect(measureOf('measure:k-core')).toBe('k-core');
  expect(measureOf('type')).toBeUndefined();
});
