import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { closeDialog } from '../../session/dialogs.ts';
import { forgetRecent, readRecent } from '../../session/files.ts';
import { useCommand } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';

/** What else protects: the key of the open case, and forgetting which cases were opened. */
export function ProtectionMore() {
  const { t } = useTranslation();
  const protection = useCommand('protection');
  const open = () => {
    closeDialog();
    protection.run();
  };
  return (
    <>
      <li className="setting">
        <span className="setting-words">
          {t('settings.caseKey')}
          <span className="check-note">{t('settings.caseKey-note')}</span>
        </span>
        <Button isDisabled={!protection.isEnabled} onPress={open}>
          {protection.label}
        </Button>
      </li>
      <RecentList />
    </>
  );
}

function RecentList() {
  const { t } = useTranslation();
  const [count, setCount] = useState(0);
  useEffect(() => {
    void readRecent().then(({ length }) => setCount(length));
  }, []);
  const clear = () => void forgetRecent().then(({ length }) => setCount(length));
  return (
    <li className="setting">
      <span className="setting-words">
        {t('settings.recent')}
        <span className="check-note" role="status">
          {t('settings.recent-note', { count })}
        </span>
      </span>
      <Button isDisabled={count === 0} onPress={clear}>
        {t('settings.recent-clear')}
      </Button>
    </li>
  );
}
