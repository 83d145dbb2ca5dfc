import { type ChildProcess, fork } from 'node:child_process';

import type { Result } from '../../core/case/problem.ts';
import { askImporter, type SpawnImporter } from './ask-importer.ts';
import { memoryLimits } from './memory-limits.ts';
import type { OnProgress } from './read-network.ts';
import type { ReadFile, ReadOptions } from './read-options.ts';
import { ReceivedFile } from './received-file.ts';

export interface RunOptions extends ReadOptions {
  /** Most milliseconds it may say nothing; 60,000 when absent. */
  readonly timeLimit?: number;
  /** Read instead of what lies at the path. */
  readonly content?: Uint8Array<ArrayBuffer>;
}

const defaultTimeLimit = 60_000;

/**
 * Reads one file in a process of its own, which is gone when this answers. Besides what `readNetwork` says, it can be
 * `cancelled` by the signal, have `took-too-long`, or have `stopped-unexpectedly` (out of memory, or a bug).
 */
export function runImporter(
  spawn: SpawnImporter,
  path: string,
  { timeLimit = defaultTimeLimit, content, ...options }: RunOptions,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Result<ReadFile>> {
  const received = new ReceivedFile(onProgress);
  const order = { path, options, ...(content && { content }) };
  return askImporter(spawn, order, (message) => received.take(message), { timeLimit, signal });
}

/** The only variables an import process sees; everything else, keys above all, stays out. */
const passedOn = ['ELECTRON_RUN_AS_NODE', 'SystemRoot'];

/** How a trial looks at the processes it starts. */
export interface Watching {
  /** Flags of Node besides those that every import process has. */
  readonly flags: readonly string[];
  /** Is given each process before it hears or says anything. */
  readonly started: (child: ChildProcess) => void;
}

/** Starts import processes in plain Node from the built entry, such as `out/node/importer.js`. */
export function spawnInNode(entryFile: string, watching?: Watching): SpawnImporter {
  return () => {
    const child = fork(entryFile, {
      execArgv: [...memoryLimits, ...(watching?.flags ?? [])],
      env: Object.fromEntries(passedOn.map((name) => [name, process.env[name]])),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    watching?.started(child);
    return {
      // A process that is already gone says so by `onExit`.
      send: (message) => void child.send(message as object, () => undefined),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.on('exit', listener).on('error', listener),
      kill: () => void child.kill('SIGKILL'),
    };
  };
}
