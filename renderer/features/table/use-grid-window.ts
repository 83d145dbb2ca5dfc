import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { TableQuestion } from '../../../core/contract/table.ts';
import { readRows } from '../../session/reading-table.ts';
import { useSession } from '../../session/session.ts';
import { scoreColumn, type ShownColumn } from '../../session/shown-column.ts';
import { useTabling } from '../../session/tabling.ts';

/** Pixels; the style sheet says the same. */
const rowHeights = { dense: 24, usual: 28, roomy: 36 } as const;
const headHeight = 28;

/** The part of a table that is in sight, down and across: only that is drawn. */
export function useGridWindow(ids: readonly Identifier[], columns: readonly ShownColumn[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useSession(({ settings }) => rowHeights[settings.tableRows]);
  const down = useVirtualizer({
    ...{ count: ids.length, overscan: 8, scrollPaddingStart: headHeight },
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
  });
  const across = useVirtualizer({
    ...{ count: columns.length, overscan: 2, horizontal: true },
    scrollPaddingStart: columns[0]?.width ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => columns[at]?.width ?? 0,
    getItemKey: (at) => columns[at]?.id ?? at,
  });
  useEffect(() => down.measure(), [down, rowHeight]);
  useEffect(() => across.measure(), [across, columns]);
  const drawn = across.getVirtualItems();
  return {
    scroller,
    rows: down.getVirtualItems(),
    // the first column stays in sight always; the same list as long as the same are in sight, for the sake of the rows
    columns: useMemo(() => drawn.filter(({ index }) => index > 0), [drawn]),
    /** Whole rows in sight but for one, so that one can see where a page went on. */
    pageSize: Math.max(1, Math.floor((down.scrollRect?.height ?? 0) / rowHeight) - 2),
    height: down.getTotalSize(),
    width: across.getTotalSize(),
    /** Brings a cell into sight; -1 for the headings, which always are. */
    reach: (row: number, column: number) => {
      if (row >= 0) down.scrollToIndex(row, { align: 'auto' });
      if (column > 0) across.scrollToIndex(column, { align: 'auto' });
    },
  };
}

type GridWindow = ReturnType<typeof useGridWindow>;

/** Reads what stands in the rows in sight, again after every edit. */
export function useRowsInSight(
  question: TableQuestion,
  ids: readonly Identifier[],
  { rows, shown }: { readonly rows: GridWindow['rows']; readonly shown: readonly ShownColumn[] },
): void {
  const revision = useTabling(({ answer }) => answer?.revision);
  const [from, to] = [rows[0]?.index ?? 0, (rows.at(-1)?.index ?? -1) + 1];
  useEffect(() => {
    const asked = shown.map(({ id }) => id).filter((id) => id !== scoreColumn);
    void readRows(question, ids.slice(from, to), asked);
  }, [question, ids, from, to, shown, revision]);
}

/** Brings a row that was chosen elsewhere into sight. */
export function useFollowChoice(
  ids: readonly Identifier[],
  chosen: ReadonlySet<Identifier>,
  reach: GridWindow['reach'],
): void {
  const before = useRef<ReadonlySet<Identifier> | null>(null);
  useEffect(() => {
    if (before.current === chosen) return;
    const first = chosen.size === 0 ? -1 : ids.findIndex((id) => chosen.has(id));
    if (ids.length > 0) before.current = chosen;
    if (first >= 0 && chosen.size === 1) reach(first, -1);
  }, [ids, chosen, reach]);
}
