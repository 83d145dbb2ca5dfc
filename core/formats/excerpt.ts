import type { DraftEntity, DraftLink } from './format.ts';

/** Part of a network: some of its entities, and the links between them. */
export interface Excerpt {
  readonly entities: readonly DraftEntity[];
  readonly links: readonly DraftLink[];
}

/**
 * At most so many entities of a network: the most linked one, those nearest to it, the more linked of them first, then
 * the same around the most linked of the rest; and of the links from one of them to another the first. Links to what is no
 * entity of the network do not count.
 */
export function excerptOf({ entities, links }: Excerpt, size: number): Excerpt {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const near = neighbours(byKey, links);
  const countOf = (key: string): number => near.get(key)?.size ?? 0;
  const mostLinkedFirst = (keys: Iterable<string>): readonly string[] =>
    [...keys].toSorted((a, b) => countOf(b) - countOf(a));
  const met = new Set<string>();
  for (const start of mostLinkedFirst(byKey.keys())) {
    if (met.size >= size) break;
    met.add(start);
    for (const key of met)
      if (met.size < size) for (const other of mostLinkedFirst(near.get(key) ?? [])) met.add(other);
  }
  const taken = new Set([...met].slice(0, size));
  return {
    entities: [...taken].flatMap((key) => byKey.get(key) ?? []),
    links: firstOfEach(links.filter(({ from, to }) => taken.has(from) && taken.has(to))),
  };
}

/** One link from one entity to another. */
function firstOfEach(links: readonly DraftLink[]): readonly DraftLink[] {
  const pairs = new Map<string, DraftLink>();
  for (const link of links) {
    const pair = JSON.stringify([link.from, link.to]);
    if (!pairs.has(pair)) pairs.set(pair, link);
  }
  return [...pairs.values()];
}

/** Whom each entity is linked with, itself left out. */
function neighbours(
  entities: ReadonlyMap<string, unknown>,
  links: readonly DraftLink[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const known = near.get(from);
    if (known) known.add(to);
    else near.set(from, new Set([to]));
  };
  for (const { from, to } of links) {
    if (from === to || !entities.has(from) || !entities.has(to)) continue;
    add(from, to);
    add(to, from);
  }
  return near;
}
