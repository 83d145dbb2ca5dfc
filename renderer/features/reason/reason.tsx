import './reason.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { recentReasons } from '../../session/reason.ts';
import type { ReasonAsked } from '../../session/session.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { ReasonChoices } from './reason-choices.tsx';

/** The longest reason the audit trail takes. */
const longest = 2000;

/** Asks why something is done while the case waits to hear it; stands over whatever dialog began it. */
export function Reason({ asked: { edit, answer } }: { readonly asked: ReasonAsked }) {
  const { t } = useTranslation();
  const [why, setWhy] = useState('');
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    void recentReasons().then(setRecent);
  }, []);
  const reason = why.trim();
  const submit = () => {
    if (reason !== '') answer(reason);
  };
  return (
    <FormDialog
      title={t('reason.title')}
      verb={t('reason.verb')}
      isReady={reason !== ''}
      onClose={() => answer(null)}
      onSubmit={submit}
    >
      <p>{t('reason.what', { edit: t(`edits:${edit}`, { defaultValue: edit }) })}</p>
      <TextArea
        label={t('reason.label')}
        note={t('reason.note')}
        value={why}
        most={longest}
        autoFocus
        isRequired
        onChange={setWhy}
        onSubmit={submit}
      />
      {recent.length > 0 && <ReasonChoices reasons={recent} onChoose={setWhy} />}
    </FormDialog>
  );
}
