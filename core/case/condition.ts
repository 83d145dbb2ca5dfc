import { z } from 'zod';

/** How the values that a facet reads of an item are tried. */
export const conditionTests = [
  'is',
  'is-not',
  'contains',
  'at-least',
  'at-most',
  'before',
  'after',
  'during',
  'between',
  'known',
  'unknown',
] as const;

/**
 * One thing that is asked of an entity or a link: which facet of it (`type`, `country`, `property:alias` ...), which
 * test, and with what. `is`, `is-not` and `during` (any of these moments) take any number of values, `between` the least
 * number and the one it must stay below, `known` and `unknown` none, the others the first.
 */
export const condition = z
  .strictObject({
    facet: z.string().min(1).max(210),
    test: z.enum(conditionTests),
    values: z.array(z.string().max(2000)).max(1000).readonly(),
  })
  .readonly();

export type ConditionTest = (typeof conditionTests)[number];
export type Condition = z.infer<typeof condition>;
