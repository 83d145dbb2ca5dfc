export const weightMeanings = ['strength', 'cost'] as const;

/** Whether a large number brings two entities nearer to each other (calls, money) or farther apart (hours, distance). */
export type WeightMeaning = (typeof weightMeanings)[number];

/** A number for each link of a topology and what it means. Links whose number is not above zero join nothing. */
export interface Weighting {
  readonly weights: Float64Array;
  readonly means: WeightMeaning;
}
