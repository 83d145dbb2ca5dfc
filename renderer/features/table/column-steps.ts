import type { Identifier } from '../../../core/case/identifier.ts';

/** The column that a key leads to within a row; undefined for keys that lead elsewhere. With Ctrl, Home and End leave the row. */
export function columnAfterKey(
  key: string,
  isControl: boolean,
  at: number,
  count: number,
): number | undefined {
  const last = Math.max(0, count - 1);
  if (key === 'ArrowLeft') return Math.max(0, at - 1);
  if (key === 'ArrowRight') return Math.min(last, at + 1);
  if (isControl) return undefined;
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

interface Spot {
  readonly id: Identifier | null;
  readonly column: number;
}

/**
 * The cell that an editor leads to: the next or the previous one of its row, from the edge of a row to the row beside it.
 * Undefined where the keyboard stays, or there is no further cell.
 */
export function cellAfterEdit(
  { id, column }: Spot,
  next: 'stay' | 'right' | 'left',
  { ids, columnCount }: { readonly ids: readonly Identifier[]; readonly columnCount: number },
): Spot | undefined {
  if (next === 'stay' || id === null) return undefined;
  const to = column + (next === 'right' ? 1 : -1);
  if (to >= 0 && to < columnCount) return { id, column: to };
  const row = ids[ids.indexOf(id) + (next === 'right' ? 1 : -1)];
  return row === undefined ? undefined : { id: row, column: next === 'right' ? 0 : columnCount - 1 };
}
