import { tints } from '../case/annotation.ts';

const categories = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const sequence = [1, 2, 3, 4, 5, 6] as const;
const diverging = [1, 2, 3, 4, 5, 6, 7] as const;

/** How many values of a facet get a colour of their own before the rest share one. */
export const categoryCount = categories.length;
/** Steps of a sequence, from little to much. */
export const sequenceCount = sequence.length;
/** Steps to both sides of a middle, itself one of them. */
export const divergingCount = diverging.length;

const tintColours = tints.map((tint) => `tint-${tint}` as const);

/** Every colour a look gives, by the name of its token; what it is in a theme stands with the tokens. */
export const lookColours = [
  ...tintColours,
  ...categories.map((step) => `category-${step}` as const),
  'category-other',
  ...sequence.map((step) => `sequence-${step}` as const),
  ...diverging.map((step) => `diverging-${step}` as const),
] as const;

export type LookColour = (typeof lookColours)[number];
