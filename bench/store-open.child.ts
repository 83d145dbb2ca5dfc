import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

import { JSONFilePreset } from 'lowdb/node';

import { textIn } from './large-case.ts';
import { openCase } from './our-case.ts';

/** What opening in one way came to, in a process that did nothing else. */
export interface OpeningFigures {
  readonly milliseconds: number;
  /** The most memory it held at one moment beyond what the process held before, in MB. */
  readonly peak: number;
  /** What its result alone holds, in MB. */
  readonly held: number;
}

const megabyte = 1024 * 1024;
const statusFile = '/proc/self/status';

const ways: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  ours: openCase,
  parse: async (folder) => JSON.parse(await readFile(textIn(folder), 'utf8')) as unknown,
  lowdb: async (folder) => JSONFilePreset<unknown>(textIn(folder), null),
};

const [, , way = '', folder = ''] = process.argv;
const figures = await opened(ways[way] ?? (() => Promise.reject(new Error(`no way ${way}`))));
process.send?.(figures, () => process.exit());

async function opened(open: (folder: string) => Promise<unknown>): Promise<OpeningFigures> {
  const heapBefore = heapInUse();
  const peakBefore = peakMemory();
  const start = performance.now();
  const result = await open(folder);
  const milliseconds = performance.now() - start;
  const peak = peakMemory() - peakBefore;
  const held = heapInUse() - heapBefore;
  if (!result) throw new Error('nothing was opened');
  return { milliseconds, peak, held };
}

/** On Linux by `VmHWM`: what the system answers as the greatest size would include that of the process that began this one. */
function peakMemory(): number {
  const status = existsSync(statusFile) ? readFileSync(statusFile, 'utf8') : '';
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024;
}

/** After a collection; the process runs with --expose-gc. */
function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / megabyte;
}
