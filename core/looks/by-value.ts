import type { Identifier } from '../case/identifier.ts';
import type { RuleOutcome } from './rule-outcome.ts';
import { categoryCount, type LookColour } from './look-colours.ts';

/** An item and the values it has of what is coloured by, the one that counts first. */
interface Valued {
  readonly id: Identifier;
  readonly keys: readonly string[];
}

/**
 * A colour for each of the most frequent values, one for all others together. Colours go by the order of the values
 * themselves, so that one item more or less of something does not change them all. An item of several values has the
 * colour of the first that has one of its own.
 */
export function byValue(items: readonly Valued[]): RuleOutcome {
  const counts = new Map<string, number>();
  for (const key of items.flatMap(({ keys }) => [...new Set(keys)]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const named = mostFrequent(counts).toSorted(byText);
  const position = new Map(named.map((key, at) => [key, at]));
  const entryOf = new Map<Identifier, number>();
  for (const { id, keys } of items) {
    if (keys.length === 0) continue;
    const own = keys.find((key) => position.has(key));
    entryOf.set(id, own === undefined ? named.length : (position.get(own) ?? 0));
  }
  return {
    entries: entriesOf(named, counts.size - named.length),
    entryOf,
    unvalued: items.filter(({ keys }) => keys.length === 0).map(({ id }) => id),
  };
}

function mostFrequent(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .toSorted(([a, left], [b, right]) => right - left || byText(a, b))
    .slice(0, categoryCount)
    .map(([key]) => key);
}

function entriesOf(named: readonly string[], others: number): RuleOutcome['entries'] {
  const colours = named.map((key, at) => ({
    mark: { kind: 'colour', colour: `category-${at + 1}` as LookColour } as const,
    meaning: { kind: 'value', key } as const,
  }));
  if (others === 0) return colours;
  return [
    ...colours,
    { mark: { kind: 'colour', colour: 'category-other' }, meaning: { kind: 'others', values: others } },
  ];
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
