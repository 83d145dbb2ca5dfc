import type { VirtualItem } from '@tanstack/react-virtual';
import { type MouseEvent, memo } from 'react';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { ShownColumn } from '../../session/shown-column.ts';
import { useTabling } from '../../session/tabling.ts';
import { CellEditor, type EditEnd } from './cell-editor.tsx';
import { hasIdentifiers, hasNumbers } from './coded-columns.ts';
import { TableCell } from './table-cell.tsx';

interface GridRowProps {
  readonly id: Identifier;
  readonly index: number;
  readonly top: number;
  readonly width: number;
  readonly columns: readonly ShownColumn[];
  /** All but the first, which is always there. */
  readonly inSight: readonly VirtualItem[];
  readonly isChosen: boolean;
  /** Places of the cells that the keyboard is at and that is edited; -1 for none. */
  readonly current: number;
  readonly editing: number;
  /** What the ids of its cells begin with. */
  readonly name: string;
  /** The same at every drawing of the row. */
  readonly acts: RowActs;
}

/** What pointer and editor do to rows. */
export type RowActs = {
  readonly click: (event: MouseEvent, id: Identifier, column: number) => void;
  readonly edit: (id: Identifier, column: number) => void;
  readonly endEdit: (next: EditEnd) => void;
  readonly menu: (id: Identifier, x: number, y: number) => void;
};

/** One row of the table; it is there, empty, before what stands in it has been read. */
export const GridRow = memo(function GridRow({
  id,
  index,
  top,
  width,
  columns,
  inSight,
  ...rest
}: GridRowProps) {
  const { isChosen, current, editing, name, acts } = rest;
  const read = useTabling(({ rows }) => rows.get(id));
  const cell = (at: number, start: number | null) => {
    const column = columns[at];
    if (!column) return null;
    const isEdited = at === editing && read !== undefined;
    return (
      <div
        key={column.id}
        id={cellId(name, id, column.id)}
        className={lookOf(column.id, start === null, at === current)}
        role="gridcell"
        aria-colindex={at + 1}
        style={{ width: column.width, ...(start !== null && { left: start }) }}
        onClick={(event) => acts.click(event, id, at)}
        onDoubleClick={() => acts.edit(id, at)}
      >
        {isEdited && <CellEditor read={read} column={column.id} onEnd={acts.endEdit} />}
        {!isEdited && read && <TableCell read={read} column={column.id} />}
      </div>
    );
  };
  return (
    <div
      className="table-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      style={{ width, transform: `translateY(${top}px)` }}
      onContextMenu={(event) => {
        event.preventDefault();
        acts.menu(id, event.clientX, event.clientY);
      }}
    >
      {cell(0, null)}
      {inSight.map(({ index: at, start }) => cell(at, start))}
    </div>
  );
});

/** The id of a cell on the page; of a heading where there is no row. */
export function cellId(name: string, row: Identifier | null, column: string): string {
  return `${name}-${row ?? 'head'}-${column}`;
}

function lookOf(column: string, stays: boolean, isCurrent: boolean): string {
  return [
    'table-cell',
    stays && 'table-stays',
    isCurrent && 'table-current',
    hasNumbers(column) && 'table-number',
    hasIdentifiers(column) && 'mono',
  ]
    .filter(Boolean)
    .join(' ');
}
