import type { Cell } from '../cell.ts';

/** What an element says itself goes before an attribute of the same name, which is then a value. */
export function nativeFirst<Role extends string>(
  native: readonly Cell<Role>[],
  others: readonly Cell<Role>[],
): Cell<Role>[] {
  const taken = new Set(native.filter(({ text }) => text.trim() !== '').flatMap(({ role }) => role ?? []));
  return [
    ...native,
    ...others.map((cell) => (cell.role && taken.has(cell.role) ? { ...cell, role: undefined } : cell)),
  ];
}
