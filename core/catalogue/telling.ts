import { entityTypes } from './entity-types.ts';

/** Built-in properties whose values tell who a protected person is. */
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
const builtIn: ReadonlySet<string> = new Set(entityTypes.flatMap(({ properties }) => properties));

/**
 * Whether a value of this property of a protected person stays masked until somebody opens them. Of a property that the
 * program does not come with nobody knows what it tells: it may be a number of theirs, so it is masked too.
 */
export function isTelling(property: string): boolean {
  return telling.has(property) || !builtIn.has(property);
}
