import type { Family } from '../case/custom-type.ts';

/**
 * A kind of entity. Its words stand in the locale under `entityTypes.<id>`, its drawing is
 * `resources/icons/types/<icon>.svg`.
 */
export interface EntityType {
  readonly id: string;
  readonly family: Family;
  readonly icon: string;
  /** Properties offered when editing, in order; words under `properties.<name>`. */
  readonly properties: readonly string[];
  /** Property shown in monospace below the label: what an analyst compares digit by digit. */
  readonly identifier?: string;
}
