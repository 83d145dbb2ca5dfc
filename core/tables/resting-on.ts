import type { Entity } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import { citedSources } from './cited-sources.ts';
import type { Resting } from './column.ts';

/** How much rests on each source, in one pass over a case. */
export function restingOn(
  entities: Iterable<Entity>,
  links: Iterable<Link>,
): ReadonlyMap<Identifier, Resting> {
  const counts = new Map<Identifier, { -readonly [K in keyof Resting]: Resting[K] }>();
  const add = (source: Identifier, what: keyof Resting) => {
    const count = counts.get(source) ?? { entities: 0, links: 0, values: 0 };
    count[what]++;
    counts.set(source, count);
  };
  const addRow = (row: Entity | Link, what: 'entities' | 'links') => {
    for (const source of citedSources(row)) add(source, what);
    for (const { citations } of row.values)
      for (const source of new Set(citations.map((citation) => citation.source))) add(source, 'values');
  };
  for (const entity of entities) addRow(entity, 'entities');
  for (const link of links) addRow(link, 'links');
  return counts;
}
