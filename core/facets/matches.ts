import type { Condition, ConditionTest } from '../case/condition.ts';
import type { Entity } from '../case/entity.ts';
import type { Link } from '../case/link.ts';
import type { FacetContext } from './facet.ts';
import { facetById, isTold } from './facets.ts';
import { numberIn } from './number-in.ts';
import { spansMeet, type WrittenSpan, writtenSpan } from './written-span.ts';

/**
 * Whether an entity meets all conditions that say something about entities. Whoever must not be named meets no
 * condition on what would tell who they are, not even that they do not have a value.
 */
export function entityMatches(
  entity: Entity,
  conditions: readonly Condition[],
  context: FacetContext,
): boolean {
  return conditions.every((condition) => {
    const read = facetById(condition.facet)?.entity;
    if (read === undefined) return true;
    return isTold(condition.facet, entity.id, context) && meets(read(entity, context), condition);
  });
}

/** Whether a link meets all conditions that say something about links. */
export function linkMatches(link: Link, conditions: readonly Condition[], context: FacetContext): boolean {
  return conditions.every((condition) => {
    const read = facetById(condition.facet)?.link;
    return read === undefined || meets(read(link, context), condition);
  });
}

/**
 * Whether any of an item's values passes the test; for `is-not`, whether none is among them. A value that is no number
 * or no moment passes none of the tests that compare.
 */
export function meets(values: readonly string[], { test, values: wanted }: Condition): boolean {
  return tests[test](values, wanted);
}

type Test = (values: readonly string[], wanted: readonly string[]) => boolean;

const tests: Readonly<Record<ConditionTest, Test>> = {
  is: (values, wanted) => values.some((value) => wanted.includes(value)),
  'is-not': (values, wanted) => !values.some((value) => wanted.includes(value)),
  contains: any((value, part) => folded(value).includes(folded(part))),
  'at-least': any((value, limit) => numberIn(value) >= numberIn(limit)),
  'at-most': any((value, limit) => numberIn(value) <= numberIn(limit)),
  before: anySpan((value, limit) => value.first < limit.first),
  after: anySpan((value, limit) => value.last > limit.last),
  during: (values, wanted) => {
    const spans = wanted.flatMap((text) => writtenSpan(text) ?? []);
    return values.some((value) => {
      const span = writtenSpan(value);
      return span !== null && spans.some((other) => spansMeet(span, other));
    });
  },
  between: (values, [least = '', below = '']) =>
    values.some((value) => numberIn(value) >= numberIn(least) && numberIn(value) < numberIn(below)),
  known: (values) => values.length > 0,
  unknown: (values) => values.length === 0,
};

/** Whether any value passes beside the first one wanted. */
function any(passes: (value: string, wanted: string) => boolean): Test {
  return (values, [wanted = '']) => values.some((value) => passes(value, wanted));
}

/** Whether the span of any value passes beside that of the first one wanted. */
function anySpan(passes: (value: WrittenSpan, wanted: WrittenSpan) => boolean): Test {
  return any((value, limit) => {
    const [span, other] = [writtenSpan(value), writtenSpan(limit)];
    return span !== null && other !== null && passes(span, other);
  });
}

/** Without case and diacritics. */
function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
