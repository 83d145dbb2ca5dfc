import { useTranslation } from 'react-i18next';

import { Button } from '../../ui/button.tsx';
import { findSettings } from './find-settings.ts';
import { type SettingLine, settingLines } from './setting-lines.ts';
import { SettingRow } from './setting-row.tsx';

interface FoundSettingsProps {
  readonly text: string;
  readonly onShortcuts: () => void;
}

/** The settings of all parts that a search finds. */
export function FoundSettings({ text, onShortcuts }: FoundSettingsProps) {
  const { t } = useTranslation();
  const wordsOf = ({ name, section }: SettingLine) =>
    [t(`settings.${name}`), t(`settings.${name}-note`), t(`settings.section-${section}`)].join(' ');
  const found = findSettings(settingLines, text, wordsOf);
  return (
    <div className="settings-found">
      <p className="spoken" role="status">
        {t('settings.found', { count: found.length })}
      </p>
      {found.length === 0 && (
        <div className="settings-none">
          <p className="quiet">{t('settings.none')}</p>
          <Button onPress={onShortcuts}>{t('settings.toShortcuts')}</Button>
        </div>
      )}
      <ul className="setting-list">
        {found.map((line) => (
          <SettingRow key={line.name} line={line} />
        ))}
      </ul>
    </div>
  );
}
