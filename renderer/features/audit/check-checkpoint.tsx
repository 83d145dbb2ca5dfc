import './audit.css';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Problem, Result } from '../../../core/case/problem.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { checkTrail } from '../../session/signing.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { problemText } from '../../ui/problem-text.ts';
import { TextArea } from '../../ui/text-area.tsx';

type Checked = Result<{ readonly size: number }> | null;

/** Takes a checkpoint that was kept elsewhere and says whether this case still carries on from it. */
export function CheckCheckpoint() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<Checked | undefined>();
  const change = (words: string) => {
    setText(words);
    setChecked(undefined);
  };
  const isReady = text.trim() !== '';
  const check = async () => {
    if (isReady) setChecked(await checkTrail(text));
  };
  return (
    <FormDialog
      title={t('commands.check-checkpoint')}
      verb={t('audit:compare')}
      isReady={isReady}
      width={560}
      onClose={closeDialog}
      onSubmit={() => void check()}
    >
      <p>{t('audit:paste')}</p>
      <TextArea
        label={t('audit:checkpoint')}
        value={text}
        rows={10}
        most={4000}
        isMono
        autoFocus
        onChange={change}
        onSubmit={() => void check()}
      />
      {checked !== undefined && <Verdict checked={checked} />}
    </FormDialog>
  );
}

function Verdict({ checked }: { readonly checked: Checked }) {
  const { t } = useTranslation();
  if (!checked) return <Misfit title={t('audit:noCheckpoint')}>{t('audit:noCheckpointWhy')}</Misfit>;
  if (!checked.ok)
    return (
      <Misfit title={t('audit:misfit')}>
        <WhyNot problem={checked.problem} />
      </Misfit>
    );
  return (
    <div className="audit-verdict audit-fits" role="status">
      <IconCircleCheck size={18} stroke={1.75} aria-hidden />
      <p>
        <b>{t('audit:fits')}</b> {t('audit:fitsWhy', { count: checked.value.size })}
      </p>
    </div>
  );
}

function Misfit({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="audit-verdict audit-misfit" role="alert">
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
      <p>
        <b>{title}</b> {children}
      </p>
    </div>
  );
}

/** In whole sentences why a trail does not fit; other Problems speak for themselves. */
function WhyNot({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation();
  const { code, details } = problem;
  if (code !== 'checkpoint-wrong') return problemText(problem, t);
  const reason = String(details?.['reason']).replaceAll(' ', '-');
  return t(`audit:because-${reason}`, { defaultValue: problemText(problem, t) });
}
