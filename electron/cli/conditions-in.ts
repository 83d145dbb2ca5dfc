import type { Condition, ConditionTest } from '../../core/case/condition.ts';
import { facetById } from '../../core/facets/facets.ts';

const tests: Readonly<Record<string, ConditionTest>> = {
  '=': 'is',
  '!=': 'is-not',
  '>=': 'at-least',
  '<=': 'at-most',
  '~': 'contains',
};

const written = /^(?<facet>.+?)(?<sign>!=|>=|<=|=|~)(?<values>.*)$/;

/**
 * Conditions as they are typed: `role!=VIC,WIT;country=ID`, each a facet, how it is tried, and the values. Undefined
 * where one of them is none.
 */
export function conditionsIn(text: string): readonly Condition[] | undefined {
  const conditions = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(conditionIn);
  return conditions.every((condition) => condition !== undefined) ? conditions : undefined;
}

function conditionIn(text: string): Condition | undefined {
  const { facet = '', sign = '', values = '' } = written.exec(text)?.groups ?? {};
  const test = tests[sign];
  if (!test || !facetById(facet.trim())) return undefined;
  return { facet: facet.trim(), test, values: values.split(',').map((value) => value.trim()) };
}
