import type { Entity } from '../../../core/case/entity.ts';

/** One thing that is said of several entities. */
export interface SharedValue {
  readonly property: string;
  /** What is said, where it is the same of all that have the property; null where they differ. */
  readonly text: string | null;
  /** How many of them have the property, and how many different things are said. */
  readonly known: number;
  readonly different: number;
}

/** Properties of several entities: those of which the same is said of all first, then those most of them have. */
export function sharedValues(entities: readonly Entity[]): readonly SharedValue[] {
  const texts = new Map<string, { known: number; all: Set<string> }>();
  for (const { values } of entities) {
    for (const property of new Set(values.map((value) => value.property))) {
      const entry = texts.get(property) ?? { known: 0, all: new Set<string>() };
      entry.known++;
      texts.set(property, entry);
    }
    for (const { property, text } of values) texts.get(property)?.all.add(text);
  }
  const shared = [...texts].map(([property, { known, all }]) => {
    const [text = null] = all;
    return { property, text: all.size === 1 ? text : null, known, different: all.size };
  });
  const isCommon = ({ text, known }: SharedValue) => text !== null && known === entities.length;
  return shared.sort(
    (left, right) =>
      Number(isCommon(right)) - Number(isCommon(left)) ||
      right.known - left.known ||
      (left.property < right.property ? -1 : 1),
  );
}
