import { IconCircleCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { goToStep, leaveTour } from '../../session/touring.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { type TourStep, tourSteps } from './tour-steps.ts';

interface TourCardProps {
  readonly step: TourStep;
  readonly isDone: boolean;
}

/** What to try at this step; once it is done, what there is to see. */
export function TourCard({ step: { id, isDone: needed, help }, isDone }: TourCardProps) {
  const { t } = useTranslation();
  const at = tourSteps.findIndex((step) => step.id === id);
  const isLast = at === tourSteps.length - 1;
  const waits = needed !== undefined && !isDone;
  return (
    <>
      <header className="tour-head">
        <h2 id="tour-title">{t(`tour:${id}.title`)}</h2>
        <span className="quiet">{t('tour:count', { at: at + 1, of: tourSteps.length })}</span>
        <IconButton icon={IconX} size={14} label={t('tour:close')} onPress={() => leaveTour(false)} />
      </header>
      <div className="tour-words" role="status">
        {waits ? (
          <p>{t(`tour:${id}.do`)}</p>
        ) : (
          <>
            {needed && <IconCircleCheck className="tour-done" size={16} stroke={1.75} aria-hidden />}
            <p>{t(`tour:${id}.see`)}</p>
          </>
        )}
      </div>
      <footer className="tour-foot">
        <Button look="quiet" isDisabled={at === 0} onPress={() => goToStep(at - 1)}>
          {t('tour:previous')}
        </Button>
        <span className="form-space" />
        {waits && help && <Button onPress={() => help()}>{t(`tour:${id}.help`)}</Button>}
        <Button
          look={waits ? 'plain' : 'primary'}
          onPress={() => (isLast ? leaveTour(true) : goToStep(at + 1))}
        >
          {t(isLast ? 'tour:finish' : waits ? 'tour:skip' : 'tour:next')}
        </Button>
      </footer>
    </>
  );
}
