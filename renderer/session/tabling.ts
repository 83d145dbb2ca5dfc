import { create } from 'zustand';

import type { Condition } from '../../core/case/condition.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { TableAnswer } from '../../core/contract/table.ts';
import { type TableKind, tableKinds, type TableRow } from '../../core/tables/column.ts';
import { useSession } from './session.ts';
import type { ShownColumn } from './shown-column.ts';
import { keepColumns, rememberedColumns } from './table-columns.ts';

/** A row that has been read, and the keys in those of its columns that were asked for. */
export interface ReadRow {
  readonly row: TableRow;
  readonly cells: Readonly<Record<string, readonly string[]>>;
}

/** How one kind of table is looked at. */
export interface TableLook {
  readonly order: { readonly column: string; readonly descending: boolean };
  /** Each names a column. */
  readonly conditions: readonly Condition[];
  readonly columns: readonly ShownColumn[];
}

/** The table as it is on screen; only the functions of this folder write it. */
export interface Tabling {
  readonly kind: TableKind;
  /** Whether it lists the whole case rather than what the chart in front shows. */
  readonly isWhole: boolean;
  readonly text: string;
  readonly looks: Readonly<Record<TableKind, TableLook>>;
  /** The rows in order, of the kind named here; null until they have been read. */
  readonly answer: (TableAnswer & { readonly kind: TableKind }) | null;
  readonly rows: ReadonlyMap<Identifier, ReadRow>;
  /** Chosen rows that cannot be selected on the chart: they do not stand there, or are sources. */
  readonly elsewhere: ReadonlySet<Identifier>;
}

const nobody: ReadonlySet<Identifier> = new Set();

function fresh(): Tabling {
  const looks = tableKinds.map((kind) => [kind, lookOf(kind)] as const);
  return {
    ...{ kind: 'entities', isWhole: false, text: '', answer: null, rows: new Map(), elsewhere: nobody },
    looks: Object.fromEntries(looks) as Tabling['looks'],
  };
}

export const useTabling = create<Tabling>()(fresh);

/** The table as it is at this moment. */
export function tabling(): Tabling {
  return useTabling.getState();
}

/** Writes part of the table; for the functions of this folder. */
export function putTabling(part: Partial<Tabling>): void {
  useTabling.setState(part);
}

/** Starts the table afresh with every case, and takes over how its columns were left. */
export function followTabling(): void {
  useSession.subscribe(({ summary }, before) => {
    if ((summary === null) !== (before.summary === null)) putTabling(fresh());
  });
}

export function showKind(kind: TableKind): void {
  if (kind !== tabling().kind) putTabling({ kind, answer: null, rows: new Map(), elsewhere: nobody });
}

/** Lists the whole case, or what the chart in front shows. */
export function showWhole(isWhole: boolean): void {
  putTabling({ isWhole });
}

export function narrowTo(text: string): void {
  putTabling({ text });
}

/** Changes how the table in sight is looked at; columns are remembered. */
export function look(part: Partial<TableLook>): void {
  const { kind, looks } = tabling();
  putTabling({ looks: { ...looks, [kind]: { ...looks[kind], ...part } } });
  if (part.columns) keepColumns(kind, part.columns);
}

/** Widens or narrows a column while its edge is dragged; only `look` remembers it. */
export function tryWidth(id: string, width: number): void {
  const { kind, looks } = tabling();
  const columns = looks[kind].columns.map((column) => (column.id === id ? { id, width } : column));
  putTabling({ looks: { ...looks, [kind]: { ...looks[kind], columns } } });
}

/** Puts conditions on one column in the place of those it had; none takes them away. */
export function filterColumn(column: string, conditions: readonly Condition[]): void {
  const { kind, looks } = tabling();
  const others = looks[kind].conditions.filter(({ facet }) => facet !== column);
  look({ conditions: [...others, ...conditions] });
}

/** Lists all rows again. */
export function clearTableFilter(): void {
  narrowTo('');
  look({ conditions: [] });
}

function lookOf(kind: TableKind): TableLook {
  const column = kind === 'sources' ? 'id' : kind === 'links' ? 'start' : 'links';
  return {
    order: { column, descending: kind === 'entities' },
    conditions: [],
    columns: rememberedColumns(kind),
  };
}
