import { fork } from 'node:child_process';
import { basename } from 'node:path';

import { type ProblemCode, type Result } from '../../core/case/problem.ts';
import { memoryLimit } from './memory-limit.ts';
import type { OnProgress } from './read-network.ts';
import type { ReadFile, ReadOptions } from './read-options.ts';
import { ReceivedFile } from './received-file.ts';

/** A started import process, as its owner sees it. */
export interface ImporterProcess {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once the process has ended, however it did, or could not be started. */
  onExit(listener: () => void): void;
  kill(): void;
}

/** Starts an import process, with a memory limit and without keys. */
export type SpawnImporter = () => ImporterProcess;

export interface RunOptions extends ReadOptions {
  /** Most milliseconds the import may take; 60,000 when absent. */
  readonly timeLimit?: number;
}

const defaultTimeLimit = 60_000;

/**
 * Reads one file in a process of its own, which is gone when this answers. Besides what `readNetwork` says, it can be
 * `cancelled` by the signal, have `took-too-long`, or have `stopped-unexpectedly` (out of memory, or a bug).
 */
export function runImporter(
  spawn: SpawnImporter,
  path: string,
  { timeLimit = defaultTimeLimit, ...options }: RunOptions,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Result<ReadFile>> {
  return new Promise((resolve) => {
    const child = spawn();
    const received = new ReceivedFile(onProgress);
    const end = (result: Result<ReadFile>): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      child.kill();
      resolve(result);
    };
    const stop = (code: ProblemCode, details?: Readonly<Record<string, number>>): void =>
      end({ ok: false, problem: { code, file: basename(path), ...(details ? { details } : {}) } });
    const cancel = (): void => stop('cancelled');
    const timer = setTimeout(() => stop('took-too-long', { seconds: timeLimit / 1000 }), timeLimit);
    child.onMessage((message) => {
      const result = received.take(message);
      if (result === 'unknown') stop('stopped-unexpectedly');
      else if (result) end(result);
    });
    child.onExit(() => stop('stopped-unexpectedly'));
    signal.addEventListener('abort', cancel);
    if (signal.aborted) cancel();
    else child.send({ path, options });
  });
}

/** The only variables an import process sees; everything else, keys above all, stays out. */
const passedOn = ['ELECTRON_RUN_AS_NODE', 'SystemRoot'];

/** Starts import processes in plain Node from the built entry, such as `out/node/importer.js`. */
export function spawnInNode(entryFile: string): SpawnImporter {
  return () => {
    const child = fork(entryFile, {
      execArgv: [`--max-old-space-size=${memoryLimit}`],
      env: Object.fromEntries(passedOn.map((name) => [name, process.env[name]])),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return {
      // A process that is already gone says so by `onExit`.
      send: (message) => void child.send(message as object, () => undefined),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.on('exit', listener).on('error', listener),
      kill: () => void child.kill('SIGKILL'),
    };
  };
}
