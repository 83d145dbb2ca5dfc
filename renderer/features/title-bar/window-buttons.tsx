import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import { useSession } from '../../session/session.ts';
import { windowDo } from '../../session/settings.ts';

const shapes = {
  minimise: 'M0 5.5h10',
  maximise: 'M.5.5h9v9h-9z',
  restore: 'M2.5 2.5v-2h7v7h-2M.5 2.5h7v7h-7z',
  close: 'M.5.5l9 9M9.5.5l-9 9',
} as const;

/** Minimise, maximise or restore, close. */
export function WindowButtons() {
  const { t } = useTranslation();
  const maximised = useSession((session) => session.maximised);
  const size = maximised ? 'restore' : 'maximise';
  return (
    <div className="window-buttons">
      <Button aria-label={t('titleBar.minimise')} onPress={() => void windowDo('minimise')}>
        <Shape path={shapes.minimise} />
      </Button>
      <Button aria-label={t(`titleBar.${size}`)} onPress={() => void windowDo('maximise')}>
        <Shape path={shapes[size]} />
      </Button>
      <Button aria-label={t('titleBar.close')} onPress={() => void windowDo('close')}>
        <Shape path={shapes.close} />
      </Button>
    </div>
  );
}

function Shape({ path }: { readonly path: string }) {
  return (
    <svg width="10" height="10" aria-hidden>
      <path d={path} fill="none" stroke="currentColor" />
    </svg>
  );
}
