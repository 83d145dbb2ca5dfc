import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Measured } from '../../session/measured.ts';
import { selectionOf } from '../../session/selection.ts';
import { useSession } from '../../session/session.ts';
import { useScoreText } from '../../session/use-score-text.ts';
import { goTo, select } from '../../session/viewing.ts';
import { DataGrid } from '../../ui/data-grid.tsx';
import type { GridColumn, GridOrder } from '../../ui/grid-column.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import { type Column, columns, type ResultRow, resultRows, sortedResults } from './result-rows.ts';

const widths: Readonly<Record<Column, string>> = {
  rank: '64px',
  label: 'minmax(180px, 2fr)',
  type: 'minmax(100px, 1fr)',
  score: '140px',
};

/** Rank, entity and score, in step with the selection of the chart; Ctrl+C copies it as text. */
export function ResultsTable({ measured }: { readonly measured: Measured }) {
  const { t } = useTranslation();
  const names = useNames();
  const entities = useSession(({ rows }) => rows?.entities);
  const selected = useSession(({ selection }) => selection.entities);
  const scoreText = useScoreText(measured.measure);
  const [order, setOrder] = useState<GridOrder<Column>>({ column: 'rank', descending: false });
  const rows = useMemo(
    () => sortedResults(resultRows(measured, names, entities), order, names.language),
    [measured, names, entities, order],
  );
  const most = measured.scores[0]?.score ?? 0;
  const cells: Readonly<Record<Column, (row: ResultRow) => ReactNode>> = {
    rank: ({ rank }) => rank,
    label: (row) => (
      <>
        <TypeIcon type={row.entityType} size={14} />
        <span className="ellipsis">{row.label}</span>
        {!row.isHere && <span className="quiet">{t('results.elsewhere')}</span>}
      </>
    ),
    type: ({ type }) => type,
    score: ({ score }) => (
      <>
        <span className="score-bar">
          <span style={{ width: most > 0 ? `${(score / most) * 100}%` : 0 }} />
        </span>
        {scoreText(score)}
      </>
    ),
  };
  const gridColumns = columns.map((id): GridColumn<ResultRow, Column> => ({
    id,
    title: t(`results.column-${id}`),
    width: widths[id],
    isNumber: id === 'rank' || id === 'score',
    cell: cells[id],
  }));
  const copied = () =>
    [
      gridColumns.map(({ title }) => title),
      ...rows.map((row) => [row.rank, row.label, row.type, row.score].map(String)),
    ]
      .map((line) => line.join('\t'))
      .join('\n');
  return (
    <DataGrid
      label={t('results.name')}
      rows={rows}
      columns={gridColumns}
      order={order}
      selected={selected}
      onOrder={setOrder}
      onSelect={(ids) => select(selectionOf(ids.filter((id) => entities?.has(id))))}
      onOpen={goTo}
      copied={copied}
    />
  );
}
