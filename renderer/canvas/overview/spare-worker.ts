import { startWorker } from '../own-worker.ts';
import address from './overview-worker.ts?worker&url';
import type { ToWorker } from './overview-messages.ts';

let spare: Worker | null = null;

/** Starts the worker that the next overview is drawn by, while what it is to draw is still being read. */
export function readyOverviewWorker(): void {
  if (spare) return;
  spare = startWorker(address);
  const first: ToWorker = { kind: 'rehearse' };
  spare.postMessage(first);
}

/** A worker for one overview, which is to be ended with it. */
export function takeOverviewWorker(): Worker {
  const taken = spare ?? startWorker(address);
  spare = null;
  return taken;
}
