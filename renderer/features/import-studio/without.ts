/** An object without one of its members that may be missing. */
export function without<T extends object>(whole: T, member: keyof T): T {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => key !== member)) as T;
}
