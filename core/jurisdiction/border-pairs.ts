import type { Link } from '../case/link.ts';
import type { Identifier } from '../case/identifier.ts';

/** Two countries in alphabetical order and the links whose ends lie in them. */
export interface BorderPair {
  readonly countries: readonly [string, string];
  readonly links: readonly Identifier[];
}

/** The unordered pair of countries a link joins, or undefined where an end has none or both are the same. */
export function borderOf(
  link: Link,
  countryOf: (entity: Identifier) => string | undefined,
): readonly [string, string] | undefined {
  const [from, to] = [countryOf(link.from), countryOf(link.to)];
  if (from === undefined || to === undefined || from === to) return undefined;
  return from < to ? [from, to] : [to, from];
}

/** Cross-border links by pair of countries, most links first, then by name. */
export function borderPairs(
  links: Iterable<Link>,
  countryOf: (entity: Identifier) => string | undefined,
): BorderPair[] {
  const pairs = new Map<string, { countries: readonly [string, string]; links: Identifier[] }>();
  for (const link of links) {
    const countries = borderOf(link, countryOf);
    if (!countries) continue;
    const name = countries.join('-');
    const pair = pairs.get(name) ?? { countries, links: [] };
    pair.links.push(link.id);
    pairs.set(name, pair);
  }
  return [...pairs.values()].sort(
    (a, b) => b.links.length - a.links.length || (a.countries.join() < b.countries.join() ? -1 : 1),
  );
}
