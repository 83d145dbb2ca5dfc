import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
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
  /** Some file has not been looked at yet. */
  readonly isLooking: boolean;
  /** Nothing needs to be asked: Enter imports. */
  readonly isSure: boolean;
  readonly onRun: (isTrial: boolean, again: boolean) => void;
  readonly onBack: () => void;
}

/** What can be done now: try, import, stop, go back; the main one last. */
export function StudioActions(props: StudioActionsProps): ReactNode {
  const { studio, phase, onRun, onBack } = props;
  const { t } = useTranslation();
  const count = studio.files.length;
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
  return <Beginning {...props} />;
}

/** Try it first, or import. */
function Beginning({ studio, phase, onRun, isSure, isReady, isLooking }: StudioActionsProps): ReactNode {
  const { t } = useTranslation();
  const main = useKeyboardOn(isSure);
  const isKnown = phase.kind === 'refused' && phase.problem.code === 'already-imported';
  const held = { isDisabled: !isReady, isPending: isLooking };
  return (
    <>
      <Button onPress={closeDialog}>{t('app.cancel')}</Button>
      <Button {...held} onPress={() => onRun(true, isKnown)}>
        {t('studio:dryRun')}
      </Button>
      <Button {...held} ref={main} look="primary" onPress={() => onRun(false, isKnown)}>
        {isKnown ? t('import.again') : t('import.verb', { count: studio.files.length })}
      </Button>
    </>
  );
}

/** Puts the keyboard on the main action once nothing needs to be asked, unless somebody is at work elsewhere in the studio. */
function useKeyboardOn(isSure: boolean): RefObject<HTMLButtonElement | null> {
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isSure && document.activeElement?.matches('body, [role="dialog"]')) main.current?.focus();
  }, [isSure]);
  return main;
}
