import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { readNetwork } from '../electron/import/read-network.ts';
import { benchFolder, removeFolder } from './bench-folder.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { processorTimeOf } from './cpu-of-run.ts';
import { loadWorkbookReader } from './exceljs-peer.ts';
import { unwrap } from './our-case.ts';
import { workbookOf } from './sample-workbook.ts';

const rows = 100_000;

/** Reading a workbook of payments, eight cells a row, into a network; processor time, as much of it is spent on other threads. */
export const benchmark: Benchmark = { id: 'import-xlsx', rounds: 3, cases: [besideExceljs] };

/** The peer only streams the rows to their end and makes nothing of them. */
async function besideExceljs(): Promise<BenchmarkCase> {
  const folder = await benchFolder();
  const file = resolve(folder, 'setoran.xlsx');
  await writeFile(file, workbookOf(rows));
  const peer = loadWorkbookReader();
  return {
    name: `n=${rows} exceljs streaming`,
    budget: 1 / 3,
    answers: 'ms',
    ours: () => processorTimeOf(() => linksIn(file)),
    peer: peer && (() => processorTimeOf(() => peer(file))),
    ...(!peer && { note: 'exceljs is not installed, so this is our figure alone' }),
    check: async () => {
      const found = [await linksIn(file), ...(peer ? [(await peer(file)) - 1] : [])];
      if (found.some((count) => count !== rows)) throw new Error(`found ${found.join(', ')} rows`);
    },
    close: () => removeFolder(folder),
  };
}

/** As an import reads it: links leave while the rest is still being read. */
async function linksIn(file: string): Promise<number> {
  let links = 0;
  const take = (some: readonly unknown[]): Promise<void> => {
    links += some.length;
    return Promise.resolve();
  };
  const { network } = unwrap(await readNetwork(file, {}, undefined, take));
  return links + network.links.length;
}
