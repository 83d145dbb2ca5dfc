import { resolve } from 'node:path';

import type { SampleRows } from './sample-case.ts';

interface Statement {
  run(...values: unknown[]): unknown;
  all(): unknown[];
}

/** The few calls of better-sqlite3 that are used here. */
export interface Database {
  pragma(text: string): unknown;
  exec(text: string): unknown;
  prepare(text: string): Statement;
  close(): unknown;
}

type DatabaseClass = new (file: string) => Database;

/** Opens the SQLite file in a folder; every commit is on disk before it returns. */
export type OpenDatabase = (folder: string) => Database;

/** Said where the peer is missing. */
export const sqliteNote =
  'better-sqlite3 is not installed, or its native part does not load, so this is our figure alone';

/** Opens databases by better-sqlite3, or null where it cannot be loaded: it is native code and no dependency of ours. */
export async function loadSqlite(): Promise<OpenDatabase | null> {
  try {
    const name: string = 'better-sqlite3';
    const { default: Database } = (await import(/* @vite-ignore */ name)) as { default: DatabaseClass };
    new Database(':memory:').close();
    return (folder) => opened(new Database(resolve(folder, 'contoh.sqlite')));
  } catch {
    return null;
  }
}

function opened(database: Database): Database {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  return database;
}

/** Stores rows as JSON text by id, in one table. */
export function fillDatabase(database: Database, { entities, links }: SampleRows): void {
  database.exec('CREATE TABLE rows (id TEXT PRIMARY KEY, json TEXT); BEGIN');
  const insert = database.prepare('INSERT INTO rows VALUES (?, ?)');
  for (const row of [...entities, ...links]) insert.run(row.id, JSON.stringify(row));
  database.exec('COMMIT');
}
