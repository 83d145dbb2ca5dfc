import './tab-row.css';
import { IconHierarchy, IconTable, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { closeChart, openChart } from '../../session/open-case.ts';
import { useSession } from '../../session/session.ts';
import { showTab } from '../../session/viewing.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useNames } from '../../ui/use-names.ts';

/** Tabs of the centre: one a chart that was opened, and the table of the chart in front. */
export function TabRow() {
  const { t } = useTranslation();
  const openCharts = useSession((session) => session.openCharts);
  const tab = useSession((session) => session.tab);
  return (
    <div className="tab-row" role="tablist" aria-label={t('tabs.name')}>
      {openCharts.map((id) => (
        <ChartTab key={id} id={id} isAlone={openCharts.length === 1} />
      ))}
      <Tab isOn={tab === 'table'} onPress={() => showTab('table')}>
        <IconTable size={14} stroke={1.75} aria-hidden />
        {t('tabs.table')}
      </Tab>
    </div>
  );
}

function ChartTab({ id, isAlone }: { readonly id: Identifier; readonly isAlone: boolean }) {
  const { t } = useTranslation();
  const names = useNames();
  const chart = useSession(({ summary }) => summary?.charts.find((entry) => entry.chart.id === id)?.chart);
  const isOn = useSession(({ tab, rows }) => tab === 'chart' && rows?.chart.id === id);
  const title = chart ? names.title(chart) : '';
  const close = (
    <IconButton
      icon={IconX}
      size={12}
      label={t('tabs.close', { tab: title })}
      onPress={() => void closeChart(id)}
    />
  );
  return (
    <Tab isOn={isOn} onPress={() => void openChart(id)} close={isAlone ? null : close}>
      <IconHierarchy size={14} stroke={1.75} aria-hidden />
      {title}
    </Tab>
  );
}

interface TabProps {
  readonly isOn: boolean;
  readonly close?: ReactNode;
  readonly children: ReactNode;
  readonly onPress: () => void;
}

/** The closing button stands beside the tab, not in it: a button within a button cannot be reached by keyboard. */
function Tab({ isOn, close, children, onPress }: TabProps) {
  return (
    <div className={isOn ? 'tab tab-on' : 'tab'} role="presentation">
      <button type="button" className="tab-button" role="tab" aria-selected={isOn} onClick={() => onPress()}>
        {children}
      </button>
      {close}
    </div>
  );
}
