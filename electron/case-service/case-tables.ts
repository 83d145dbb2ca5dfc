import type { CaseRows } from '../../core/case/case-rows.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Row } from '../../core/case/tables.ts';
import type { TableQuestion, TableReader } from '../../core/contract/table.ts';
import { propertiesOf } from '../../core/facets/properties-of.ts';
import { citedSources } from '../../core/tables/cited-sources.ts';
import type { Resting, TableContext, TableKind, TableRow } from '../../core/tables/column.ts';
import { inOrder, inTitleOrder, type TableOrder } from '../../core/tables/in-order.ts';
import { restingOn } from '../../core/tables/resting-on.ts';
import type { CaseSession } from './case-session.ts';
import { chartContents } from './chart-contents.ts';
import { ProtectedPeople } from './protected-people.ts';
import { tableContext } from './table-context.ts';

const known = new WeakMap<CaseSession, CaseTables>();
/** Orders of whole tables that are kept: of each kind by title and by a column, and one or two to go back to. */
const mostKept = 8;

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
  readonly #orders = new Map<string, Kept>();
  readonly #properties = new Map<string, { readonly revision: number; readonly names: readonly string[] }>();
  #resting: { readonly revision: number; readonly counts: ReadonlyMap<Identifier, Resting> } | null = null;

  private constructor(session: CaseSession) {
    this.#session = session;
  }

  /** Those of an open case, the same object every time. */
  static of(session: CaseSession): CaseTables {
    const tables = known.get(session) ?? new CaseTables(session);
    known.set(session, tables);
    return tables;
  }

  /** What columns are read with. */
  async context(reader: TableReader): Promise<TableContext> {
    const known = await ProtectedPeople.of(this.#session);
    if (reader.masked) await known.complete;
    const rows = await this.#rows();
    return tableContext(rows, reader, { people: known.people, resting: () => this.#restingOn(rows) });
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

  /** These rows in order, equal ones by their titles. Orders of whole tables are kept until the next commit. */
  ordered(scope: InScope, order: TableOrder<TableRow>, reader: string, context: TableContext) {
    const titled = this.#kept(`${reader} titles`, scope, (rows) =>
      inTitleOrder(rows, order.language, context),
    );
    if (order.column.id === 'label' && !order.descending) return titled;
    const name = JSON.stringify([reader, order.column.id, order.descending, order.words]);
    return this.#kept(name, { ...scope, rows: titled }, (rows) => inOrder(rows, order, context));
  }

  /** Properties that rows have values of, most frequent first. */
  properties(kind: TableKind, { rows, isWhole }: InScope): readonly string[] {
    if (kind === 'sources') return [];
    const revision = this.#session.store.revision();
    const kept = isWhole ? this.#properties.get(kind) : undefined;
    if (kept?.revision === revision) return kept.names;
    const names = propertiesOf(rows as readonly Row<'entities' | 'links'>[]);
    if (isWhole) this.#properties.set(kind, { revision, names });
    return names;
  }

  /** What was kept of this name, or made anew, starting from where the rows stood before the last commits. */
  #kept(
    name: string,
    { rows, isWhole }: InScope,
    make: (rows: readonly TableRow[]) => readonly TableRow[],
  ): readonly TableRow[] {
    if (!isWhole) return make(rows);
    const revision = this.#session.store.revision();
    const kept = this.#orders.get(name);
    if (kept?.revision === revision) return kept.rows;
    const next = make(kept && name.endsWith('titles') ? seeded(kept.rows, rows) : rows);
    this.#orders.delete(name);
    this.#orders.set(name, { revision, rows: next });
    for (const oldest of [...this.#orders.keys()].slice(0, -mostKept)) this.#orders.delete(oldest);
    return next;
  }

  #rows(): Promise<CaseRows> {
    return this.#session.store.load({ tables: ['entities', 'links', 'sources'] });
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
