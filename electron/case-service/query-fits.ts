import type { Condition } from '../../core/case/condition.ts';
import { fail, type Result, succeed } from '../../core/case/problem.ts';

interface Trying<Row> {
  readonly rows: readonly (Row | undefined)[];
  readonly conditions: readonly (readonly Condition[])[];
  readonly meets: (row: Row, conditions: readonly Condition[]) => boolean;
  readonly signal: AbortSignal;
}

/** Rows that are tried before others have their turn. */
const rowsInARow = 2000;

/** Per row, bit i is set where it meets the conditions of list i, of at most 32; `cancelled` where that was called off. */
export async function fitsOf<Row>(trying: Trying<Row>): Promise<Result<Uint32Array>> {
  const { rows, conditions, meets, signal } = trying;
  const fits = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    if (at % rowsInARow === rowsInARow - 1) await new Promise((resolve) => setImmediate(resolve));
    if (signal.aborted) return fail('cancelled');
    const row = rows[at];
    if (row === undefined) continue;
    conditions.forEach((list, bit) => {
      if (meets(row, list)) fits[at] = ((fits[at] as number) | (1 << bit)) >>> 0;
    });
  }
  return succeed(fits);
}

/** For each list of conditions how many rows meet it. */
export function countsOf(fits: Uint32Array, lists: number): number[] {
  return Array.from({ length: lists }, (_, bit) =>
    fits.reduce((count, bits) => count + ((bits >>> bit) & 1), 0),
  );
}
