import { useTranslation } from 'react-i18next';

import { CommandButton } from './command-button.tsx';

/** What an empty chart is for and how to put something on it. */
export function EmptyChart() {
  const { t } = useTranslation();
  return (
    <div className="empty-chart">
      <p>{t('chart.empty')}</p>
      <div>
        <CommandButton id="import" />
        <CommandButton id="add-entity" />
      </div>
    </div>
  );
}
