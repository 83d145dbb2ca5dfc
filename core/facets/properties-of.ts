import type { Value } from '../case/entity.ts';

/** Names of all properties that these rows have values of, most frequent first, then by name. */
export function propertiesOf(rows: Iterable<{ readonly values: readonly Value[] }>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { values } of rows)
    for (const { property } of values) counts.set(property, (counts.get(property) ?? 0) + 1);
  return [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1)).map(([name]) => name);
}
