import './data-grid.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useId, useRef } from 'react';

import type { GridColumn, GridOrder } from './grid-column.ts';
import { GridHead } from './grid-head.tsx';
import { useCopy } from './use-copy.ts';
import { useRowKeys } from './use-row-keys.ts';

interface DataGridProps<Row, Id extends string> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row, Id>[];
  readonly order: GridOrder<Id>;
  readonly selected: ReadonlySet<string>;
  readonly onOrder: (order: GridOrder<Id>) => void;
  readonly onSelect: (ids: readonly string[]) => void;
  /** Enter or a double click. */
  readonly onOpen: (id: string) => void;
  /** Ctrl+C: what goes to the clipboard. */
  readonly copied: () => string;
}

const rowHeight = 28;

/**
 * A table of any length: only the lines in sight are drawn. Arrow keys move, Shift extends, Ctrl adds, Enter opens; a
 * selection made elsewhere is scrolled to.
 */
export function DataGrid<Row extends { readonly id: string }, Id extends string>(
  props: DataGridProps<Row, Id>,
) {
  const { label, rows, columns, order, selected, onOrder, onSelect, onOpen, copied } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const name = useId();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const { current, press, click } = useRowKeys({ rows, selected, onSelect, onOpen, virtual });
  const first = rows.findIndex(({ id }) => selected.has(id));
  useEffect(() => {
    if (first >= 0) virtual.scrollToIndex(first, { align: 'auto' });
  }, [first, virtual]);
  useCopy(scroller, (clipboard) => clipboard?.setData('text/plain', copied()));
  const tracks: CSSProperties = { gridTemplateColumns: columns.map(({ width }) => width).join(' ') };
  return (
    <div
      className="data-grid"
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-multiselectable
      aria-activedescendant={current === null ? undefined : `${name}-${current}`}
      onKeyDown={press}
    >
      <GridHead columns={columns} order={order} tracks={tracks} onOrder={onOrder} />
      <div className="data-body" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <div
              key={row.id}
              id={`${name}-${row.id}`}
              className={row.id === current ? 'data-row data-current' : 'data-row'}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={selected.has(row.id)}
              style={{ ...tracks, transform: `translateY(${start}px)` }}
              onClick={(event) => click(event, row.id)}
              onDoubleClick={() => onOpen(row.id)}
            >
              {columns.map((column) => (
                <div
                  key={column.id}
                  className={column.isNumber ? 'data-cell data-number' : 'data-cell'}
                  role="gridcell"
                >
                  {column.cell(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
