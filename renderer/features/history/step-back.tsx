import { useTranslation } from 'react-i18next';

import type { HistoryLine } from '../../../core/contract/views.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { stepBack } from '../../session/history.ts';
import type { StepDifference } from '../../session/step-difference.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { showClockTime } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { lineWords } from './line-words.ts';

interface StepBackProps {
  /** The line the case goes back to, itself included. */
  readonly line: HistoryLine;
  readonly difference: StepDifference;
}

/** Says how many edits a step back takes back, and that nothing is lost by it, before it is done. */
export function StepBack({ line, difference: { takenBack, broughtBack } }: StepBackProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { what, subject } = lineWords(line, t, names);
  const isChange = takenBack + broughtBack > 0;
  const goBack = () => {
    closeDialog();
    void stepBack(line.revision);
  };
  return (
    <FormDialog
      title={t('history:stepBackHere')}
      verb={t('history:stepBack')}
      isReady={isChange}
      startsOnVerb
      onClose={closeDialog}
      onSubmit={goBack}
    >
      <p>{t('history:asAfter')}</p>
      <p className="step-back-line">
        <b>{what}</b>
        {subject !== '' && ` · ${subject}`}
        <span className="quiet">{showClockTime(line.when, names.language, true)}</span>
      </p>
      {isChange ? (
        <p>
          {takenBack > 0 && t('history:takesBack', { count: takenBack })}{' '}
          {broughtBack > 0 && t('history:bringsBack', { count: broughtBack })}
        </p>
      ) : (
        <p role="status">{t('history:noDifference')}</p>
      )}
      {isChange && <p className="dialog-words">{t('history:undoable')}</p>}
    </FormDialog>
  );
}
