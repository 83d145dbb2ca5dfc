import type { Value } from '../../case/entity.ts';

/** The property under which the value of a line is kept. */
export const weightProperty = 'weight';

/** Whether a line's value is the one that lines without a value have. */
function isPlainWeight(text: string): boolean {
  return Number(text) === 1;
}

/** Whether a label comes back as it was: a quote cannot stand in one, nor can it run over lines. */
export function isPlainLabel(label: string): boolean {
  return pajekLabel(label) === label;
}

/**
 * A label as Pajek can hold it: typewriter quotes for quotes, blanks for line ends and other control characters; empty
 * if nothing but blanks is left.
 */
export function pajekLabel(label: string): string {
  const plain = label
    .replace(/"/g, "'")
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD');
  return plain.trim() === '' ? '' : plain;
}

/** The one value of a link that a line can carry: its first weight that is a plain number. */
export function weightOf(values: readonly Value[]): string | undefined {
  return values.find(({ property, text }) => property === weightProperty && /^-?\d+(\.\d+)?$/.test(text))
    ?.text;
}

/** Whether any of these links has a weight other than 1: then every line that has a value keeps it. */
export function hasWeights(weights: Iterable<string | undefined>): boolean {
  for (const weight of weights) if (weight !== undefined && !isPlainWeight(weight)) return true;
  return false;
}

/**
 * How many links, of which these are the weights, have a weight of 1 where no line has another one, or no weight where
 * some have one: both are written as lines of the value 1, and cannot be told apart.
 */
export function linesWithoutWeight(weights: readonly (string | undefined)[]): number {
  const isWeighted = hasWeights(weights);
  return weights.filter((weight) => (weight === undefined) === isWeighted && (isWeighted || weight)).length;
}
