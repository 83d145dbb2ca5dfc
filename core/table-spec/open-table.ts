import { type Problem, type Result, succeed } from '../case/problem.ts';
import type { NetworkBuilder } from '../formats/network-builder.ts';
import type { DataRow } from '../formats/read-rows.ts';
import type { CellAccount, CellFate } from './cell-account.ts';
import { Columns, unfoldedColumn, unfoldedHeading } from './columns.ts';
import { matchHeadings } from './match-headings.ts';
import { type EntityReader, prepareEntities } from './read-entities.ts';
import { type LinkReader, prepareLinks } from './read-links.ts';
import { type LeavesOut, prepareRules } from './row-rules.ts';
import type { RowWatch } from './row-watch.ts';
import { prepareSources, type SourceReader } from './read-sources.ts';
import { prepareSteps, type WorkRow } from './spec-steps.ts';
import type { TableSpec } from './table-spec.ts';
import { usedColumns } from './used-columns.ts';
import { prepareUnfold, type Unfolded, type UnfoldRow } from './unfold.ts';
import type { WorkedRow } from './worked-row.ts';

/** A table whose columns are known, ready for its rows. */
export interface OpenedTable {
  /**
   * Takes one row with a cell for every heading: used, ignored because of a rule or because it tells of nothing, or
   * rejected for this reason. Counts the cells of every row but a rejected one.
   */
  read(row: DataRow): Problem | 'used' | 'ignored';
}

interface Parts {
  readonly unfold: UnfoldRow;
  readonly work: WorkRow;
  readonly leavesOut: LeavesOut;
  readonly entities: readonly EntityReader[];
  readonly links: readonly LinkReader[];
  readonly sources: readonly SourceReader[];
}

type AnyReader = EntityReader | LinkReader | SourceReader;

/** Makes a specification ready for a table with these headings; the Problem names the columns that it misses. */
export function openTable(
  { spec, isMixed }: { readonly spec: TableSpec; readonly isMixed: boolean },
  headings: readonly string[],
  builder: NetworkBuilder,
  account: CellAccount,
  watch?: RowWatch,
): Result<OpenedTable> {
  const columns = new Columns(headings);
  const unfold = prepareColumns(spec, headings, columns);
  if (!unfold.ok) return unfold;
  const work = prepareSteps(spec, columns);
  if (!work.ok) return work;
  const leavesOut = prepareRules(spec.rules, columns);
  if (!leavesOut.ok) return leavesOut;
  const readers = prepareReaders(spec, isMixed, columns, builder);
  if (!readers.ok) return readers;
  const parts = {
    ...{ unfold: unfold.value, work: work.value, leavesOut: leavesOut.value },
    ...readers.value,
  };
  return succeed(new RowsOfTable(parts, columns, builder, account, watch));
}

/** Names the columns of the file as the specification calls them, and adds those that it may lack. */
function prepareColumns(spec: TableSpec, headings: readonly string[], columns: Columns): Result<UnfoldRow> {
  const called = matchHeadings(spec, usedColumns(spec), headings);
  const unfold = prepareUnfold(spec.unfold, called, columns);
  for (const name of spec.optional ?? []) if (columns.placeOf(name) === undefined) columns.put(name, []);
  return unfold;
}

function prepareReaders(
  spec: TableSpec,
  isMixed: boolean,
  columns: Columns,
  builder: NetworkBuilder,
): Result<Pick<Parts, 'entities' | 'links' | 'sources'>> {
  const entities = prepareEntities(spec, columns, builder, isMixed);
  if (!entities.ok) return entities;
  const links = prepareLinks(spec, columns, builder);
  if (!links.ok) return links;
  const sources = prepareSources(spec, columns, builder);
  if (!sources.ok) return sources;
  return succeed({ entities: entities.value, links: links.value, sources: sources.value });
}

/** What one row, or one of the rows it was unfolded into, comes to. */
type Outcome = Problem | 'ruled' | { readonly used: ReadonlySet<number> };

class RowsOfTable implements OpenedTable {
  readonly #parts: Parts;
  readonly #columns: Columns;
  readonly #builder: NetworkBuilder;
  readonly #account: CellAccount;
  readonly #watch: RowWatch | undefined;
  readonly #mapped: ReadonlySet<number>;
  /** Columns that were used, by which readers took part. */
  readonly #used = new Map<string, ReadonlySet<number>>();

  constructor(
    parts: Parts,
    columns: Columns,
    builder: NetworkBuilder,
    account: CellAccount,
    watch: RowWatch | undefined,
  ) {
    this.#parts = parts;
    this.#columns = columns;
    this.#builder = builder;
    this.#account = account;
    this.#watch = watch;
    watch?.opened(Array.from({ length: columns.count }, (_, place) => columns.nameAt(place)));
    this.#mapped = this.#originsOf(
      [...parts.entities, ...parts.links, ...parts.sources].flatMap(({ places }) => places),
    );
  }

  read(row: DataRow): Problem | 'used' | 'ignored' {
    const unfolded = this.#parts.unfold(row.cells);
    if (unfolded.length === 1 && unfolded[0]?.column === unfoldedColumn)
      return this.#readWhole(row, unfolded[0]);
    return this.#readUnfolded(row, unfolded);
  }

  #readWhole(row: DataRow, unfolded: Unfolded): Problem | 'used' | 'ignored' {
    const outcome = this.#readOne(row, unfolded);
    if (outcome === 'ruled') {
      this.#account.countRow('ruled');
      return 'ignored';
    }
    if ('code' in outcome) return outcome;
    this.#countCells(row.cells, (column, cell) => this.#fate(column, cell, outcome.used));
    return outcome.used.size > 0 ? 'used' : 'ignored';
  }

  /** Of a wide row each cell stands for itself: one that is bad is left out with its reason, and the others are used. */
  #readUnfolded(row: DataRow, all: readonly Unfolded[]): Problem | 'used' | 'ignored' {
    const used = new Set<number>();
    const apart = new Map<number, CellFate>();
    const problems: Problem[] = [];
    for (const unfolded of all) {
      const { column } = unfolded;
      const outcome = this.#readOne(row, unfolded);
      if (outcome === 'ruled') apart.set(column, 'ruled');
      else if ('code' in outcome) {
        apart.set(column, 'rejected');
        problems.push({ ...outcome, column: this.#columns.headingAt(column) });
      } else for (const one of outcome.used) used.add(one < 0 ? column : one);
    }
    if (problems[0] && problems.length === all.length) return problems[0];
    for (const problem of problems) this.#builder.warn(problem);
    this.#countCells(row.cells, (column, cell) => apart.get(column) ?? this.#fate(column, cell, used));
    return used.size > 0 ? 'used' : 'ignored';
  }

  #countCells(cells: readonly string[], fateOf: (column: number, cell: string) => CellFate): void {
    for (const [column, cell] of cells.entries()) this.#account.count(column, fateOf(column, cell));
  }

  #readOne(row: DataRow, unfolded: Unfolded): Outcome {
    const outcome = this.#outcomeOf(row, unfolded);
    this.#watch?.read(row.line, unfolded.texts, fateOf(outcome));
    return outcome;
  }

  #outcomeOf({ line, row, cells }: DataRow, { column, texts }: Unfolded): Outcome {
    const { work, leavesOut, entities } = this.#parts;
    const problem = work(texts, line);
    if (problem) return problem;
    if (leavesOut(texts)) return 'ruled';
    const worked: WorkedRow = { line, row, texts, cells, unfolded: column };
    const keys = new Map<string, string>();
    for (const entity of entities) {
      const key = entity.keyOf(worked);
      if (key !== null && typeof key !== 'string') return key;
      if (key !== null) keys.set(entity.name, key);
    }
    return { used: this.#describe(worked, keys) };
  }

  /** Adds what the row tells of; gives the columns of the file that were used for it. */
  #describe(plain: WorkedRow, keys: ReadonlyMap<string, string>): ReadonlySet<number> {
    const readers: AnyReader[] = [];
    if (keys.size === 0) return this.#usedBy(readers);
    const row = this.#withSources(plain, readers);
    for (const entity of this.#parts.entities) {
      const key = keys.get(entity.name);
      if (key === undefined) continue;
      entity.read(row, key);
      readers.push(entity);
    }
    for (const link of this.#parts.links) {
      const [from, to] = [keys.get(link.from), keys.get(link.to)];
      if (from === undefined || to === undefined) continue;
      if (link.read(row, from, to)) readers.push(link);
    }
    return this.#usedBy(readers);
  }

  /** The row with the sources that it names, on which all rests that it tells of. */
  #withSources(row: WorkedRow, readers: AnyReader[]): WorkedRow {
    const sources: string[] = [];
    for (const source of this.#parts.sources) {
      const key = source.read(row);
      if (key === null) continue;
      sources.push(key);
      readers.push(source);
    }
    return sources.length > 0 ? { ...row, sources } : row;
  }

  /** Most rows of a table tell of the same, so that this is worked out for few of them. */
  #usedBy(readers: readonly AnyReader[]): ReadonlySet<number> {
    const { entities, links, sources } = this.#parts;
    const all: readonly AnyReader[] = [...entities, ...links, ...sources];
    const pattern = readers.map((reader) => all.indexOf(reader)).join();
    const used = this.#used.get(pattern) ?? this.#originsOf(readers.flatMap(({ places }) => places));
    this.#used.set(pattern, used);
    return used;
  }

  #fate(column: number, cell: string, used: ReadonlySet<number>): CellFate {
    if (cell.trim() === '') return 'blank';
    if (used.has(column)) return 'used';
    return this.#mapped.has(column) || this.#mapsUnfolded() ? 'idle' : 'unmapped';
  }

  #mapsUnfolded(): boolean {
    return this.#mapped.has(unfoldedColumn) || this.#mapped.has(unfoldedHeading);
  }

  #originsOf(places: readonly number[]): ReadonlySet<number> {
    return new Set(places.flatMap((place) => [...this.#columns.originsAt(place)]));
  }
}

function fateOf(outcome: Outcome): Problem | 'used' | 'ruled' {
  if (outcome === 'ruled' || 'code' in outcome) return outcome;
  return outcome.used.size > 0 ? 'used' : 'ruled';
}
