import { foresee, foreseenOn } from './foresee.ts';
import { now, put } from './session.ts';

/** Shows on the chart what an edit will come to until its answer is there: then the rows have it, or it was refused. */
export async function foreseeing<T>(id: string, input: unknown, send: () => Promise<T>): Promise<T> {
  const { rows, foreseen } = now();
  const change = rows && foresee(foreseenOn(rows, foreseen), id, input);
  if (!change) return send();
  put({ foreseen: [...foreseen, change] });
  try {
    return await send();
  } finally {
    put({ foreseen: now().foreseen.filter((other) => other !== change) });
  }
}
