import { parentPort } from 'node:worker_threads';

import type { Show } from '../../../core/arrange/arrange.ts';
import { perform } from './perform.ts';
import type { ResultOf, Task, WorkerMessage } from './task.ts';

/** A smaller step is not worth a message. */
const progressStep = 0.02;
/** Milliseconds from one picture on the way to the next; what takes less shows none. */
const showEvery = 100;

parentPort?.on('message', (task: Task) => void answer(task));

async function answer(task: Task): Promise<void> {
  try {
    const result = await perform(task, { progress: progress(), show: show() });
    post({ kind: 'done', result }, buffersOf(result));
  } catch (error) {
    post({ kind: 'failed', error });
  }
}

function progress(): (done: number) => void {
  let told = 0;
  return (done) => {
    if (done - told < progressStep) return;
    told = done;
    post({ kind: 'progress', done });
  };
}

function show(): Show {
  let shown = performance.now();
  return (picture) => {
    if (performance.now() - shown < showEvery) return;
    post({ kind: 'places', places: picture() });
    shown = performance.now();
  };
}

function post(message: WorkerMessage, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

/** What need not be copied. */
function buffersOf(result: ResultOf<Task>): ArrayBuffer[] {
  const parts: readonly unknown[] = ArrayBuffer.isView(result) ? [result] : Object.values(result);
  return parts.flatMap((part) => (ArrayBuffer.isView(part) ? [part.buffer as ArrayBuffer] : []));
}
