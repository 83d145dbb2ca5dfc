import { schemaVersion } from '../tables.ts';
import type { Migration } from './migration.ts';
import { toVersion2 } from './to-version-2.ts';
import { toVersion3 } from './to-version-3.ts';

/** One for every version since the first, in order. */
export const migrations: readonly Migration[] = [toVersion2, toVersion3];

/**
 * A row of the schema version `from` as the current version has it; null, for a row that is not there, stays null. It
 * never throws: whether the outcome is a row of its table is for the schema to say.
 */
export function migrateRow(table: string, row: unknown, from: number): unknown {
  if (from >= schemaVersion) return row;
  return migrations
    .filter(({ to }) => to > from)
    .reduce((migrated, { migrate }) => migrate(table, migrated), row);
}
