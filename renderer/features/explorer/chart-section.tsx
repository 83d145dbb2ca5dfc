import { IconHierarchy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { CaseSummary } from '../../../core/contract/views.ts';
import { openChart } from '../../session/open-case.ts';
import { useSession } from '../../session/session.ts';
import { Section } from '../../ui/section.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { Row } from './row.tsx';

/** The charts of the case with how much stands on each. */
export function ChartSection({ charts }: { readonly charts: CaseSummary['charts'] }) {
  const { t } = useTranslation();
  const names = useNames();
  const current = useSession((session) => session.rows?.chart.id);
  return (
    <Section title={t('explorer.charts')} columns={[showNumber(charts.length, names.language)]}>
      <ul className="rows">
        {charts.map(({ chart, items }) => (
          <Row
            key={chart.id}
            label={t('explorer.chartItems', { chart: names.title(chart), count: items })}
            isOn={chart.id === current}
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
