import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { usualSettings } from '../../../core/contract/settings.ts';
import { useSession } from '../../session/session.ts';
import { saveSettings } from '../../session/settings.ts';
import { Button } from '../../ui/button.tsx';
import { settingLines, withoutUsual } from './setting-lines.ts';

/** Puts every setting of the dialog back to the usual, once it is asked for twice; keys have a way back of their own. */
export function AsUsual() {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const settings = useSession((session) => session.settings);
  const names = settingLines.map(({ name }) => name).filter((name) => !withoutUsual.has(name));
  const changed = names.filter((name) => settings[name] !== usualSettings[name]);
  const reset = () => {
    const usual = changed.map((name) => [name, usualSettings[name]] as const);
    void saveSettings(Object.fromEntries(usual));
    setAsking(false);
  };
  const count = changed.length;
  return (
    <div className="as-usual">
      <span className="quiet" role="status">
        {count === 0 ? t('settings.allUsual') : t('settings.changed', { count })}
      </span>
      {isAsking && count > 0 ? (
        <>
          <Button onPress={() => setAsking(false)}>{t('app.cancel')}</Button>
          <Button look="danger" onPress={reset}>
            {t('settings.resetVerb', { count })}
          </Button>
        </>
      ) : (
        <Button isDisabled={count === 0} onPress={() => setAsking(true)}>
          {t('settings.resetAll')}
        </Button>
      )}
    </div>
  );
}
