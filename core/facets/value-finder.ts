import { foldText } from '../search/fold-text.ts';

/** A value of a facet and how many items have it. */
export type CountedValue = readonly [key: string, count: number];

/**
 * Gives what finds, in their order, the values that hold a text whatever its case and diacritics. Values are folded
 * once, and a text that goes on from the one before is looked for in what that one left.
 */
export function valueFinder(values: readonly CountedValue[]): (text: string) => readonly CountedValue[] {
  let folded: readonly Folded[] | undefined;
  let last: { readonly part: string; readonly found: readonly Folded[] } | undefined;
  return (text) => {
    const part = foldText(text);
    if (part === '') return values;
    folded ??= values.map((value) => ({ value, text: foldText(value[0]) }));
    const among = last && part.includes(last.part) ? last.found : folded;
    const found = among.filter((one) => one.text.includes(part));
    last = { part, found };
    return found.map(({ value }) => value);
  };
}

interface Folded {
  readonly value: CountedValue;
  readonly text: string;
}
