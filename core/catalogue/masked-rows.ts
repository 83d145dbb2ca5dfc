import type { CaseRows } from '../case/case-rows.ts';
import type { Entity, Value } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import type { Row, TableName } from '../case/tables.ts';
import type { ReaderMasking } from './reader-masking.ts';
import { isTelling } from './telling.ts';
import { withoutNamesIn } from './without-names-in.ts';

/**
 * The rows of a case as they may leave it: who is masked is called otherwise, has no picture and no value that tells who
 * they are, and no text of anybody else names them.
 */
export function maskedRows(rows: CaseRows, masking: ReaderMasking): CaseRows {
  const known = new WeakMap<object, object>();
  const masked = <T extends TableName>(table: T, row: Row<T>): Row<T> => {
    if (table === 'placements') return row;
    const before = known.get(row) as Row<T> | undefined;
    if (before) return before;
    const after = maskedRow(table, row, masking);
    known.set(row, after);
    return after;
  };
  return {
    row: (table, id) => {
      const row = rows.row(table, id);
      return row && masked(table, row);
    },
    rows: (table) => new Map([...rows.rows(table)].map(([id, row]) => [id, masked(table, row)])),
    linksOf: (entity) => rows.linksOf(entity),
    placementsOf: (entity) => rows.placementsOf(entity),
    placementsOn: (chart) => rows.placementsOn(chart),
  };
}

/** How many values of these entities tell who somebody masked is. */
export function countTelling(entities: Iterable<Entity>, { isMasked }: ReaderMasking): number {
  let count = 0;
  for (const { id, values } of entities)
    if (isMasked(id)) count += values.filter(({ property }) => isTelling(property)).length;
  return count;
}

function maskedRow<T extends TableName>(table: T, row: Row<T>, masking: ReaderMasking): Row<T> {
  if (table === 'entities') return maskedEntity(row as Entity, masking) as Row<T>;
  if (table === 'links') return maskedLink(row as Link, masking) as Row<T>;
  const told = withoutNamesIn(row as { readonly id: Identifier }, masking.hide);
  return { ...told, id: row.id } as Row<T>;
}

function maskedEntity(entity: Entity, masking: ReaderMasking): Entity {
  const { photo, ...named } = masking.named(entity);
  const isMasked = masking.isMasked(entity.id);
  const values = isMasked ? named.values.filter(({ property }) => !isTelling(property)) : named.values;
  return {
    ...named,
    ...(photo !== undefined && !isMasked && { photo }),
    values: values.map((value) => maskedValue(value, masking)),
  };
}

function maskedLink(link: Link, masking: ReaderMasking): Link {
  const { wording } = link;
  return {
    ...masking.named(link),
    ...(wording && { wording: withoutNamesIn(wording, masking.hide) }),
    values: link.values.map((value) => maskedValue(value, masking)),
    citations: maskedCitations(link.citations, masking),
  };
}

function maskedValue(value: Value, masking: ReaderMasking): Value {
  const { property, text, citations } = value;
  return {
    ...value,
    property: masking.hide(property),
    text: masking.hide(text),
    citations: maskedCitations(citations, masking),
  };
}

/** What a place in a source is called was written in that source. */
function maskedCitations(citations: Value['citations'], { hide }: ReaderMasking): Value['citations'] {
  return citations.map(({ source, at }) => (at ? { source, at: withoutNamesIn(at, hide) } : { source }));
}
