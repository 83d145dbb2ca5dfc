import { useTranslation } from 'react-i18next';

import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { SearchBox } from '../../ui/search-box.tsx';

/** Which lines are listed: those with this text, of this kind. */
export interface Shown {
  readonly text: string;
  readonly kind: 'all' | 'edit' | 'event';
}

interface HistoryFilterProps {
  readonly shown: Shown;
  /** Lines found so far. */
  readonly count: number;
  /** Whether older lines are still to be looked through. */
  readonly isReading: boolean;
  readonly onChange: (shown: Shown) => void;
}

/** Narrows the history to a text and to edits or events, and says how much is left. */
export function HistoryFilter({ shown, count, isReading, onChange }: HistoryFilterProps) {
  const { t } = useTranslation();
  return (
    <div className="history-filter lower-tools">
      <SearchBox
        label={t('history:search')}
        clearLabel={t('explorer.clear')}
        value={shown.text}
        onChange={(text) => onChange({ ...shown, text })}
      />
      <ChoiceBar
        label={t('history:kinds')}
        isLabelHidden
        value={shown.kind}
        choices={(['all', 'edit', 'event'] as const).map((id) => ({ id, label: t(`history:kind-${id}`) }))}
        onChange={(kind) => onChange({ ...shown, kind: kind as Shown['kind'] })}
      />
      {(shown.text !== '' || shown.kind !== 'all') && (
        <span className="quiet" role="status">
          {t(isReading ? 'history:foundSoFar' : 'history:found', { count })}
        </span>
      )}
    </div>
  );
}
