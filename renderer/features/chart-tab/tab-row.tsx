import './tab-row.css';
import { IconHierarchy, IconTable, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { closeChart, openChart } from '../../session/open-case.ts';
import { useSession } from '../../session/session.ts';
import { showTab } from '../../session/viewing.ts';
import { useNames } from '../../ui/use-names.ts';
import { CommandIcon } from './command-button.tsx';

/** Tabs of the centre: one a chart that was opened, and the table of the chart in front. */
export function TabRow() {
  const { t } = useTranslation();
  const openCharts = useSession((session) => session.openCharts);
  const tab = useSession((session) => session.tab);
  return (
    <div className="tab-row">
      <div className="tab-list" role="tablist" aria-label={t('tabs.name')}>
        {openCharts.map((id) => (
          <ChartTab key={id} id={id} isAlone={openCharts.length === 1} />
        ))}
        <Tab isOn={tab === 'table'} onPress={() => showTab('table')}>
          <IconTable size={14} stroke={1.75} aria-hidden />
          {t('tabs.table')}
        </Tab>
      </div>
      <CommandIcon id="new-chart" />
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
    <button
      type="button"
      className="tab-close"
      tabIndex={-1}
      aria-hidden
      title={t('tabs.close', { tab: title })}
      onClick={() => void closeChart(id)}
    >
      <IconX size={12} stroke={1.75} aria-hidden />
    </button>
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

/** The closing button is for the pointer: a list of tabs holds nothing but tabs. By keyboard a command closes. */
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
