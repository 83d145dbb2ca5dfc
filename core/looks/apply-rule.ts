import type { Effect, Rule } from '../case/look.ts';
import { entityMatches, linkMatches } from '../facets/matches.ts';
import type { Mark } from './applied-look.ts';
import { byValue } from './by-value.ts';
import { divergingCount, type LookColour, sequenceCount } from './look-colours.ts';
import { keysOf, type LookInput, type LookItem, scoresOf } from './scores-of.ts';
import type { RuleOutcome } from './rule-outcome.ts';
import { stepsOf } from './steps-of.ts';

/** Sizes and widths by a score come in so many steps, which an eye can still tell apart. */
const sizeSteps = 5;

/** Draws the items a rule holds for. */
export function applyRule(rule: Rule, input: LookInput): RuleOutcome {
  const items = itemsOf(rule, input);
  const { effect } = rule;
  switch (effect.kind) {
    case 'tint':
      return alike(items, { kind: 'colour', colour: `tint-${effect.tint}` });
    case 'badge':
      return alike(items, { kind: 'badge', badge: effect.badge });
    case 'scale-by':
      return alike(items, { kind: 'times', factor: effect.factor });
    case 'sized':
    case 'shaded':
      return byScore(items, rule.on, effect, input);
    case 'coloured': {
      const keys = keysOf(rule.on, effect.facet, input.context);
      return byValue(items.map((item) => ({ id: item.id, keys: keys(item) })));
    }
  }
}

function itemsOf({ on, when }: Rule, { entities, links, context }: LookInput): readonly LookItem[] {
  if (on === 'entities') return entities.filter((entity) => entityMatches(entity, when, context));
  return links.filter((link) => linkMatches(link, when, context));
}

function alike(items: readonly LookItem[], mark: Mark): RuleOutcome {
  const entryOf = new Map(items.map(({ id }) => [id, 0]));
  return { entries: [{ mark, meaning: { kind: 'all' } }], entryOf, unvalued: [] };
}

type ByScore = Extract<Effect, { kind: 'sized' | 'shaded' }>;

function byScore(items: readonly LookItem[], on: Rule['on'], effect: ByScore, input: LookInput): RuleOutcome {
  const scoreOf = scoresOf(on, effect.by, input);
  const scored = items.flatMap((item) => {
    const score = scoreOf(item);
    return score === undefined ? [] : [{ id: item.id, score }];
  });
  const { count, diverging, marks } = stepMarks(effect);
  const scale = { scaling: effect.scaling, diverging, count };
  const stepOf = stepsOf(
    scored.map(({ score }) => score),
    scale,
  );
  const placed = scored.map(({ id, score }) => ({ id, score, step: stepOf(score) }));
  const ranges = rangesOf(placed);
  const position = new Map(ranges.map(({ step }, at) => [step, at]));
  const entryOf = new Map(placed.map(({ id, step }) => [id, position.get(step) ?? 0]));
  return {
    entries: ranges.map(({ step, least, most }) => ({
      mark: marks(step),
      meaning: { kind: 'range', least, most },
    })),
    entryOf,
    unvalued: items.filter(({ id }) => !entryOf.has(id)).map(({ id }) => id),
  };
}

interface Range {
  readonly step: number;
  readonly least: number;
  readonly most: number;
}

/** The steps that are in use, the lowest first, each with the values that really are in it. */
function rangesOf(placed: readonly { readonly score: number; readonly step: number }[]): readonly Range[] {
  const ranges = new Map<number, Range>();
  for (const { score, step } of placed) {
    const { least, most } = ranges.get(step) ?? { least: score, most: score };
    ranges.set(step, { step, least: Math.min(least, score), most: Math.max(most, score) });
  }
  return [...ranges.values()].toSorted((a, b) => a.step - b.step);
}

function stepMarks(effect: ByScore): {
  readonly count: number;
  readonly diverging: boolean;
  readonly marks: (step: number) => Mark;
} {
  if (effect.kind === 'sized')
    return {
      ...{ count: sizeSteps, diverging: false },
      marks: (step) => ({ kind: 'size', share: step / (sizeSteps - 1) }),
    };
  const { diverging } = effect;
  const name = diverging ? 'diverging' : 'sequence';
  return {
    ...{ count: diverging ? divergingCount : sequenceCount, diverging },
    marks: (step) => ({ kind: 'colour', colour: `${name}-${step + 1}` as LookColour }),
  };
}
