import type { CaseTypes } from '../../catalogue/case-types.ts';
import type { EntitySpec } from '../table-spec.ts';
import { wordsOf } from '../heading-words.ts';
import { propertyName } from './property-words.ts';
import type { TableColumn } from './table-to-translate.ts';

/** Words of a heading whose column holds what an entity is called. */
const nameWords = ['name', 'nama', 'label', 'fullname', 'namalengkap', 'title', 'judul'];

/** A column of an entity, and what its heading says without the words for its place in the table. */
export interface ColumnOfEntity {
  readonly column: TableColumn;
  readonly called: string;
}

/** The specification of an entity that these columns describe; the first of them tells which one it is. */
export function entityOf(
  name: string,
  type: string,
  columns: readonly ColumnOfEntity[],
  types: CaseTypes,
): EntitySpec {
  const { properties: offered, identifier } = types.entity(type);
  const properties = columns.map(({ column, called }) => ({
    column: column.heading,
    property: propertyOfColumn(column, called, { offered, identifier, types }),
  }));
  const label = columns.find(({ called }) => isName(called))?.column.heading;
  const known = properties.filter(({ property }) => property !== keyProperty);
  const isIdentified = identifier !== undefined && known.some(({ property }) => property === identifier);
  return {
    ...{ name, type: { always: type } },
    key: [columns[0]?.column.heading ?? ''],
    ...(label !== undefined && { label }),
    properties: known,
    sameBy: isIdentified ? [identifier] : [],
  };
}

/** The key of a file is kept under this name by every import. */
const keyProperty = 'key';

interface Offered {
  readonly offered: readonly string[];
  readonly identifier: string | undefined;
  readonly types: CaseTypes;
}

function propertyOfColumn(
  { kind }: TableColumn,
  called: string,
  { offered, identifier, types }: Offered,
): string {
  const isIdentifying = kind === 'phone' || kind === 'account';
  if (isIdentifying && identifier === 'number') return identifier;
  return isPlainKey(called) ? keyProperty : propertyName(called, offered, types);
}

function isPlainKey(called: string): boolean {
  return ['id', 'key', 'kode', 'code'].includes(wordsOf(called).join(''));
}

export function isName(called: string): boolean {
  return wordsOf(called).some((word) => nameWords.includes(word));
}
