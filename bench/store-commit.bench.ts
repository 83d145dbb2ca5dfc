import { open } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { Entity } from '../core/case/entity.ts';
import { benchFolder, removeFolder } from './bench-folder.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { lowdbPeer } from './lowdb-peer.ts';
import { benchMeta, makeCase, unwrap } from './our-case.ts';
import { median } from './run-benchmarks.ts';
import { sampleRows } from './sample-case.ts';
import { fillDatabase, loadSqlite, sqliteNote } from './sqlite-peer.ts';

const size = 5000;
/** What one renaming adds to the journal, nearly. */
const bytesOfCommit = 1200;
const stepsInRound = 100;

/** Renaming one entity of a case of 5,000 entities and 10,000 links, until it is safe on disk. */
export const benchmark: Benchmark = {
  id: 'store-commit',
  rounds: 31,
  cases: [againstAppend, againstLowdb, againstSqlite],
};

/**
 * The least that a commit can cost: as many bytes at the end of a file, and fdatasync. What is compared is the middle
 * commit, from the first one on that a process makes.
 */
async function againstAppend(): Promise<BenchmarkCase> {
  const folder = await benchFolder();
  const common = await ours(folder);
  const file = await open(resolve(folder, 'contoh.bin'), 'a');
  const bytes = Buffer.alloc(bytesOfCommit, 'x');
  return {
    ...{ name: `n=${size} append + fdatasync`, budget: 2, answers: 'ms' },
    ours: () => middleOf(common.ours),
    peer: () =>
      middleOf(async () => {
        await file.write(bytes);
        await file.datasync();
      }),
    close: async () => {
      await file.close();
      await common.close();
    },
  };
}

/** Milliseconds the middle one of these steps took; each is timed by itself. */
async function middleOf(step: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < stepsInRound; count++) {
    const began = performance.now();
    await step();
    times.push(performance.now() - began);
  }
  return median(times);
}

async function againstLowdb(): Promise<BenchmarkCase> {
  const folder = await benchFolder();
  const rows = sampleRows(size);
  const db = await lowdbPeer(folder, rows);
  const next = renames(db.data.entities);
  return {
    ...(await ours(folder)),
    name: `n=${size} lowdb JSONFile`,
    budget: 0.1,
    peer: async () => {
      next();
      await db.write();
    },
  };
}

async function againstSqlite(): Promise<BenchmarkCase> {
  const folder = await benchFolder();
  const common = { ...(await ours(folder)), name: `n=${size} better-sqlite3`, budget: 2 };
  const openDatabase = await loadSqlite();
  if (!openDatabase) return { ...common, peer: null, note: sqliteNote };
  const rows = sampleRows(size);
  const database = openDatabase(folder);
  fillDatabase(database, rows);
  const update = database.prepare('UPDATE rows SET json = ? WHERE id = ?');
  const next = renames(rows.entities.slice());
  const peer = (): void => {
    const { after } = next();
    update.run(JSON.stringify(after), after.id);
  };
  return { ...common, peer, close: () => (database.close(), common.close()) };
}

async function ours(folder: string) {
  const rows = sampleRows(size);
  const store = await makeCase(folder, rows);
  const next = renames(rows.entities.slice());
  return {
    ours: async (): Promise<void> => {
      const { before, after } = next();
      unwrap(await store.commit({ entities: [{ id: before.id, before, after }] }, benchMeta));
    },
    close: async (): Promise<void> => {
      await store.close();
      await removeFolder(folder);
    },
  };
}

/** Renames one entity after the other, for ever; each call gives it as it was and as it is now. */
function renames(entities: Entity[]): () => { readonly before: Entity; readonly after: Entity } {
  let count = 0;
  return () => {
    const at = count++ % entities.length;
    const before = entities[at] as Entity;
    const after = { ...before, label: `Nama Contoh Baru ${count}` };
    entities[at] = after;
    return { before, after };
  };
}
