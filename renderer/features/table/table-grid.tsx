import './table-grid.css';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { chooseRows, chosenRows } from '../../session/choosing-rows.ts';
import { useSession } from '../../session/session.ts';
import type { ShownColumn } from '../../session/shown-column.ts';
import { useTabling } from '../../session/tabling.ts';
import { goTo } from '../../session/viewing.ts';
import { useCopy } from '../../ui/use-copy.ts';
import { GridRow } from './grid-row.tsx';
import { headKey } from './head-key.ts';
import { type HeadSpot, TableHead } from './table-head.tsx';
import { useFollowChoice, useGridWindow, useRowsInSight } from './use-grid-window.ts';
import { type GridSpot, useGridKeys } from './use-grid-keys.ts';
import type { TableInSight } from './use-table.ts';

interface TableGridProps {
  readonly table: TableInSight;
  readonly columns: readonly ShownColumn[];
  /** Asks for the context menu of the chosen rows, or of one instead of them, at a spot in client coordinates. */
  readonly onMenu: (x: number, y: number, instead: Identifier | null) => void;
  readonly onHeadMenu: (spot: HeadSpot) => void;
  /** The keyboard has come to a column. */
  readonly onColumn: (column: string) => void;
  readonly onCopy: () => void;
}

/** The rows and columns in sight of a table of any length and breadth. */
export function TableGrid({ table, columns, onMenu, onHeadMenu, onColumn, onCopy }: TableGridProps) {
  const { t } = useTranslation();
  const { ids, question } = table;
  const name = useId();
  const chosen = useChosen();
  const [editing, setEditing] = useState<GridSpot | null>(null);
  const { scroller, reach, ...sight } = useGridWindow(ids, columns);
  useCopy(scroller, onCopy);
  useRowsInSight(question, ids, { rows: sight.rows, shown: columns });
  useFollowChoice(ids, chosen, reach);
  const cellId = ({ id, column }: GridSpot) => `${name}-${id ?? 'head'}-${columns[column]?.id ?? ''}`;
  const askMenu = (spot: GridSpot) => {
    const box = document.getElementById(cellId(spot))?.getBoundingClientRect();
    const column = columns[spot.column]?.id;
    if (!box || column === undefined) return;
    if (spot.id === null) onHeadMenu({ column, x: box.left, y: box.bottom });
    else onMenu(box.left + 12, box.bottom, null);
  };
  const { spot, press, click, go } = useGridKeys({
    ...{ ids, chosen, columnCount: columns.length, onChoose: chooseRows, onOpen: goTo, onMenu: askMenu },
    onReach(row, column) {
      reach(row, column);
      onColumn(columns[column]?.id ?? '');
    },
    onEdit: (id, column) => setEditing({ id, column }),
    onHead: (event, column) => headKey(event, columns[column]?.id ?? ''),
  });
  const endEdit = (next: 'stay' | 'right') => {
    setEditing(null);
    scroller.current?.focus();
    const column = Math.min(columns.length - 1, (editing?.column ?? 0) + 1);
    if (next === 'right' && editing) go({ ...editing, column });
  };
  return (
    <div
      ref={scroller}
      className="table-grid"
      role="grid"
      tabIndex={0}
      aria-label={t(`table:name-${question.kind}`)}
      aria-rowcount={ids.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-activedescendant={cellId(spot)}
      onKeyDown={press}
    >
      <TableHead
        columns={columns}
        inSight={sight.columns}
        width={sight.width}
        current={spot.id === null ? spot.column : -1}
        idOf={(column) => cellId({ id: null, column })}
        onMenu={onHeadMenu}
        onReach={(column) => go({ id: null, column })}
      />
      <div role="rowgroup" className="table-body" style={{ height: sight.height, width: sight.width }}>
        {sight.rows.map(({ index, start }) => {
          const id = ids[index];
          if (id === undefined) return null;
          return (
            <GridRow
              key={id}
              {...{ id, index, columns, top: start, width: sight.width, inSight: sight.columns }}
              isChosen={chosen.has(id)}
              current={spot.id === id ? spot.column : -1}
              editing={editing?.id === id ? editing.column : -1}
              idOf={(column) => cellId({ id, column })}
              onClick={click}
              onEdit={(column) => setEditing({ id, column })}
              onEndEdit={endEdit}
              onMenu={(x, y) => onMenu(x, y, chosen.has(id) ? null : id)}
            />
          );
        })}
      </div>
    </div>
  );
}

function useChosen(): ReadonlySet<Identifier> {
  const state = useTabling();
  return useSession((session) => chosenRows(session, state));
}
