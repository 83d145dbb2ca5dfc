import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { TableQuestion } from '../../../core/contract/table.ts';
import { filterColumn, look, useTabling } from '../../session/tabling.ts';
import { SpotMenu } from '../../ui/spot-menu.tsx';
import { ColumnFilter } from './column-filter.tsx';
import { hideColumn, move, widen } from './head-key.ts';
import type { HeadSpot } from './table-head.tsx';

interface HeadMenuProps {
  readonly spot: HeadSpot;
  readonly question: TableQuestion;
  readonly onClose: () => void;
}

const groups = [
  ['ascending', 'descending'],
  ['filter', 'unfilter'],
  ['wider', 'narrower', 'left', 'right'],
  ['hide'],
] as const;

/** Everything that can be done with a column. */
export function HeadMenu({ spot, question, onClose }: HeadMenuProps) {
  const { t } = useTranslation();
  const [isFiltering, setFiltering] = useState(false);
  const { column } = spot;
  const shownAs = useTabling(({ kind, looks }) => looks[kind]);
  const { order, conditions } = shownAs;
  const isFiltered = conditions.some(({ facet }) => facet === column);
  if (isFiltering) return <ColumnFilter spot={spot} question={question} onClose={onClose} />;
  const acts: Readonly<Record<(typeof groups)[number][number], () => unknown>> = {
    ascending: () => look({ order: { column, descending: false } }),
    descending: () => look({ order: { column, descending: true } }),
    filter: () => setFiltering(true),
    unfilter: () => filterColumn(column, []),
    wider: () => widen(column, 3),
    narrower: () => widen(column, -3),
    left: () => move(column, -1),
    right: () => move(column, 1),
    hide: () => hideColumn(column),
  };
  const isOn = { ascending: !order.descending, descending: order.descending };
  const keys = {
    wider: 'Alt+ArrowRight',
    narrower: 'Alt+ArrowLeft',
    left: 'Alt+Shift+ArrowLeft',
    right: 'Alt+Shift+ArrowRight',
  };
  return (
    <SpotMenu
      spot={spot}
      groups={groups.map((group) =>
        group.map((id) => ({
          id,
          label: t(`table:head-${id}`),
          keys: keys[id as keyof typeof keys],
          isDisabled: id === 'unfilter' && !isFiltered,
          isChecked: order.column === column && isOn[id as keyof typeof isOn],
        })),
      )}
      onChoose={(id) => {
        if (id !== 'filter') onClose();
        acts[id as keyof typeof acts]();
      }}
      onClose={() => undefined}
    />
  );
}
