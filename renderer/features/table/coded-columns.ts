import { propertyOf } from '../../../core/facets/facets.ts';
import { measureOf } from '../../../core/facets/score-facet.ts';
import type { TableKind } from '../../../core/tables/column.ts';
import { isCoded } from '../../ui/value-text.ts';

const coded: Readonly<Record<TableKind, ReadonlySet<string>>> = {
  entities: new Set(['type', 'role', 'country', 'flag', 'source']),
  links: new Set(['type', 'direction', 'strength', 'basis', 'border', 'source']),
  sources: new Set(['kind']),
};
const numbers: ReadonlySet<string> = new Set([
  ...['links', 'sources', 'conflicts', 'score', 'count', 'amount', 'entities', 'values'],
]);
const monospaced: ReadonlySet<string> = new Set(['id', 'reference']);

/** Whether a column holds codes, which are ordered by the words that stand for them. */
export function hasCodes(kind: TableKind, column: string): boolean {
  const property = propertyOf(column);
  return property === undefined ? coded[kind].has(column) : isCoded(property);
}

/** Whether a column holds numbers, which stand to the right and are first ordered from the highest. */
export function hasNumbers(column: string): boolean {
  return numbers.has(column) || measureOf(column) !== undefined;
}

/** Whether a column holds what an analyst compares digit by digit. */
export function hasIdentifiers(column: string): boolean {
  return monospaced.has(column);
}
