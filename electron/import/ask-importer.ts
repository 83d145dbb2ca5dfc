import { basename } from 'node:path';

import type { ProblemCode, Result } from '../../core/case/problem.ts';
import type { ImportOrder } from './importer-messages.ts';

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

/** Most that one file may tell, in characters of JSON: some two million links, as many as a case service has memory for. */
const mostCharacters = 800_000_000;

/** What an import process may take, and what calls it off. */
export interface Budget {
  /** Most milliseconds between two messages: a large file is told of as it is read, one that hangs is silent. */
  readonly timeLimit: number;
  readonly signal: AbortSignal;
}

/**
 * Gives an order to a process of its own and hands `take` what it sends until that gives a result; `unknown` is a message
 * that no importer sends. The process is gone when this answers. It can be `cancelled`, have `took-too-long`, or have
 * `stopped-unexpectedly` (out of memory, or a bug).
 */
export function askImporter<T>(
  spawn: SpawnImporter,
  order: ImportOrder,
  take: (message: unknown) => Result<T> | 'unknown' | undefined,
  { timeLimit, signal }: Budget,
): Promise<Result<T>> {
  return new Promise((resolve) => {
    const child = spawn();
    let characters = 0;
    const end = (result: Result<T>): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      child.kill();
      resolve(result);
    };
    const stop = (code: ProblemCode, details?: Readonly<Record<string, number>>): void =>
      end({ ok: false, problem: { code, file: basename(order.path), ...(details ? { details } : {}) } });
    const cancel = (): void => stop('cancelled');
    const timer = setTimeout(() => stop('took-too-long', { seconds: timeLimit / 1000 }), timeLimit);
    child.onMessage((message) => {
      timer.refresh();
      characters += typeof message === 'string' ? message.length : 0;
      const result = characters > mostCharacters ? 'too-large' : take(decoded(message));
      if (result === 'too-large') stop('file-too-large', { limit: mostCharacters });
      else if (result === 'unknown') stop('stopped-unexpectedly');
      else if (result) end(result);
    });
    child.onExit(() => stop('stopped-unexpectedly'));
    signal.addEventListener('abort', cancel);
    if (signal.aborted) cancel();
    else child.send(order);
  });
}

/** Networks come as JSON, which takes a third of the time that copies of their objects take; what is none stays as it is. */
function decoded(message: unknown): unknown {
  if (typeof message !== 'string') return message;
  try {
    return JSON.parse(message) as unknown;
  } catch {
    return message;
  }
}
