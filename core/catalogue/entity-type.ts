import type { Tint } from '../case/annotation.ts';
import type { Family } from '../case/custom-type.ts';
import type { OwnName } from './own-name.ts';

/**
 * A kind of entity. Its drawing is `resources/icons/types/<icon>.svg`; the words of a built-in one stand in the locale
 * under `entityTypes.<id>`.
 */
export interface EntityType {
  readonly id: string;
  readonly family: Family;
  readonly icon: string;
  /** Properties offered when editing, in order; words under `properties.<name>`. */
  readonly properties: readonly string[];
  /** Property shown in monospace below the label: what an analyst compares digit by digit. */
  readonly identifier?: string;
  /** What a case calls a type of its own. */
  readonly own?: OwnName;
  readonly tint?: Tint;
  /** Whether its entities are masked whatever is known of them. */
  readonly isProtected?: boolean;
}
