import type { CaseRows } from '../../core/case/case-rows.ts';
import type { Change } from '../../core/case/change.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Row, TableName } from '../../core/case/tables.ts';
import type { AnyEdit } from '../../core/edits/edit.ts';
import { markEntities } from '../../core/edits/mark-entities.ts';
import { setLabel } from '../../core/edits/set-label.ts';
import { setLink } from '../../core/edits/set-link.ts';
import { setType } from '../../core/edits/set-type.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';
import { applyToChart } from './apply-to-chart.ts';

/** Edits that look at nothing but rows which stand on the chart, and make none that need a new id. */
const foreseeable: ReadonlyMap<string, AnyEdit> = new Map(
  [setLabel, setLink, setType, markEntities].map((edit) => [edit.id, edit as AnyEdit]),
);

const noNewIds = {
  newId(): never {
    throw new Error('an edit that is foreseen makes no rows');
  },
};

/**
 * What an edit will change of a chart, by the same rules as where it is committed, so that it is seen before it is
 * safe; null where these rows do not tell, or where it will be refused.
 */
export function foresee(chart: ChartRows, id: string, input: unknown): Change | null {
  const edit = foreseeable.get(id);
  const parsed = edit?.input.safeParse(input);
  if (!edit || !parsed?.success) return null;
  const changed = edit.run(rowsOf(chart), parsed.data, noNewIds);
  return changed.ok ? changed.value : null;
}

/** A chart as it will be once these Changes, in their order, are committed; one that is already changes nothing. */
export function foreseenOn(chart: ChartRows, changes: readonly Change[]): ChartRows {
  return changes.reduce(applyToChart, chart);
}

type Tables = { readonly [T in TableName]?: ReadonlyMap<Identifier, Row<T>> };

function rowsOf({ chart, entities, links, groups, annotations }: ChartRows): CaseRows {
  const tables: Tables = { charts: new Map([[chart.id, chart]]), entities, links, groups, annotations };
  const rowsIn = <T extends TableName>(table: T) =>
    (tables[table] ?? new Map()) as ReadonlyMap<Identifier, Row<T>>;
  const none: ReadonlySet<Identifier> = new Set();
  return {
    rows: rowsIn,
    row: (table, id) => rowsIn(table).get(id),
    linksOf: () => none,
    placementsOf: () => none,
    placementsOn: () => none,
  };
}
