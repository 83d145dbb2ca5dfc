import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';

import { benchFolder, removeFolder } from './bench-folder.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { cpuOfProgram } from './cpu-of-program.ts';
import { writePayments } from './sample-tables.ts';

/** The command line as it is shipped: build the product first. */
const benang = resolve('out/node/benang.js');

/** Processor time from a list of links as a file to the case that holds them, with a fifth as many entities. */
export const benchmark: Benchmark = {
  id: 'import-table',
  rounds: 1,
  cases: [() => besideCsvParse(100_000), () => besideCsvParse(1_000_000)],
};

/** The command line importing the file into a new case, beside csv-parse alone reading it to its end. */
async function besideCsvParse(links: number): Promise<BenchmarkCase> {
  const folder = await benchFolder();
  const [file, target] = [resolve(folder, 'setoran.csv'), resolve(folder, 'contoh.benang')];
  await writePayments(file, links);
  const reader = resolve(import.meta.dirname, 'import-table.child.js');
  return {
    ...{ name: `n=${links} csv-parse`, budget: 4, answers: 'ms' },
    ours: async () => {
      await cpuOfProgram([benang, 'new', target]);
      const taken = await cpuOfProgram([benang, 'import', target, file]);
      await rm(target, { recursive: true });
      return taken;
    },
    peer: () => cpuOfProgram([reader, file]),
    close: () => removeFolder(folder),
  };
}
