import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

import type { SpawnImporter } from '../ask-importer.ts';
import { spawnInNode } from '../run-importer.ts';

/** What one import process took and said. */
export interface Watched {
  /** Most memory it had at once, in megabytes. */
  peak: number;
  /** Most seconds of a processor between two messages, its start among them. */
  silence: number;
  /** Messages that are networks or Problems, as they came. */
  readonly messages: string[];
}

const ticksASecond = 100;

/**
 * Import processes that may read nothing but themselves and files of `folder`, may write nothing and start nothing
 * (the permission model of Node), and are looked at as they work.
 */
export class WatchedImporters {
  readonly spawn: SpawnImporter;
  #last: Watched = { peak: 0, silence: 0, messages: [] };

  constructor(entry: string, programs: string, folder: string) {
    const flags = [
      '--experimental-permission',
      `--allow-fs-read=${programs}/*`,
      `--allow-fs-read=${folder}/*`,
    ];
    this.spawn = spawnInNode(entry, { flags, started: (child) => this.#watch(child) });
  }

  /** Of the process that was started last. */
  get last(): Watched {
    return this.#last;
  }

  #watch(child: ChildProcess): void {
    const watched: Watched = { peak: 0, silence: 0, messages: [] };
    this.#last = watched;
    let before = 0;
    child.on('message', (message) => {
      const { peak, seconds } = taken(child.pid ?? 0);
      watched.peak = Math.max(watched.peak, peak);
      watched.silence = Math.max(watched.silence, seconds - before);
      before = seconds;
      if (typeof message === 'string') watched.messages.push(message);
    });
  }
}

/** A process answers before it ends, so that its last message finds all there was to find. */
function taken(process: number): { peak: number; seconds: number } {
  try {
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1];
    const fields = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
    return { peak: Number(peak ?? 0) / 1024, seconds: ticks / ticksASecond };
  } catch {
    return { peak: 0, seconds: 0 };
  }
}
