import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { selectionOf } from '../../session/selection.ts';
import { useSession } from '../../session/session.ts';
import { goTo, select } from '../../session/viewing.ts';
import { DataGrid } from '../../ui/data-grid.tsx';
import type { GridColumn, GridOrder } from '../../ui/grid-column.ts';
import { showNumber } from '../../ui/show-number.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { type FoundRow, sortedRows } from './found-rows.ts';

interface FoundGridProps {
  readonly label: string;
  readonly rows: readonly FoundRow[];
  /** Columns of numbers, those before the name and those after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Entities that were found, in step with the selection of the chart; Ctrl+C copies them as text. */
export function FoundGrid({ label, rows, before, after }: FoundGridProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const selected = useSession(({ selection }) => selection.entities);
  const placements = useSession((session) => session.rows?.placements);
  const [first = 'label'] = [...before, ...after];
  const [order, setOrder] = useState<GridOrder>({ column: first, descending: before.length === 0 });
  const sorted = useMemo(() => sortedRows(rows, order, language), [rows, order, language]);
  const number = (id: string) => column(id, '110px', ({ numbers }) => showNumber(numbers[id] ?? 0, language));
  const column = (id: string, width: string, cell: (row: FoundRow) => ReactNode): GridColumn<FoundRow> => ({
    ...{ id, width, cell, title: t(`following:column-${id}`) },
    isNumber: id !== 'label' && id !== 'type',
  });
  const columns = [
    ...before.map(number),
    column('label', 'minmax(180px, 2fr)', (row) => (
      <>
        <TypeIcon type={row.entityType} size={14} />
        <span className="ellipsis">{row.label}</span>
        {!row.isHere && <span className="quiet">{t('following:notHere')}</span>}
      </>
    )),
    column('type', 'minmax(100px, 1fr)', ({ type }) => type),
    ...after.map(number),
  ];
  const copied = () =>
    [
      columns.map(({ title }) => title),
      ...sorted.map((row) => columns.map(({ id }) => String(textOf(row, id)))),
    ]
      .map((line) => line.join('\t'))
      .join('\n');
  return (
    <DataGrid
      label={label}
      rows={sorted}
      columns={columns}
      order={order}
      selected={selected}
      onOrder={setOrder}
      onSelect={(ids) => select(selectionOf(ids.filter((id) => placements?.has(id))))}
      onOpen={goTo}
      copied={copied}
    />
  );
}

function textOf(row: FoundRow, column: string): string | number {
  return column === 'label' || column === 'type' ? row[column] : (row.numbers[column] ?? 0);
}
