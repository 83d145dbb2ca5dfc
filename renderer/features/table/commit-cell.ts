import { type Flag, flags } from '../../../core/case/entity.ts';
import type { Direction, Strength } from '../../../core/case/link.ts';
import { propertyOf } from '../../../core/facets/facets.ts';
import type { TableRow } from '../../../core/tables/column.ts';
import { typeValue } from '../../session/changing-values.ts';
import { edit } from '../../session/editing.ts';

type Entity = Extract<TableRow, { values: unknown }>;
type Link = Extract<TableRow, { from: string }>;

/** Writes what was typed or chosen in a cell into the case, as one edit; a value that rests on a source is asked about. */
export async function commitCell(row: TableRow, column: string, text: string): Promise<void> {
  const trimmed = text.trim();
  if (!('values' in row)) return;
  const property = column === 'role' ? 'role' : propertyOf(column);
  if (property !== undefined) await commitValue(row, property, trimmed);
  else if (column === 'label')
    await edit('set-label', { table: 'from' in row ? 'links' : 'entities', id: row.id, label: trimmed });
  else if ('from' in row) await commitLink(row, column, trimmed);
  else if (column === 'type') await edit('set-type', { entities: [row.id], type: trimmed });
  else if (column === 'flag') await edit('mark-entities', { entities: [row.id], flag: flagOf(trimmed) });
}

function commitValue(row: Entity, property: string, text: string): Promise<void> {
  const bearer = { table: 'from' in row ? 'links' : 'entities', id: row.id } as const;
  return typeValue(bearer, { property, value: row.values.find((one) => one.property === property) }, text);
}

async function commitLink({ id }: Link, column: string, text: string): Promise<void> {
  const set = {
    type: () => ({ type: text }),
    direction: () => ({ direction: text as Direction }),
    strength: () => ({ strength: text as Strength }),
    start: () => ({ start: text === '' ? null : text }),
    end: () => ({ end: text === '' ? null : text }),
    count: () => ({ count: text === '' ? null : Number(text) }),
  }[column];
  if (set) await edit('set-link', { links: [id], set: set(), reverse: false });
}

function flagOf(code: string): Flag | null {
  return flags.find((flag) => flag === code) ?? null;
}
