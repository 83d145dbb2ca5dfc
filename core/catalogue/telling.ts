/** Properties whose values tell who a protected person is. */
const telling: ReadonlySet<string> = new Set([
  'address',
  'alias',
  'birthDate',
  'handle',
  'mrz',
  'name',
  'nik',
  'number',
  'passport',
  'url',
]);

/** Whether a value of this property of a protected person stays masked until somebody opens them. */
export function isTelling(property: string): boolean {
  return telling.has(property);
}
