import type { TableSpec } from '../../../core/table-spec/table-spec.ts';
import type { Target } from './spec-roles.ts';
import type { StudioColumn } from './spec-steps.ts';

/** What can be done to the specification on the table. */
export interface MappingActs {
  readonly spec: TableSpec;
  readonly columns: readonly StudioColumn[];
  readonly onSpec: (spec: TableSpec) => void;
  /** Has a column say this, or no longer where it does. */
  readonly map: (column: string, target: Target) => void;
  readonly begin: (column: string) => void;
  readonly clear: (column: string) => void;
}
