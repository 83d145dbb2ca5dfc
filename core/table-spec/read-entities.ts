import { fail, type Problem, type Result, succeed } from '../case/problem.ts';
import { badCell, limits } from '../formats/bad-cell.ts';
import type { Cell } from '../formats/cell.ts';
import { type EntityRole, describeEntity } from '../formats/describe-entity.ts';
import type { DraftEntity } from '../formats/format.ts';
import type { Growing, NetworkBuilder } from '../formats/network-builder.ts';
import type { Columns } from './columns.ts';
import { placesOf } from './spec-steps.ts';
import type { EntitySpec, TableSpec } from './table-spec.ts';
import { RowCells, type WorkedRow } from './worked-row.ts';

/** Between the columns that make up a key. */
const between = ' · ';

/** Reads one of the entities that each row tells of. */
export interface EntityReader {
  readonly name: string;
  /** Places of the columns it reads. */
  readonly places: readonly number[];
  /** The key of the entity of this row, null where the row tells of none, or why the row is rejected. */
  keyOf(row: WorkedRow): string | null | Problem;
  /** Adds what the row says of the entity of this key. */
  read(row: WorkedRow, key: string): void;
}

/** A column that says something of an entity. */
interface Described {
  readonly column: string;
  readonly role: EntityRole | undefined;
  readonly property?: string;
}

/** Makes the entities of a specification ready to be read from rows with these columns. */
export function prepareEntities(
  { entities }: TableSpec,
  columns: Columns,
  builder: NetworkBuilder,
  isMixed: boolean,
): Result<readonly EntityReader[]> {
  const areMixed = isMixed || new Set(entities.map(kindOf)).size > 1;
  const seen = new SeenValues();
  const readers: EntityReader[] = [];
  for (const entity of entities) {
    const reader = prepareEntity(entity, areMixed, { columns, builder, seen });
    if (!reader.ok) return reader;
    readers.push(reader.value);
  }
  const twice = entities.find(({ name }, index) => entities.findIndex((one) => one.name === name) < index);
  if (twice) return fail('spec-bad', { details: { field: 'entities', reason: twice.name } });
  return succeed(readers);
}

/** Entities of different kinds have nothing in common, whatever their keys are. */
function kindOf({ type, name }: EntitySpec): string {
  return type.always ?? name;
}

/** What all entities of a table are read with. */
interface Kept {
  readonly columns: Columns;
  readonly builder: NetworkBuilder;
  readonly seen: SeenValues;
}

function prepareEntity(
  entity: EntitySpec,
  isMixed: boolean,
  { columns, builder, seen }: Kept,
): Result<EntityReader> {
  const { type, key, label } = entity;
  const keys = placesOf(key, columns);
  if (!keys.ok) return keys;
  const described = describedBy(entity);
  const places = placesOf(
    described.map(({ column }) => column),
    columns,
  );
  if (!places.ok) return places;
  const cells = new RowCells(columns);
  const prefix = isMixed ? `${kindOf(entity)}/` : '';
  return succeed({
    name: entity.name,
    places: [...keys.value, ...places.value],
    keyOf: (row) => keyFrom(row, keys.value, prefix, cells),
    read(row, draftKey) {
      const draft = builder.entity(draftKey, { line: row.line, row: row.row });
      beginDraft(draft, entity, row);
      if (label === undefined) draft.label ??= draftKey.slice(prefix.length, prefix.length + limits.label);
      const said = described.map(({ property, role }, index) =>
        cells.cell(row, places.value[index] ?? -1, property, role),
      );
      describeEntity(
        builder,
        draft,
        said.filter((cell) => cell.role !== undefined || seen.isNew(draft, cell)),
      );
      if (type.always !== undefined) draft.type ??= type.always;
    },
  });
}

/** What is always so of an entity, and which sources name it. */
function beginDraft(draft: Growing<DraftEntity>, { type, sameBy }: EntitySpec, { sources }: WorkedRow): void {
  if (type.always !== undefined && type.column === undefined) draft.type ??= type.always;
  if (sameBy.length > 0) draft.sameBy ??= sameBy;
  if (sources) draft.sources = [...new Set([...(draft.sources ?? []), ...sources])];
}

function describedBy({ type, label, properties }: EntitySpec): readonly Described[] {
  const one = (role: EntityRole, column: string | undefined): readonly Described[] =>
    column === undefined ? [] : [{ role, column }];
  return [
    ...one('type', type.column),
    ...one('label', label),
    ...properties.map(({ column, property }) => ({ column, property, role: undefined })),
  ];
}

function keyFrom(
  row: WorkedRow,
  places: readonly number[],
  prefix: string,
  cells: RowCells,
): string | null | Problem {
  const parts = places.map((place) => (row.texts[place] ?? '').trim());
  if (parts.every((part) => part === '')) return null;
  const empty = parts.indexOf('');
  const column = (index: number) => cells.cell(row, places[index] ?? -1).at.column ?? '';
  if (empty >= 0) return badCell(row.line, column(empty), 'empty');
  const key = prefix + parts.join(between);
  return key.length > limits.key ? badCell(row.line, column(0), 'too-long') : key;
}

/** Values that a draft holds already: a hundred thousand rows may say the same of one entity. */
class SeenValues {
  readonly #byDraft = new Map<Growing<DraftEntity>, Set<string>>();

  /** The same value of another source is another one. */
  isNew(draft: Growing<DraftEntity>, { property, text, sources = [] }: Cell<EntityRole>): boolean {
    const known = this.#byDraft.get(draft) ?? new Set();
    const name = [property, text, ...sources].join('\0');
    if (known.has(name)) return false;
    this.#byDraft.set(draft, known.add(name));
    return true;
  }
}
