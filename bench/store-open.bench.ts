import { benchFolder, removeFolder } from './bench-folder.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { lowdbPeer } from './lowdb-peer.ts';
import { makeCase, openCase } from './our-case.ts';
import { sampleRows } from './sample-case.ts';
import { fillDatabase, loadSqlite, sqliteNote } from './sqlite-peer.ts';

const size = 5000;
const rows = sampleRows(size);

/** Opening a case of 5,000 entities and 10,000 links until every row can be asked for, and closing it. */
export const benchmark: Benchmark = {
  id: 'store-open',
  rounds: 7,
  cases: [againstLowdb, againstSqlite],
};

async function againstLowdb(): Promise<BenchmarkCase> {
  const folder = await benchFolder();
  const db = await lowdbPeer(folder, rows);
  return { ...(await ours(folder)), name: `n=${size} lowdb JSONFile`, budget: 10, peer: () => db.read() };
}

async function againstSqlite(): Promise<BenchmarkCase> {
  const folder = await benchFolder();
  const common = { ...(await ours(folder)), name: `n=${size} better-sqlite3`, budget: 10 };
  const open = await loadSqlite();
  if (!open) return { ...common, peer: null, note: sqliteNote };
  const database = open(folder);
  fillDatabase(database, rows);
  database.close();
  return {
    ...common,
    peer: () => {
      const again = open(folder);
      for (const row of again.prepare('SELECT json FROM rows').all())
        JSON.parse((row as { json: string }).json);
      again.close();
    },
  };
}

async function ours(folder: string) {
  await (await makeCase(folder, rows)).close();
  return {
    ours: async (): Promise<void> => (await openCase(folder)).close(),
    close: () => removeFolder(folder),
  };
}
