import { fail, type Result, succeed } from '../case/problem.ts';
import type { Columns } from './columns.ts';
import { compilePattern } from './compile-pattern.ts';
import { placesOf } from './spec-steps.ts';
import type { RowRule } from './table-spec.ts';

/** Whether a row, by its texts, is left out. */
export type LeavesOut = (texts: readonly string[]) => boolean;

/** Makes the rules of a specification ready: a row is left out as soon as one of them holds. */
export function prepareRules(rules: readonly RowRule[], columns: Columns): Result<LeavesOut> {
  const places = placesOf(
    rules.map(({ column }) => column),
    columns,
  );
  if (!places.ok) return places;
  const tests: LeavesOut[] = [];
  for (const [index, rule] of rules.entries()) {
    const holds = textTest(rule);
    if (!holds)
      return fail('spec-bad', { details: { field: `rules.${index + 1}`, reason: 'not a pattern' } });
    const place = places.value[index] ?? -1;
    tests.push((texts) => holds(texts[place] ?? ''));
  }
  return succeed((texts) => tests.some((holds) => holds(texts)));
}

function textTest({ is, look }: RowRule): ((text: string) => boolean) | null {
  if (is === 'empty' || !look) return (text) => text.trim() === '';
  const expression = compilePattern(look);
  return expression && ((text) => expression.matcher(text).find());
}
