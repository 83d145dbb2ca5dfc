import './case-settings.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { titleOf } from '../../../core/catalogue/title-of.ts';
import type { CaseSummary } from '../../../core/contract/views.ts';
import {
  type CaseChoices,
  changedSettings,
  gradingOf,
  reasonable,
  saveCaseSettings,
  withReasonFor,
} from '../../session/case-settings.ts';
import { usualPolicy } from '../../../core/case/about.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { useSession } from '../../session/session.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { GradingChoices } from './grading-choices.tsx';

/** The title of the case, how its sources are graded and what its audit trail asks for. */
export function CaseSettings() {
  const about = useSession(({ summary }) => summary?.about);
  return about ? <SettingsForm about={about} /> : null;
}

function SettingsForm({ about }: { readonly about: CaseSummary['about'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const before: CaseChoices = {
    title: titleOf(about, language),
    grading: gradingOf(about),
    policy: about.policy ?? usualPolicy,
  };
  const [wanted, setWanted] = useState(before);
  const { title, grading, policy } = wanted;
  const changed = changedSettings(before, wanted);
  const save = async () => {
    if (await saveCaseSettings(changed)) closeDialog();
  };
  const setPolicy = (part: Partial<typeof policy>) =>
    setWanted({ ...wanted, policy: { ...policy, ...part } });
  return (
    <FormDialog
      title={t('commands.case-settings')}
      verb={t('caseSettings.verb')}
      width={480}
      isReady={title.trim() !== '' && Object.keys(changed).length > 0}
      onClose={closeDialog}
      onSubmit={() => void save()}
    >
      <TextField
        label={t('newCase.title')}
        value={title}
        {...(about.translations && { note: t('forms.labelNote') })}
        onChange={(typed) => setWanted({ ...wanted, title: typed })}
      />
      <GradingChoices grading={grading} onChange={(chosen) => setWanted({ ...wanted, grading: chosen })} />
      <fieldset className="case-choices">
        <legend>{t('caseSettings.reasons')}</legend>
        <p className="field-note">{t('caseSettings.reasonsNote')}</p>
        {reasonable.map((edit) => (
          <CheckBox
            key={edit}
            label={t(`caseSettings.reason-${edit}`)}
            isOn={policy.reasonFor.includes(edit)}
            onChange={(isOn) => setPolicy(withReasonFor(policy, edit, isOn))}
          />
        ))}
      </fieldset>
      <fieldset className="case-choices">
        <legend>{t('caseSettings.trail')}</legend>
        <p className="field-note">{t('caseSettings.trailNote')}</p>
        <CheckBox
          label={t('caseSettings.views')}
          isOn={policy.views}
          onChange={(views) => setPolicy({ views })}
        />
        <CheckBox
          label={t('caseSettings.exports')}
          isOn={policy.exports}
          onChange={(exports) => setPolicy({ exports })}
        />
      </fieldset>
    </FormDialog>
  );
}
