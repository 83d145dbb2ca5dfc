/** An entity that would join a set, and what the set would be worth then. */
export interface NextMember {
  readonly entity: number;
  readonly value: number;
}

/** What sets are chosen for. */
export interface Objective {
  /** The most members a set may have. */
  readonly most: number;
  /** Entities and steps looked at to find the next member. */
  readonly effort: number;
  /** The value of the empty set. */
  readonly before: number;
  /** Entities to which distances are counted where values are estimated, and how far those may be off (with probability .9). */
  readonly sampled?: number;
  readonly bound?: number;
  /** The candidate with which a set is worth the most, of equal ones the first; null where there is none left. */
  bestNext(members: readonly number[]): NextMember | null;
}

/** The candidate of the highest value; NaN for those who may not be chosen. */
export function bestOf(values: Float64Array): NextMember | null {
  let best: NextMember | null = null;
  values.forEach((value, entity) => {
    if (value > (best?.value ?? -Infinity)) best = { entity, value };
  });
  return best;
}
