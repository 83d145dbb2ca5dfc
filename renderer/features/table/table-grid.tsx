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
import type { EditEnd } from './cell-editor.tsx';
import { cellAfterEdit } from './column-steps.ts';
import { cellId, GridRow, type RowActs } from './grid-row.tsx';
import { headKey } from './head-key.ts';
import { type HeadSpot, TableHead } from './table-head.tsx';
import { useFollowChoice, useGridWindow, useRowsInSight } from './use-grid-window.ts';
import { type GridSpot, useGridKeys } from './use-grid-keys.ts';
import { useSteady } from './use-steady.ts';
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
  const room = useSession(({ settings }) => settings.tableRows);
  const [editing, setEditing] = useState<GridSpot | null>(null);
  const { scroller, reach, ...sight } = useGridWindow(ids, columns);
  useCopy(scroller, onCopy);
  useRowsInSight(question, ids, { rows: sight.rows, shown: columns });
  useFollowChoice(ids, chosen, reach);
  const idOf = ({ id, column }: GridSpot) => cellId(name, id, columns[column]?.id ?? '');
  const askMenu = (spot: GridSpot) => {
    const box = document.getElementById(idOf(spot))?.getBoundingClientRect();
    const column = columns[spot.column]?.id;
    if (!box || column === undefined) return;
    if (spot.id === null) onHeadMenu({ column, x: box.left, y: box.bottom });
    else onMenu(box.left + 12, box.bottom, null);
  };
  const { spot, press, click, go } = useGridKeys({
    ...{ ids, chosen, columnCount: columns.length, onChoose: chooseRows, onOpen: goTo, onMenu: askMenu },
    pageSize: sight.pageSize,
    onReach(row, column) {
      reach(row, column);
      onColumn(columns[column]?.id ?? '');
    },
    onEdit: (id, column) => setEditing({ id, column }),
    onHead: (event, column) => headKey(event, columns[column]?.id ?? ''),
  });
  const acts: RowActs = useSteady({
    click,
    edit: (id: Identifier, column: number) => setEditing({ id, column }),
    menu: (id: Identifier, x: number, y: number) => onMenu(x, y, chosen.has(id) ? null : id),
    endEdit(next: EditEnd) {
      setEditing(null);
      scroller.current?.focus();
      const on = editing && cellAfterEdit(editing, next, { ids, columnCount: columns.length });
      if (on) go(on);
    },
  });
  return (
    <div
      ref={scroller}
      className={`table-grid rows-${room}`}
      role="grid"
      tabIndex={0}
      aria-label={t(`table:name-${question.kind}`)}
      aria-rowcount={ids.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-activedescendant={idOf(spot)}
      onKeyDown={press}
    >
      <TableHead
        columns={columns}
        inSight={sight.columns}
        width={sight.width}
        current={spot.id === null ? spot.column : -1}
        idOf={(column) => idOf({ id: null, column })}
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
              {...{ id, index, columns, name, acts, top: start, width: sight.width, inSight: sight.columns }}
              isChosen={chosen.has(id)}
              current={spot.id === id ? spot.column : -1}
              editing={editing?.id === id ? editing.column : -1}
            />
          );
        })}
      </div>
    </div>
  );
}

function useChosen(): ReadonlySet<Identifier> {
  const kind = useTabling((table) => table.kind);
  const elsewhere = useTabling((table) => table.elsewhere);
  return useSession((session) => chosenRows(session, { kind, elsewhere }));
}
