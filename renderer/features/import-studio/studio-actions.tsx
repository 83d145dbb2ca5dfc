import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { closeDialog } from '../../session/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { ReportActions } from './report-actions.tsx';
import type { Phase } from './use-import.ts';
import type { Studio } from './use-studio.ts';

interface StudioActionsProps {
  readonly studio: Studio;
  readonly phase: Phase;
  readonly isReady: boolean;
  /** Nothing needs to be asked: Enter imports. */
  readonly isSure: boolean;
  readonly onRun: (isTrial: boolean, again: boolean) => void;
  readonly onBack: () => void;
}

/** What can be done now: try, import, stop, go back; the main one last. */
export function StudioActions({ studio, phase, onRun, onBack, ...ready }: StudioActionsProps): ReactNode {
  const { t } = useTranslation();
  const count = studio.files.length;
  const isKnown = phase.kind === 'refused' && phase.problem.code === 'already-imported';
  if (phase.kind === 'running') return <Button onPress={phase.stop}>{t('busy.cancel')}</Button>;
  if (phase.kind === 'done') return <ReportActions report={phase.report} />;
  if (phase.kind === 'tried')
    return (
      <>
        <Button onPress={onBack}>{t('studio:back')}</Button>
        <Button look="primary" autoFocus onPress={() => onRun(false, false)}>
          {t('import.verb', { count })}
        </Button>
      </>
    );
  return (
    <>
      <Button onPress={closeDialog}>{t('app.cancel')}</Button>
      <Button isDisabled={!ready.isReady} onPress={() => onRun(true, isKnown)}>
        {t('studio:dryRun')}
      </Button>
      <Button
        key={String(ready.isSure)}
        look="primary"
        autoFocus={ready.isSure}
        isDisabled={!ready.isReady}
        onPress={() => onRun(false, isKnown)}
      >
        {isKnown ? t('import.again') : t('import.verb', { count })}
      </Button>
    </>
  );
}
