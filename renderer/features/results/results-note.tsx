import { useTranslation } from 'react-i18next';

import type { Measured } from '../../session/measured.ts';
import { measure } from '../../session/measuring.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';

/** In plain words: what the score means, over how many it was worked out, what was left out, whether it is outdated. */
export function ResultsNote({ measured }: { readonly measured: Measured }) {
  const { t } = useTranslation();
  const revision = useSession(({ summary }) => summary?.revision ?? 0);
  const inCase = useSession(({ summary }) =>
    Object.values(summary?.counts.entities ?? {}).reduce((sum, count) => sum + count, 0),
  );
  const count = measured.scores.length;
  const left = inCase - count;
  return (
    <p className="results-note" role="status">
      <b>{t(`measures:${measured.measure}.name`)}.</b> {t(`measures:${measured.measure}.explain`)}.{' '}
      {t('results.over', { count })} {left > 0 && t('results.left', { count: left })}{' '}
      {revision !== measured.revision && (
        <span className="results-old">
          {t('results.outdated')}{' '}
          <Button look="quiet" onPress={() => void measure({})}>
            {t('results.again')}
          </Button>
        </span>
      )}
    </p>
  );
}
