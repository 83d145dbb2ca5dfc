import type { VirtualItem } from '@tanstack/react-virtual';
import { type MouseEvent, memo } from 'react';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { ShownColumn } from '../../session/shown-column.ts';
import { useTabling } from '../../session/tabling.ts';
import { CellEditor } from './cell-editor.tsx';
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
  readonly idOf: (column: number) => string;
  readonly onClick: (event: MouseEvent, id: Identifier, column: number) => void;
  readonly onEdit: (column: number) => void;
  readonly onEndEdit: (next: 'stay' | 'right') => void;
  readonly onMenu: (x: number, y: number) => void;
}

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
  const { isChosen, current, editing, idOf, onClick, onEdit, onEndEdit, onMenu } = rest;
  const read = useTabling(({ rows }) => rows.get(id));
  const cell = (at: number, start: number | null) => {
    const column = columns[at];
    if (!column) return null;
    const isEdited = at === editing && read !== undefined;
    return (
      <div
        key={column.id}
        id={idOf(at)}
        className={lookOf(column.id, start === null, at === current)}
        role="gridcell"
        aria-colindex={at + 1}
        style={{ width: column.width, ...(start !== null && { left: start }) }}
        onClick={(event) => onClick(event, id, at)}
        onDoubleClick={() => onEdit(at)}
      >
        {isEdited && <CellEditor read={read} column={column.id} onEnd={onEndEdit} />}
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
        onMenu(event.clientX, event.clientY);
      }}
    >
      {cell(0, null)}
      {inSight.map(({ index: at, start }) => cell(at, start))}
    </div>
  );
});

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
