import type { CaseRows } from '../../core/case/case-rows.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import type { Row } from '../../core/case/tables.ts';
import type { TableQuestion, TableReader } from '../../core/contract/table.ts';
import { propertiesOf } from '../../core/facets/properties-of.ts';
import { measureOf } from '../../core/facets/score-facet.ts';
import { citedSources } from '../../core/tables/cited-sources.ts';
import type { Resting, TableContext, TableKind, TableRow } from '../../core/tables/column.ts';
import { EntityDates } from '../../core/tables/entity-dates.ts';
import { inOrder, inTitleOrder, type TableOrder } from '../../core/tables/in-order.ts';
import { restingOn } from '../../core/tables/resting-on.ts';
import { partOf, type Steps } from '../../core/tables/steps.ts';
import type { CaseSession } from './case-session.ts';
import { chartContents } from './chart-contents.ts';
import { scoresIn } from './facet-context.ts';
import { maskingOf } from './reader-masking.ts';
import { tableContext } from './table-context.ts';

const known = new WeakMap<CaseSession, CaseTables>();
/** Orders of whole tables that are kept: of each kind by title and by a column, and one or two to go back to. */
const mostKept = 8;
/** Columns that are worked out from all links of an entity. */
const ofDates: ReadonlySet<string> = new Set(['first', 'last']);
/** Entities from which on going through all links of a case is the quicker way to their dates. */
const manyRows = 500;

interface Kept {
  readonly revision: number;
  readonly rows: readonly TableRow[];
}

interface InScope {
  readonly rows: readonly TableRow[];
  /** True where these are all rows of their kind. */
  readonly isWhole: boolean;
}

/** The tables of an open case: what is costly to work out over all of it is kept until the next commit. */
export class CaseTables {
  readonly #session: CaseSession;
  readonly #dates = new EntityDates((entity) => this.#linksAt(entity));
  readonly #orders = new Map<string, Kept>();
  readonly #properties = new Map<string, { readonly revision: number; readonly names: readonly string[] }>();
  #resting: { readonly revision: number; readonly counts: ReadonlyMap<Identifier, Resting> } | null = null;

  #rowsNow: CaseRows | null = null;

  private constructor(session: CaseSession) {
    this.#session = session;
    session.onCommitted(({ change }) => this.#dates.take(change));
  }

  /** Those of an open case, the same object every time. */
  static of(session: CaseSession): CaseTables {
    const tables = known.get(session) ?? new CaseTables(session);
    known.set(session, tables);
    return tables;
  }

  /** What columns are read with. */
  async context(reader: TableReader): Promise<TableContext> {
    const masking = await maskingOf(this.#session, reader.masked);
    const rows = await this.#rows();
    const around = { masking, dates: this.#dates, resting: () => this.#restingOn(rows) };
    return { ...tableContext(rows, reader, around), ...scoresIn(this.#session) };
  }

  /** The rows a question is about before any is left out; undefined where it names a chart that is not there. */
  async inScope({ kind, chart, shown }: TableQuestion): Promise<InScope | undefined> {
    const { store } = this.#session;
    if (chart === undefined) return { rows: await store.all(kind), isWhole: true };
    if (shown && kind !== 'sources') return { rows: await store.rows(kind, shown), isWhole: false };
    const contents = await chartContents(store, chart);
    if (!contents) return undefined;
    if (kind !== 'sources') return { rows: contents[kind], isWhole: false };
    const kept = shown && new Set(shown);
    const cited = [...contents.entities, ...contents.links]
      .filter(({ id }) => kept?.has(id) ?? true)
      .flatMap((row) => [...citedSources(row)]);
    return { rows: await store.rows('sources', [...new Set(cited)].sort()), isWhole: false };
  }

  /** Works out beforehand what these columns of so many rows need, as far as that is quicker; after `context`. */
  *prepare(columns: readonly string[], count: number): Steps<null> {
    const links = this.#rowsNow?.rows('links');
    if (links && count >= manyRows && columns.some((id) => ofDates.has(id))) yield* this.#dates.fill(links);
    return null;
  }

  /** These rows in order, equal ones by their titles. Orders of whole tables are kept until the next commit. */
  *ordered(
    scope: InScope,
    order: TableOrder<TableRow>,
    reader: string,
    context: TableContext,
  ): Steps<readonly TableRow[]> {
    const byTitle = (rows: readonly TableRow[]) => inTitleOrder(rows, order.language, context);
    const titled = yield* partOf(this.#kept(`${reader} titles`, scope, byTitle), 0, 0.5);
    if (order.column.id === 'label' && !order.descending) return titled;
    const name = JSON.stringify([reader, order.column.id, order.descending, order.words]);
    const byColumn = (rows: readonly TableRow[]) => inOrder(rows, order, context);
    // scores come and go between commits
    const isKept = scope.isWhole && measureOf(order.column.id) === undefined;
    return yield* partOf(this.#kept(name, { rows: titled, isWhole: isKept }, byColumn), 0.5, 1);
  }

  /** Properties that rows have values of, most frequent first. */
  properties(kind: TableKind, { rows, isWhole }: InScope): readonly string[] {
    if (kind === 'sources') return [];
    const revision = this.#session.store.revision();
    const kept = isWhole ? this.#keptProperties(kind) : undefined;
    if (kept) return kept;
    const names = propertiesOf(rows as readonly Row<'entities' | 'links'>[]);
    if (isWhole) this.#properties.set(kind, { revision, names });
    return names;
  }

  /** The same of all rows of a kind, which are not even listed when they were before. */
  async allProperties(kind: TableKind): Promise<readonly string[]> {
    const kept = this.#keptProperties(kind);
    return kept ?? this.properties(kind, { rows: await this.#session.store.all(kind), isWhole: true });
  }

  #keptProperties(kind: TableKind): readonly string[] | undefined {
    const kept = this.#properties.get(kind);
    return kept?.revision === this.#session.store.revision() ? kept.names : undefined;
  }

  /** What was kept of this name, or made anew, starting from where the rows stood before the last commits. */
  *#kept(
    name: string,
    { rows, isWhole }: InScope,
    make: (rows: readonly TableRow[]) => Steps<readonly TableRow[]>,
  ): Steps<readonly TableRow[]> {
    if (!isWhole) return yield* make(rows);
    const revision = this.#session.store.revision();
    const kept = this.#orders.get(name);
    if (kept?.revision === revision) return kept.rows;
    const next = yield* make(kept && name.endsWith('titles') ? seeded(kept.rows, rows) : rows);
    this.#orders.delete(name);
    this.#orders.set(name, { revision, rows: next });
    for (const oldest of [...this.#orders.keys()].slice(0, -mostKept)) this.#orders.delete(oldest);
    return next;
  }

  async #rows(): Promise<CaseRows> {
    const rows = await this.#session.store.load({ tables: ['entities', 'links', 'sources'] });
    this.#rowsNow = rows;
    return rows;
  }

  #linksAt(entity: Identifier): readonly Link[] {
    const rows = this.#rowsNow;
    return rows ? [...rows.linksOf(entity)].flatMap((id) => rows.row('links', id) ?? []) : [];
  }

  #restingOn(rows: CaseRows): ReadonlyMap<Identifier, Resting> {
    const revision = this.#session.store.revision();
    if (this.#resting?.revision !== revision)
      this.#resting = {
        revision,
        counts: restingOn(rows.rows('entities').values(), rows.rows('links').values()),
      };
    return this.#resting.counts;
  }
}

/** The rows as they are now, those known before in the order they had, new ones behind. */
function seeded(before: readonly TableRow[], rows: readonly TableRow[]): readonly TableRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const kept = before.flatMap(({ id }) => {
    const row = byId.get(id);
    byId.delete(id);
    return row ?? [];
  });
  return [...kept, ...byId.values()];
}
