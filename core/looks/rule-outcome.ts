import type { Identifier } from '../case/identifier.ts';
import type { LookEntry } from './applied-look.ts';

/** What one rule does by itself. */
export interface RuleOutcome {
  readonly entries: readonly Omit<LookEntry, 'rule'>[];
  /** Position among `entries` of the items it draws. */
  readonly entryOf: ReadonlyMap<Identifier, number>;
  readonly unvalued: readonly Identifier[];
}
