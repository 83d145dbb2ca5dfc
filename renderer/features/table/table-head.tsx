import { IconArrowDown, IconArrowUp, IconFilterFilled } from '@tabler/icons-react';
import type { VirtualItem } from '@tanstack/react-virtual';
import { type DragEvent, useState } from 'react';

import type { ShownColumn } from '../../session/shown-column.ts';
import { useTabling } from '../../session/tabling.ts';
import { hasNumbers } from './coded-columns.ts';
import { ColumnEdge } from './column-edge.tsx';
import { move } from './head-key.ts';
import { sortBy } from './sort-by.ts';
import { useTableWords } from './table-context.ts';

/** A heading whose menu is asked for, and where in client coordinates. */
export interface HeadSpot {
  readonly column: string;
  readonly x: number;
  readonly y: number;
}

interface TableHeadProps {
  readonly columns: readonly ShownColumn[];
  /** All but the first, which is always there. */
  readonly inSight: readonly VirtualItem[];
  readonly width: number;
  /** Place of the heading that the keyboard is at; -1 for none. */
  readonly current: number;
  readonly idOf: (column: number) => string;
  readonly onMenu: (spot: HeadSpot) => void;
  readonly onReach: (column: number) => void;
}

/** Headings: pressed they order, dragged they move, their edges widen; the menu of each holds the same and a filter. */
export function TableHead({ columns, inSight, width, current, idOf, onMenu, onReach }: TableHeadProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const [first] = columns;
  const shared = (at: number) => ({
    ...{ id: idOf(at), at, isCurrent: current === at, onMenu, onReach },
    onDrag: () => setDragged(at),
    onDrop() {
      const column = dragged === null ? undefined : columns[dragged];
      if (column && dragged !== null && dragged !== at) move(column.id, at - dragged);
      setDragged(null);
    },
  });
  return (
    <div className="table-head" role="row" aria-rowindex={1} style={{ width }}>
      {first && <Heading column={first} start={null} {...shared(0)} />}
      {inSight.map(({ index, start }) => {
        const column = columns[index];
        return column && <Heading key={column.id} column={column} start={start} {...shared(index)} />;
      })}
    </div>
  );
}

interface HeadingProps {
  readonly id: string;
  readonly at: number;
  readonly column: ShownColumn;
  /** Pixels from the left; null for the column that stays. */
  readonly start: number | null;
  readonly isCurrent: boolean;
  readonly onMenu: (spot: HeadSpot) => void;
  readonly onReach: (column: number) => void;
  readonly onDrag: () => void;
  readonly onDrop: () => void;
}

function Heading({ id, at, column, start, isCurrent, onMenu, onReach, onDrag, onDrop }: HeadingProps) {
  const title = useTableWords().titleOf(column.id);
  const order = useTabling(({ kind, looks }) => looks[kind].order);
  const isFiltered = useTabling(({ kind, looks }) =>
    looks[kind].conditions.some(({ facet }) => facet === column.id),
  );
  const isSorted = order.column === column.id;
  const Arrow = order.descending ? IconArrowDown : IconArrowUp;
  const look = ['table-heading', start === null && 'table-stays', isCurrent && 'table-current'];
  const sorted = order.descending ? 'descending' : 'ascending';
  return (
    <div
      id={id}
      className={[...look, hasNumbers(column.id) && 'table-number'].filter(Boolean).join(' ')}
      role="columnheader"
      aria-colindex={at + 1}
      aria-sort={isSorted ? sorted : 'none'}
      style={{ width: column.width, ...(start !== null && { left: start }) }}
      draggable
      title={title}
      onClick={() => {
        onReach(at);
        sortBy(column.id);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu({ column: column.id, x: event.clientX, y: event.clientY });
      }}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/x-column', column.id);
        onDrag();
      }}
      onDragOver={allowColumn}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onDrop();
      }}
    >
      <span className="ellipsis">{title}</span>
      {isSorted && <Arrow size={12} aria-hidden />}
      {isFiltered && <IconFilterFilled size={11} aria-hidden />}
      <ColumnEdge column={column} />
    </div>
  );
}

/** Only headings can be dropped on headings. */
function allowColumn(event: DragEvent): void {
  if (event.dataTransfer.types.includes('text/x-column')) event.preventDefault();
}
