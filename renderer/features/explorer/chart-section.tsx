import { IconHierarchy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { CaseSummary } from '../../../core/contract/views.ts';
import { compareWithChart } from '../../session/comparing.ts';
import { openDialog } from '../../session/dialogs.ts';
import { openChart } from '../../session/open-case.ts';
import { useSession } from '../../session/session.ts';
import { Section } from '../../ui/section.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { AddButton } from './add-button.tsx';
import { Row } from './row.tsx';

const acts: Readonly<Record<string, (id: Identifier) => void>> = {
  open: (id) => void openChart(id),
  compare: (id) => void compareWithChart(id),
  rename: (id) => openDialog({ kind: 'name', naming: { what: 'rename-chart', id } }),
  copy: (id) => openDialog({ kind: 'name', naming: { what: 'copy-chart', id } }),
  delete: (chart) => openDialog({ kind: 'delete-chart', chart }),
};

/** The charts of the case with how much stands on each. */
export function ChartSection({ charts }: { readonly charts: CaseSummary['charts'] }) {
  const { t } = useTranslation();
  const names = useNames();
  const current = useSession((session) => session.rows?.chart.id);
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  const groups = [
    [
      { id: 'open', label: t('charts.open') },
      { id: 'compare', label: t('charts.compare') },
    ],
    [
      { id: 'rename', label: t('charts.rename'), isDisabled: readOnly },
      { id: 'copy', label: t('charts.copy'), isDisabled: readOnly },
      { id: 'delete', label: t('charts.delete'), isDisabled: readOnly || charts.length === 1 },
    ],
  ];
  return (
    <Section
      part="charts"
      title={t('explorer.charts')}
      columns={[showNumber(charts.length, names.language)]}
      action={<AddButton command="new-chart" />}
    >
      <ul className="rows">
        {charts.map(({ chart, items }) => (
          <Row
            key={chart.id}
            label={t('explorer.chartItems', { chart: names.title(chart), count: items })}
            isOn={chart.id === current}
            menu={{ groups, onChoose: (id) => acts[id]?.(chart.id) }}
            onPress={() => void openChart(chart.id)}
          >
            <IconHierarchy className="row-icon" size={16} stroke={1.75} aria-hidden />
            <span className="row-name">{names.title(chart)}</span>
            <b className="row-number">{showNumber(items, names.language)}</b>
          </Row>
        ))}
      </ul>
    </Section>
  );
}
