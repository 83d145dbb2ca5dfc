import type { Condition, ConditionTest } from '../../core/case/condition.ts';

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
 * where one of them is none. Facets still go by the words that were typed.
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
  if (!test || facet.trim() === '') return undefined;
  return { facet: facet.trim(), test, values: values.split(',').map((value) => value.trim()) };
}
