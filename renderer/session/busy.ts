import type { AskOptions, Progress } from '../bridge.ts';
import { now, put } from './session.ts';

let lastId = 0;

/** Runs a task, telling of it and offering to cancel it until it has ended. */
export async function busy<T>(words: string, task: (options: AskOptions) => Promise<T>): Promise<T> {
  const id = ++lastId;
  const abort = new AbortController();
  put({ busy: [...now().busy, { id, words, done: null, cancel: () => abort.abort() }] });
  try {
    return await task({ signal: abort.signal, onProgress: (progress) => tellDone(id, progress) });
  } finally {
    put({ busy: now().busy.filter((one) => one.id !== id) });
  }
}

/** Milliseconds from which on somebody wonders. */
const soon = 400;

/** Runs a task that is over at once as a rule; it is told of, and can be cancelled, only where it is not. */
export async function busyIfSlow<T>(
  words: string,
  task: (options: AskOptions) => Promise<T>,
  abort = new AbortController(),
): Promise<T> {
  const id = ++lastId;
  const running = task({ signal: abort.signal, onProgress: (progress) => tellDone(id, progress) });
  const wait = setTimeout(() => {
    put({ busy: [...now().busy, { id, words, done: null, cancel: () => abort.abort() }] });
  }, soon);
  try {
    return await running;
  } finally {
    clearTimeout(wait);
    if (now().busy.some((one) => one.id === id)) put({ busy: now().busy.filter((one) => one.id !== id) });
  }
}

function tellDone(id: number, { done, doing }: Progress): void {
  if (!now().busy.some((one) => one.id === id)) return;
  const how = doing === 'finishing' ? { done: null, cancel: null } : { done };
  put({ busy: now().busy.map((one) => (one.id === id ? { ...one, ...how } : one)) });
}
