import { fail, type Result, succeed } from '../case/problem.ts';
import type { Cell } from '../formats/cell.ts';
import { describeLink } from '../formats/describe-link.ts';
import type { DraftLink } from '../formats/format.ts';
import type { LinkRole } from '../formats/link-roles.ts';
import type { Growing, NetworkBuilder } from '../formats/network-builder.ts';
import type { Columns } from './columns.ts';
import { prepareRules } from './row-rules.ts';
import { placesOf } from './spec-steps.ts';
import type { LinkSpec, TableSpec } from './table-spec.ts';
import { RowCells, type WorkedRow } from './worked-row.ts';

/** Reads one of the links that each row tells of. */
export interface LinkReader {
  readonly from: string;
  readonly to: string;
  /** Places of the columns it reads. */
  readonly places: readonly number[];
  /** Adds the link between the entities of these keys; false where the row does not tell of it. */
  read(row: WorkedRow, from: string, to: string): boolean;
}

/** A column that says something of a link. */
interface Told {
  readonly column: string;
  readonly role: LinkRole | undefined;
  readonly property?: string;
}

/** Makes the links of a specification ready to be read from rows with these columns. */
export function prepareLinks(
  { entities, links }: TableSpec,
  columns: Columns,
  builder: NetworkBuilder,
): Result<readonly LinkReader[]> {
  const names = new Set(entities.map(({ name }) => name));
  const readers: LinkReader[] = [];
  for (const [index, link] of links.entries()) {
    const unknown = [link.from, link.to].find((end) => !names.has(end));
    if (unknown !== undefined)
      return fail('spec-bad', { details: { field: `links.${index + 1}`, reason: unknown } });
    const reader = prepareLink(link, columns, builder);
    if (!reader.ok) return reader;
    readers.push(reader.value);
  }
  return succeed(readers);
}

function prepareLink(link: LinkSpec, columns: Columns, builder: NetworkBuilder): Result<LinkReader> {
  const told = toldBy(link);
  const places = placesOf(
    told.map(({ column }) => column),
    columns,
  );
  if (!places.ok) return places;
  const leavesOut = prepareRules(link.unless ?? [], columns);
  if (!leavesOut.ok) return leavesOut;
  const cells = new RowCells(columns);
  const always = {
    ...(link.type.always !== undefined && { type: link.type.always }),
    ...(link.strength?.always !== undefined && { strength: link.strength.always }),
  };
  const pairs = new Pairs();
  return succeed({
    from: link.from,
    to: link.to,
    places: places.value,
    read(row, from, to) {
      if (leavesOut.value(row.texts)) return false;
      const draft: Growing<DraftLink> = {
        ...{ from, to, direction: link.direction.always ?? 'none' },
        ...always,
        values: [],
        at: { line: row.line, row: row.row },
        ...(row.sources && { sources: row.sources }),
      };
      const said = told.flatMap((one, index) => cellsOf(cells, row, one, places.value[index] ?? -1));
      describeLink(builder, draft, [...said, ...currencyOf(link, said)]);
      if (!link.once || pairs.isNew(draft)) builder.addLink(draft);
      return true;
    },
  });
}

/** Pairs of ends that a link was made between. */
class Pairs {
  readonly #known = new Set<string>();

  isNew({ from, to, type = '' }: Growing<DraftLink>): boolean {
    const name = [type, ...[from, to].toSorted()].join('\0');
    if (this.#known.has(name)) return false;
    this.#known.add(name);
    return true;
  }
}

function toldBy(link: LinkSpec): readonly Told[] {
  const one = (role: LinkRole, column: string | undefined): readonly Told[] =>
    column === undefined ? [] : [{ role, column }];
  return [
    ...one('key', link.key),
    ...one('type', link.type.column),
    ...one('direction', link.direction.column),
    ...one('strength', link.strength?.column),
    ...one('label', link.label),
    ...one('start', link.start),
    ...one('end', link.end),
    ...one('amount', link.amount),
    ...one('currency', link.currency?.column),
    ...one('count', link.count),
    ...link.properties.map(({ column, property }) => ({ column, property, role: undefined })),
  ];
}

/** A number was told how it is written, so it cannot be misread; a moment keeps the words it was written in. */
function cellsOf(cells: RowCells, row: WorkedRow, told: Told, place: number): readonly Cell<LinkRole>[] {
  const cell = cells.cell<LinkRole>(row, place, told.property, told.role);
  if (cell.text.trim() === '') return [];
  if (told.role === 'amount') return [{ ...cell, certain: true }];
  const original = told.role === 'start' || told.role === 'end' ? cells.original(row, place) : undefined;
  if (original === undefined) return [cell];
  return [cell, { ...cell, text: original, role: told.role === 'start' ? 'startWording' : 'endWording' }];
}

function currencyOf(link: LinkSpec, said: readonly Cell<LinkRole>[]): readonly Cell<LinkRole>[] {
  const text = link.currency?.always;
  const amount = said.find(({ role }) => role === 'amount');
  if (text === undefined || !amount || said.some(({ role }) => role === 'currency')) return [];
  return [{ property: 'currency', text, at: amount.at, role: 'currency' }];
}
