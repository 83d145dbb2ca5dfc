import { strengthOf } from './strength.ts';

/** A new passphrase and the same again. */
export interface TypedTwice {
  readonly first: string;
  readonly second: string;
}

export const nothingTyped: TypedTwice = { first: '', second: '' };

/** Whether a case may be given it: long enough and twice the same. */
export function isTakeable({ first, second }: TypedTwice): boolean {
  return strengthOf(first) !== 'short' && first === second;
}

/** Whether a new case may be made with it, which may have none. */
export function isTakeableIfAny(value: TypedTwice | null): boolean {
  return value === null || isTakeable(value);
}

/** Whether the second one can no longer become the first by typing on. */
export function differs({ first, second }: TypedTwice): boolean {
  return !first.startsWith(second);
}
