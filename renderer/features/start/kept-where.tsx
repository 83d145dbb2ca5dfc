import { IconDeviceDesktop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Says where cases, backups and settings lie, so that nobody has to wonder what leaves the computer. */
export function KeptWhere() {
  const { t } = useTranslation();
  return (
    <section className="start-kept">
      <h2 className="start-title">
        <IconDeviceDesktop size={14} stroke={1.75} aria-hidden />
        {t('start.offline')}
      </h2>
      <p>{t('start.kept')}</p>
    </section>
  );
}
