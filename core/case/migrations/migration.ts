/** Brings rows from the version before to `to`. Once released it never changes: journals are read through it for ever. */
export interface Migration {
  readonly to: number;
  /** The row as version `to` has it. Total on any JSON, and the same for the same row at all times and on all machines. */
  readonly migrate: (table: string, row: unknown) => unknown;
}
