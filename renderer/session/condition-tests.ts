import type { Condition, ConditionTest } from '../../core/case/condition.ts';
import type { FacetKind } from '../../core/facets/facet.ts';
import { writtenSpan } from '../../core/facets/written-span.ts';

const tests: Readonly<Record<FacetKind, readonly ConditionTest[]>> = {
  word: ['is', 'is-not', 'contains', 'known', 'unknown'],
  number: ['at-least', 'at-most', 'between', 'is', 'is-not', 'known', 'unknown'],
  moment: ['during', 'before', 'after', 'is', 'is-not', 'known', 'unknown'],
};

/** How values of a kind can be tried, the most useful first. */
export function testsFor(kind: FacetKind): readonly ConditionTest[] {
  return tests[kind];
}

/** What a test needs to be typed in: a text, numbers, a moment; or values chosen from those there are; or nothing. */
export function needOf(test: ConditionTest): 'values' | 'text' | 'number' | 'numbers' | 'moment' | 'nothing' {
  return needs[test];
}

const needs: Readonly<Record<ConditionTest, ReturnType<typeof needOf>>> = {
  is: 'values',
  'is-not': 'values',
  contains: 'text',
  'at-least': 'number',
  'at-most': 'number',
  between: 'numbers',
  before: 'moment',
  after: 'moment',
  during: 'moment',
  known: 'nothing',
  unknown: 'nothing',
};

/** Whether a condition says all that its test needs, in a form that can be compared. */
export function isReady({ test, values }: Condition): boolean {
  const [first = '', second = ''] = values;
  return {
    values: () => values.length > 0,
    text: () => first.trim() !== '',
    number: () => isNumber(first),
    numbers: () => isNumber(first) && isNumber(second) && Number(first) < Number(second),
    moment: () => writtenSpan(first) !== null,
    nothing: () => true,
  }[needOf(test)]();
}

/** Decimal digits with a point, as values are compared. */
function isNumber(text: string): boolean {
  return /^\s*-?\d+(?:\.\d+)?\s*$/.test(text);
}
