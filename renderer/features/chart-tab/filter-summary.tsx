import './filter-summary.css';
import { IconX } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';

import { isFiltering } from '../../session/chart-filter.ts';
import { useSession } from '../../session/session.ts';
import { useShown } from '../../session/shown.ts';
import { setFilter } from '../../session/viewing.ts';
import { BorderMark } from '../../ui/border-mark.tsx';

/** How much of the chart is shown and by which filters; each can be taken away here. */
export function FilterSummary() {
  const { t } = useTranslation();
  const filter = useSession((session) => session.filter);
  const all = useSession(({ rows }) => rows?.entities.size ?? 0);
  const shown = useShown();
  if (!isFiltering(filter)) return null;
  const { borders } = filter;
  return (
    <div className="filter-summary" role="status">
      <span>
        <Trans
          t={t}
          i18nKey="filter.shown"
          values={{ shown: shown.entities.size, all }}
          components={{ b: <strong /> }}
        />
      </span>
      {borders !== 'all' && (
        <FilterChip label={t('filter.removeBorders')} onRemove={() => setFilter({ borders: 'all' })}>
          {borders === 'crossing' ? t('filter.crossing') : <BorderMark countries={borders} />}
        </FilterChip>
      )}
      {filter.confirmedOnly && (
        <FilterChip label={t('filter.removeConfirmed')} onRemove={() => setFilter({ confirmedOnly: false })}>
          {t('filter.confirmed')}
        </FilterChip>
      )}
    </div>
  );
}

interface FilterChipProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly onRemove: () => void;
}

function FilterChip({ label, children, onRemove }: FilterChipProps) {
  return (
    <span className="filter-chip">
      {children}
      <Button aria-label={label} onPress={() => onRemove()}>
        <IconX size={11} aria-hidden />
      </Button>
    </span>
  );
}
