import { IconArrowsLeftRight } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Measured } from '../../../session/measured.ts';
import { selectionOf } from '../../../session/selection.ts';
import { useSession } from '../../../session/session.ts';
import { useScoreText } from '../../../session/use-score-text.ts';
import { goTo, select } from '../../../session/viewing.ts';
import { DataGrid } from '../../../ui/data-grid.tsx';
import type { GridColumn, GridOrder } from '../../../ui/grid-column.ts';
import { TypeIcon } from '../../../ui/type-icon.tsx';
import { useNames } from '../../../ui/use-names.ts';
import { type Column, columns, scoreRows, type ScoreRow, scoresCopied, sortedScores } from './score-rows.ts';

const widths: Readonly<Record<Column, string>> = {
  rank: '88px',
  label: 'minmax(160px, 3fr)',
  type: 'minmax(90px, 1fr)',
  score: 'minmax(150px, 1.2fr)',
};

const first: GridOrder<Column> = { column: 'rank', descending: false };

/** Rank, name and score, in step with the selection of the chart; Ctrl+C copies it as text. */
export function ScoreTable({ measured }: { readonly measured: Measured }) {
  const { t } = useTranslation();
  const names = useNames();
  const chart = useSession((session) => session.rows);
  const selection = useSession((session) => session.selection);
  const [order, setOrder] = useState(first);
  const rows = useMemo(
    () => sortedScores(scoreRows(measured, names, chart), order, names.language),
    [measured, names, chart, order],
  );
  const gridColumns = useColumns(measured);
  const isOfLinks = measured.linkScores.length > 0;
  const choose = (ids: readonly string[]) =>
    select(
      isOfLinks
        ? selectionOf(
            [],
            ids.filter((id) => chart?.links.has(id)),
          )
        : selectionOf(ids.filter((id) => chart?.entities.has(id))),
    );
  return (
    <DataGrid
      label={t('scores:name')}
      rows={rows}
      columns={gridColumns}
      order={order}
      selected={isOfLinks ? selection.links : selection.entities}
      onOrder={setOrder}
      onSelect={choose}
      onOpen={goTo}
      copied={() =>
        scoresCopied(
          gridColumns.map(({ title }) => title),
          rows,
        )
      }
    />
  );
}

function useColumns(measured: Measured): GridColumn<ScoreRow, Column>[] {
  const { t } = useTranslation();
  const text = useScoreText(measured.measure, measured.normalised);
  const most = Math.max(measured.scores[0]?.score ?? 0, measured.linkScores[0]?.score ?? 0);
  const cells: Readonly<Record<Column, (row: ScoreRow) => ReactNode>> = {
    rank: ({ rank }) => rank,
    label: ({ entityType, label, isHere }) => (
      <>
        {entityType === null ? (
          <IconArrowsLeftRight size={14} stroke={1.75} aria-hidden />
        ) : (
          <TypeIcon type={entityType} size={14} />
        )}
        <span className="ellipsis" title={label}>
          {label}
        </span>
        {!isHere && <span className="quiet">{t('scores:elsewhere')}</span>}
      </>
    ),
    type: ({ type }) => <span className="ellipsis">{type}</span>,
    score: ({ score }) => (
      <>
        <span className="score-bar">
          <span style={{ width: most > 0 ? `${Math.max(0, score / most) * 100}%` : 0 }} />
        </span>
        {text(score)}
      </>
    ),
  };
  return columns.map((id) => ({
    id,
    title: t(`scores:column-${id}`),
    width: widths[id],
    isNumber: id === 'rank' || id === 'score',
    cell: cells[id],
  }));
}
