import { canWrite } from './command.ts';
import { now, put, type Session } from './session.ts';

/** Runs what changes the case and counts it as on its way until it is answered. */
export async function sending<T>(change: () => Promise<T>): Promise<T> {
  put({ sending: now().sending + 1 });
  try {
    return await change();
  } finally {
    put({ sending: now().sending - 1 });
  }
}

/** Whether there may be a step to take back: what is on its way, or was told of since the summary was read, is one. */
export const canUndo = (session: Session): boolean =>
  canWrite(session) && (isUnsettled(session) || session.summary?.undo !== null);

/** Whether there may be a step to repeat. */
export const canRedo = (session: Session): boolean =>
  canWrite(session) && (isUnsettled(session) || session.summary?.redo !== null);

function isUnsettled({ sending, heard, summary }: Session): boolean {
  return sending > 0 || heard > (summary?.revision ?? 0);
}
