import { type Row, type TableName, tableNames } from '../../../core/case/tables.ts';
import type { CaseData } from './case-data.ts';
import type { DirtyRows } from './dirty-rows.ts';
import {
  type FreshPart,
  historyPartOf,
  type Part,
  partCount,
  partOf,
  type PartTable,
  rowsPerPart,
} from './parts.ts';

/** What the next snapshot consists of. */
export interface PartsPlan {
  /** Parts of the last snapshot that still hold. */
  readonly kept: readonly Part[];
  /** Parts to write; they hold the rows of this moment, whatever is committed later. */
  readonly fresh: readonly FreshPart[];
}

/** Works out which parts changed since the snapshot that consists of `present`. */
export function planParts(data: CaseData, dirty: DirtyRows, present: readonly Part[]): PartsPlan {
  const plans = tableNames.map((table) => planTable(data, table, dirty.of(table), partsOf(present, table)));
  const history = planHistory(data, partsOf(present, 'history'));
  return {
    kept: [...plans.flatMap(({ kept }) => kept), ...history.kept],
    fresh: [...plans.flatMap(({ fresh }) => fresh), ...history.fresh],
  };
}

function planTable(
  data: CaseData,
  table: TableName,
  dirty: ReadonlySet<string>,
  present: readonly Part[],
): PartsPlan {
  if (dirty.size === 0) return { kept: present, fresh: [] };
  const rows = data.rows.rows(table);
  const before = present[0]?.of ?? 1;
  const of = partCount(rows.size, before);
  const stale = of === before ? new Set([...dirty].map((id) => partOf(id, of))) : null;
  return {
    kept: stale ? present.filter(({ part }) => !stale.has(part)) : [],
    fresh: [...deal(rows, of, stale)].map(([part, lines]) => ({ table, part, of, lines })),
  };
}

/** The rows of each stale part (null: of all parts), by id. A part that lost its last row is not there. */
function deal<T extends TableName>(
  rows: ReadonlyMap<string, Row<T>>,
  of: number,
  stale: ReadonlySet<number> | null,
): Map<number, Row<T>[]> {
  const dealt = new Map<number, Row<T>[]>();
  for (const [id, row] of rows) {
    const part = partOf(id, of);
    if (stale && !stale.has(part)) continue;
    const group = dealt.get(part);
    if (group) group.push(row);
    else dealt.set(part, [row]);
  }
  for (const group of dealt.values()) group.sort((left, right) => (left.id < right.id ? -1 : 1));
  return dealt;
}

/** History only grows: full parts stay as they are, the last one is written again. */
function planHistory({ records }: CaseData, present: readonly Part[]): PartsPlan {
  const table: PartTable = 'history';
  const of = historyPartOf(records.length) + 1;
  const full = present.filter(({ rows }) => rows === rowsPerPart);
  const fresh: FreshPart[] = [];
  for (let part = full.length; part < of; part++) {
    const lines = records.slice(part * rowsPerPart, (part + 1) * rowsPerPart);
    fresh.push({ table, part, of, lines });
  }
  return { kept: full.map((part) => ({ ...part, of })), fresh };
}

function partsOf(parts: readonly Part[], table: PartTable): readonly Part[] {
  return parts.filter((part) => part.table === table);
}
