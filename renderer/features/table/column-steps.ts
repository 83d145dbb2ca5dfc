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
