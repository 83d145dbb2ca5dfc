import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { closeDialog } from '../../session/dialogs.ts';
import { type AppInfo, readAppInfo } from '../../session/settings.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Logo } from '../../ui/logo.tsx';

/** Which version of the program this is and what it runs on. */
export function About() {
  const { t } = useTranslation();
  const [info, setInfo] = useState<AppInfo | undefined>();
  useEffect(() => {
    void readAppInfo().then(setInfo);
  }, []);
  return (
    <Dialog title={t('commands.about')} closeLabel={t('app.close')} width={380} onClose={closeDialog}>
      <Logo size={40} />
      <p>{t('start.tagline')}</p>
      {info && <p className="quiet">{t('about.versions', { ...info })}</p>}
      {info && !info.packaged && <p className="quiet">{t('about.unpackaged')}</p>}
    </Dialog>
  );
}
