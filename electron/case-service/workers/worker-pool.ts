import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import type { ResultOf, Task, WorkerMessage } from './task.ts';

interface Job {
  readonly task: Task;
  readonly signal: AbortSignal;
  readonly onProgress: RunOptions['onProgress'];
  readonly onPlaces: RunOptions['onPlaces'];
  settle(result: Result<ResultOf<Task>>): void;
  fail(error: Error): void;
}

/** How a task is followed and called off. */
export interface RunOptions {
  readonly signal: AbortSignal;
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Told where everybody stands so far, x and y interleaved, several times a second while an arrangement lasts. */
  readonly onPlaces?: ((places: Float64Array) => void) | undefined;
}

/**
 * Threads for measures and arrangements, kept between calls, since starting one costs more than a small task. A task
 * that is called off takes its thread with it: nothing else stops a computation under way.
 */
export class WorkerPool {
  readonly #script: string;
  readonly #most: number;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #waiting: Job[] = [];

  /** `script` is the path of the bundled worker. */
  constructor(script: string, most = Math.max(2, Math.min(4, availableParallelism() - 1))) {
    this.#script = script;
    this.#most = most;
  }

  /** How many tasks are done side by side. */
  get most(): number {
    return this.#most;
  }

  /** What the task gives, or `cancelled`; rejects when the computation itself fails. */
  run<T extends Task>(task: T, { signal, onProgress, onPlaces }: RunOptions): Promise<Result<ResultOf<T>>> {
    return new Promise((resolve, reject) => {
      const settle = (result: Result<ResultOf<Task>>): void => resolve(result as Result<ResultOf<T>>);
      if (signal.aborted) {
        settle(fail('cancelled'));
        return;
      }
      this.#waiting.push({ task, signal, onProgress, onPlaces, settle, fail: reject });
      this.#next();
    });
  }

  /** Ends all threads; tasks under way answer `cancelled`. */
  async close(): Promise<void> {
    for (const job of this.#waiting.splice(0)) job.settle(fail('cancelled'));
    await Promise.all([...this.#idle.splice(0), ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#busy.size >= this.#most) return;
    const job = this.#waiting.shift();
    if (!job) return;
    if (job.signal.aborted) job.settle(fail('cancelled'));
    else this.#start(job, this.#idle.pop() ?? this.#thread());
    this.#next();
  }

  #thread(): Worker {
    const worker = new Worker(this.#script);
    worker.on('message', (message: WorkerMessage) => this.#hear(worker, message));
    worker.on('error', (error) => this.#end(worker)?.fail(asError(error)));
    worker.on('exit', () => this.#end(worker)?.settle(fail('cancelled')));
    return worker;
  }

  #start(job: Job, worker: Worker): void {
    this.#busy.set(worker, job);
    job.signal.addEventListener('abort', () => this.#callOff(worker, job), { once: true });
    worker.postMessage(job.task);
  }

  #callOff(worker: Worker, job: Job): void {
    if (this.#busy.get(worker) === job) void worker.terminate();
  }

  #hear(worker: Worker, message: WorkerMessage): void {
    const job = this.#busy.get(worker);
    if (message.kind === 'progress') return job?.onProgress?.(message.done);
    if (message.kind === 'places') return job?.onPlaces?.(message.places);
    this.#busy.delete(worker);
    this.#idle.push(worker);
    this.#next();
    if (message.kind === 'done') job?.settle(succeed(message.result));
    else job?.fail(asError(message.error));
  }

  /** Forgets a thread that is gone and gives the job it had, if any. */
  #end(worker: Worker): Job | undefined {
    const job = this.#busy.get(worker);
    this.#busy.delete(worker);
    const idle = this.#idle.indexOf(worker);
    if (idle >= 0) this.#idle.splice(idle, 1);
    this.#next();
    return job;
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('A worker failed.');
}
