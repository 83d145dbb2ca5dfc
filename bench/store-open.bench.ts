import { fork } from 'node:child_process';
import { resolve } from 'node:path';

import { benchFolder, removeFolder } from './bench-folder.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { largeCase } from './large-case.ts';
import { makeCase, openCase } from './our-case.ts';
import { sampleRows } from './sample-case.ts';
import { fillDatabase, loadSqlite, sqliteNote } from './sqlite-peer.ts';
import type { OpeningFigures } from './store-open.child.ts';

const [large, links] = [100_000, 300_000];
const small = 5000;

/** The large case takes a minute to make, so the cases that open it share it; the last one takes it away. */
let prepared: Promise<string> | null = null;
let used = 0;
const compared = 3;

/** Opening a case until every row can be asked for: the time it takes and the memory it needs. */
export const benchmark: Benchmark = {
  id: 'store-open',
  rounds: 5,
  cases: [
    () => inProcesses('readFile + JSON.parse', 2, { peer: 'parse', figure: 'milliseconds' }),
    () => inProcesses('lowdb JSONFile', 2, { peer: 'lowdb', figure: 'milliseconds' }),
    () => inProcesses('parsed objects', 2.5, { peer: 'parse', figure: 'peak', peerFigure: 'held' }),
    againstSqlite,
  ],
};

interface Comparison {
  readonly peer: 'parse' | 'lowdb';
  readonly figure: 'milliseconds' | 'peak';
  /** Where the peer's figure is another one. */
  readonly peerFigure?: 'held';
}

/** Each opening is in a process of its own; 500 edits of ours lie in the journal and are replayed. */
async function inProcesses(
  name: string,
  budget: number,
  { peer, figure, peerFigure }: Comparison,
): Promise<BenchmarkCase> {
  const folder = await (prepared ??= largeCase(large, links));
  return {
    ...{ name: `n=${large} ${name}`, budget, answers: figure === 'peak' ? 'MB' : 'ms' },
    ours: async () => (await openedInProcess('ours', folder))[figure],
    peer: async () => (await openedInProcess(peer, folder))[peerFigure ?? figure],
    close: async () => {
      if (++used < compared) return;
      await removeFolder(folder);
      [prepared, used] = [null, 0];
    },
  };
}

function openedInProcess(way: string, folder: string): Promise<OpeningFigures> {
  const child = resolve(import.meta.dirname, 'store-open.child.js');
  return new Promise((done, fail) => {
    const running = fork(child, [way, folder], { execArgv: ['--expose-gc'] });
    running.once('message', (figures) => done(figures as OpeningFigures));
    running.once('error', fail);
    running.once('exit', (code) => fail(new Error(`opening by ${way} ended with ${code}`)));
  });
}

async function againstSqlite(): Promise<BenchmarkCase> {
  const folder = await benchFolder();
  const rows = sampleRows(small);
  await (await makeCase(folder, rows)).close();
  const common = {
    ...{ name: `n=${small} better-sqlite3`, budget: 10 },
    ours: async () => (await openCase(folder)).close(),
    close: () => removeFolder(folder),
  };
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
