import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type Fate, fates } from '../../../core/compare/compare.ts';
import type { ComparisonView } from '../../../core/contract/comparing.ts';
import { selectionOf } from '../../session/selection.ts';
import { useSession } from '../../session/session.ts';
import { goTo, select } from '../../session/viewing.ts';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { DataGrid } from '../../ui/data-grid.tsx';
import type { GridColumn, GridOrder } from '../../ui/grid-column.ts';
import { showNumber } from '../../ui/show-number.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import { type ComparedColumn, type ComparedRow, entityRows, linkRows, listedRows } from './compared-rows.ts';
import { FateSign } from './fate-sign.tsx';

type Kind = 'entities' | 'links';

/** What is different, counted by what became of it and listed; what is chosen in the list is selected on the chart. */
export function ComparedList({ answer }: { readonly answer: ComparisonView }) {
  const { t } = useTranslation();
  const names = useNames();
  const [kind, setKind] = useState<Kind>('entities');
  const [fate, setFate] = useState<Fate | 'all'>('all');
  const counts = answer.counts[kind];
  const number = (count: number) => showNumber(count, names.language);
  const total = (of: Kind) => fates.reduce((sum, one) => sum + answer.counts[of][one], 0);
  const rows = useMemo(
    () => (kind === 'entities' ? entityRows(answer, names, t) : linkRows(answer, names, t)),
    [answer, kind, names, t],
  );
  return (
    <>
      <div className="compare-tools">
        <ChoiceBar
          label={t('compare:kinds')}
          isLabelHidden
          value={kind}
          choices={(['entities', 'links'] as const).map((id) => ({
            id,
            label: t(`compare:${id}`, { count: total(id) }),
          }))}
          onChange={(id) => setKind(id as Kind)}
        />
        <ChoiceBar
          label={t('compare:fates')}
          isLabelHidden
          value={fate}
          choices={(['all', ...fates] as const).map((id) => ({
            id,
            label: `${t(`compare:fate-${id}`)} ${number(id === 'all' ? total(kind) : counts[id])}`,
            ...(id !== 'all' && { icon: <FateSign fate={id} /> }),
          }))}
          onChange={(id) => setFate(id as Fate | 'all')}
        />
        <span className="quiet">{t('compare:same', { count: counts.same })}</span>
        {answer.leftOut > 0 && (
          <span className="compare-old">{t('compare:leftOut', { count: answer.leftOut })}</span>
        )}
      </div>
      {total(kind) === 0 ? (
        <p className="compare-note">{t(`compare:noDifference-${kind}`)}</p>
      ) : (
        <List kind={kind} rows={rows} fate={fate} />
      )}
    </>
  );
}

interface ListProps {
  readonly kind: Kind;
  readonly rows: readonly ComparedRow[];
  readonly fate: Fate | 'all';
}

function List({ kind, rows, fate }: ListProps) {
  const { t } = useTranslation();
  const { language } = useNames();
  const [order, setOrder] = useState<GridOrder<ComparedColumn>>({ column: 'fate', descending: false });
  const selected = useSession(({ selection }) => selection[kind]);
  const here = useSession((session) => session.rows?.[kind]);
  const listed = useMemo(() => listedRows(rows, fate, order, language), [rows, fate, order, language]);
  const columns: readonly GridColumn<ComparedRow, ComparedColumn>[] = [
    { ...head('fate', '130px'), cell: (row) => <Became fate={row.fate} /> },
    {
      ...head('name', 'minmax(180px, 2fr)'),
      cell: (row) => <Name row={row} isHere={here?.has(row.id) === true} />,
    },
    { ...head('type', 'minmax(100px, 1fr)'), cell: ({ type }) => type },
    { ...head('what', 'minmax(160px, 3fr)'), cell: ({ what }) => <span className="ellipsis">{what}</span> },
  ];
  function head(id: ComparedColumn, width: string) {
    return { id, width, title: t(`compare:column-${id}`) };
  }
  const choose = (ids: readonly string[]) => {
    const present = ids.filter((id) => here?.has(id));
    select(kind === 'entities' ? selectionOf(present) : selectionOf([], present));
  };
  const copied = () =>
    [
      columns.map(({ title }) => title),
      ...listed.map((row) => [t(`compare:fate-${row.fate}`), row.name, row.type, row.what]),
    ]
      .map((line) => line.join('\t'))
      .join('\n');
  return (
    <DataGrid
      label={t('compare:list')}
      rows={listed}
      columns={columns}
      order={order}
      selected={selected}
      onOrder={setOrder}
      onSelect={choose}
      onOpen={goTo}
      copied={copied}
    />
  );
}

function Became({ fate }: { readonly fate: Fate }) {
  const { t } = useTranslation();
  return (
    <>
      <FateSign fate={fate} />
      {t(`compare:fate-${fate}`)}
    </>
  );
}

function Name({ row, isHere }: { readonly row: ComparedRow; readonly isHere: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {row.entityType !== null && <TypeIcon type={row.entityType} size={14} />}
      <span className="ellipsis">{row.name}</span>
      {!isHere && <span className="quiet">{t('compare:notHere')}</span>}
    </>
  );
}
