import { useTranslation } from 'react-i18next';

import { useSession } from '../../session/session.ts';
import { saveSettings } from '../../session/settings.ts';
import { useCommand } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { useLanguage } from '../../ui/use-language.ts';

const themes = ['system', 'light', 'dark', 'contrast'] as const;
const languages = ['id', 'en'] as const;

/** The language and the theme, changed at once, and the way to the other settings. */
export function StartFoot() {
  const { t } = useTranslation();
  const language = useLanguage();
  const theme = useSession(({ settings }) => settings.theme);
  const settings = useCommand('settings');
  return (
    <footer className="start-foot">
      <ChoiceBar
        label={t('settings.language')}
        isLabelHidden
        value={language}
        choices={languages.map((id) => ({ id, label: t(`settings.language-${id}`) }))}
        onChange={(id) => void saveSettings({ language: languages.find((one) => one === id) ?? language })}
      />
      <ChoiceBar
        label={t('settings.theme')}
        isLabelHidden
        value={theme}
        choices={themes.map((id) => ({ id, label: t(`settings.theme-${id}`) }))}
        onChange={(id) => void saveSettings({ theme: themes.find((one) => one === id) ?? theme })}
      />
      <span className="form-space" />
      <Button look="quiet" onPress={settings.run}>
        {settings.label}
      </Button>
    </footer>
  );
}
