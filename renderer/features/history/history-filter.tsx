import { IconSearch, IconX } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';

import { ChoiceBar } from '../../ui/choice-bar.tsx';

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
      <SearchField
        className="history-search"
        aria-label={t('history:search')}
        value={shown.text}
        onChange={(text) => onChange({ ...shown, text })}
      >
        <IconSearch size={14} stroke={1.75} aria-hidden />
        <Input placeholder={t('history:search')} spellCheck={false} />
        {shown.text !== '' && (
          <Button className="history-clear" aria-label={t('explorer.clear')}>
            <IconX size={12} aria-hidden />
          </Button>
        )}
      </SearchField>
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
