import { IconShieldHalf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { reveal } from '../../session/viewing.ts';
import { Button } from '../../ui/button.tsx';

/** Says that a protected person is masked, and opens them until the case is closed. */
export function Shield({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <div className="bar-note">
      <IconShieldHalf size={16} stroke={1.75} aria-hidden />
      <div>
        <b>{t('inspector.masked-title')}</b>
        <p>{t('inspector.masked-why')}</p>
      </div>
      <Button onPress={() => reveal(id)}>{t('inspector.reveal')}</Button>
    </div>
  );
}
