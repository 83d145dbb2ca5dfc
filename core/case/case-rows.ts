import type { Identifier } from './identifier.ts';
import type { Row, TableName } from './tables.ts';

/** Read-only face of an open case: what edits, views and measures may look at. */
export interface CaseRows {
  row<T extends TableName>(table: T, id: Identifier): Row<T> | undefined;
  rows<T extends TableName>(table: T): ReadonlyMap<Identifier, Row<T>>;
  /** Links with an end at this entity, by an index; empty when there are none. */
  linksOf(entity: Identifier): ReadonlySet<Identifier>;
  /** Placements of this entity on all charts. */
  placementsOf(entity: Identifier): ReadonlySet<Identifier>;
  /** Placements on this chart. */
  placementsOn(chart: Identifier): ReadonlySet<Identifier>;
}
