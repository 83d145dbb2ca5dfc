/**
 * What a set of entities is chosen for (Borgatti 2006): without them the others should be as far from each other as can
 * be (`fragment`) or as few pairs as can be should reach each other (`split`); or they should be near to all (`reach`).
 */
export const keyPlayerGoals = ['fragment', 'split', 'reach'] as const;

export type KeyPlayerGoal = (typeof keyPlayerGoals)[number];
