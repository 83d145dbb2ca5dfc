import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { selectionOf } from '../../session/selection.ts';
import { useSession } from '../../session/session.ts';
import { useShown } from '../../session/shown.ts';
import { goTo, select } from '../../session/viewing.ts';
import { DataGrid } from '../../ui/data-grid.tsx';
import type { GridColumn, GridOrder } from '../../ui/grid-column.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import { useScoreText } from '../../session/use-score-text.ts';
import { type Column, columns, sortedRows, type TableRow, tableRows, tabSeparated } from './table-rows.ts';

const widths: Readonly<Record<Column, string>> = {
  label: 'minmax(180px, 3fr)',
  type: 'minmax(100px, 1.2fr)',
  country: 'minmax(90px, 1fr)',
  links: '80px',
  score: '100px',
  sources: '80px',
};
const numbers: ReadonlySet<Column> = new Set(['links', 'score', 'sources']);

/** The entities shown on the chart as a sortable table, in step with the selection; Ctrl+C copies it as text. */
export function Table() {
  const { t } = useTranslation();
  const names = useNames();
  const rows = useSession((session) => session.rows);
  const measured = useSession((session) => session.measured);
  const selected = useSession(({ selection }) => selection.entities);
  const shown = useShown();
  const scoreText = useScoreText(measured?.measure);
  const [order, setOrder] = useState<GridOrder<Column>>({ column: 'links', descending: true });
  const unsorted = useMemo(
    () => (rows ? tableRows(rows, { shown, measured, names }) : []),
    [rows, shown, measured, names],
  );
  const lines = useMemo(() => sortedRows(unsorted, order, names.language), [unsorted, order, names]);
  const cells: Readonly<Partial<Record<Column, (row: TableRow) => ReactNode>>> = {
    label: ({ entityType, label }) => (
      <>
        <TypeIcon type={entityType} size={14} />
        <span className="ellipsis">{label}</span>
      </>
    ),
    score: ({ score }) => scoreText(score),
  };
  const filled = columns.filter((id) => id !== 'score' || measured !== null);
  const gridColumns = filled.map((id): GridColumn<TableRow, Column> => ({
    id,
    title: id === 'score' && measured ? t(`measures:${measured.measure}.name`) : t(`table.${id}`),
    width: widths[id],
    isNumber: numbers.has(id),
    cell: cells[id] ?? ((row) => row[id]),
  }));
  const copied = () => {
    const chosen = lines.filter(({ id }) => selected.has(id));
    const heading = gridColumns.map(({ title }) => title);
    return tabSeparated(heading, filled, chosen.length > 0 ? chosen : lines);
  };
  return (
    <DataGrid
      label={t('table.name')}
      rows={lines}
      columns={gridColumns}
      order={order}
      selected={selected}
      onOrder={setOrder}
      onSelect={(ids) => select(selectionOf(ids))}
      onOpen={goTo}
      copied={copied}
    />
  );
}
