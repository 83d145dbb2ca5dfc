import { parentPort } from 'node:worker_threads';

import { perform } from './perform.ts';
import type { ResultOf, Task, WorkerMessage } from './task.ts';

/** A smaller step is not worth a message. */
const progressStep = 0.02;

parentPort?.on('message', (task: Task) => void answer(task));

async function answer(task: Task): Promise<void> {
  let told = 0;
  try {
    const result = await perform(task, (done) => {
      if (done - told < progressStep) return;
      told = done;
      post({ kind: 'progress', done });
    });
    post({ kind: 'done', result }, [buffersOf(result)]);
  } catch (error) {
    post({ kind: 'failed', error });
  }
}

function post(message: WorkerMessage, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

function buffersOf(result: ResultOf<Task>): ArrayBuffer {
  const numbers = 'positions' in result ? result.positions : result;
  return numbers.buffer as ArrayBuffer;
}
