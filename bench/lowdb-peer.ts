import { resolve } from 'node:path';

import { JSONFilePreset } from 'lowdb/node';

import type { SampleRows } from './sample-case.ts';

/** The same rows behind lowdb's own file adapter: one JSON file, written whole each time, not flushed to disk. */
export async function lowdbPeer(folder: string, { entities, links }: SampleRows) {
  const db = await JSONFilePreset(resolve(folder, 'contoh.json'), {
    entities: entities.slice(),
    links: links.slice(),
  });
  await db.write();
  return db;
}
