import type { PastedTables } from './pasted-tables.ts';
import type { WorkerPool } from './workers/worker-pool.ts';
import type { SpawnImporter } from '../import/ask-importer.ts';

/** What the service has besides open cases. */
export interface Tools {
  /** Path of a file by the opaque name that the asking side knows. */
  readonly files: ReadonlyMap<string, string>;
  readonly pasted: PastedTables;
  readonly pool: WorkerPool;
  readonly spawnImporter: SpawnImporter;
}
