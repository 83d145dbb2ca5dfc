/** Whether two plain JSON values hold the same data; the order of keys does not matter. */
export function sameRow(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const leftKeys = Object.keys(left);
  return (
    leftKeys.length === Object.keys(right).length &&
    leftKeys.every(
      (key) =>
        Object.hasOwn(right, key) &&
        sameRow((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
    )
  );
}
