import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { useCommand } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
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
  /** Closes the studio; what was set in it is put aside. */
  readonly onLeave: () => void;
}

/** What can be done now: try, import, stop, go back; the main one last. */
export function StudioActions(props: StudioActionsProps): ReactNode {
  const { studio, phase, onRun, onBack } = props;
  const { t } = useTranslation();
  const count = studio.files.length;
  if (phase.kind === 'running')
    return (
      <Button isPending={!phase.stop} {...(phase.stop && { onPress: phase.stop })}>
        {t('busy.cancel')}
      </Button>
    );
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
function Beginning({ studio, phase, onRun, onLeave, ...are }: StudioActionsProps): ReactNode {
  const { t } = useTranslation();
  const main = useKeyboardOn(are.isSure);
  const isKnown = phase.kind === 'refused' && phase.problem.code === 'already-imported';
  const held = { isDisabled: !are.isReady, isPending: are.isLooking };
  return (
    <>
      <StepButtons studio={studio} />
      <Button onPress={onLeave}>{t('app.cancel')}</Button>
      <Button {...held} onPress={() => onRun(true, isKnown)}>
        {t('studio:dryRun')}
      </Button>
      <Button {...held} ref={main} look="primary" onPress={() => onRun(false, isKnown)}>
        {isKnown ? t('import.again') : t('import.verb', { count: studio.files.length })}
      </Button>
    </>
  );
}

/** Takes back what was set in the studio, and sets it again. */
function StepButtons({ studio: { undo, redo } }: Pick<StudioActionsProps, 'studio'>): ReactNode {
  const { t } = useTranslation();
  const keys = { undo: useCommand('undo').keys, redo: useCommand('redo').keys };
  return (
    <span className="studio-back">
      <IconButton
        icon={IconArrowBackUp}
        label={t('commands.undo')}
        keys={keys.undo}
        isDisabled={!undo}
        onPress={() => undo?.()}
      />
      <IconButton
        icon={IconArrowForwardUp}
        label={t('commands.redo')}
        keys={keys.redo}
        isDisabled={!redo}
        onPress={() => redo?.()}
      />
    </span>
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
