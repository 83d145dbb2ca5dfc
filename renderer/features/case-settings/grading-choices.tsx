import { useTranslation } from 'react-i18next';

import { gradingSchemes } from '../../../core/case/grading-schemes.ts';
import type { GradingScheme } from '../../../core/case/source.ts';
import type { CaseGrading } from '../../session/case-settings.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { SelectField } from '../../ui/select-field.tsx';

interface GradingChoicesProps {
  readonly grading: CaseGrading;
  readonly onChange: (grading: CaseGrading) => void;
}

/** Which scheme new sources are graded by, and which others can be chosen for one. */
export function GradingChoices({ grading: { usual, offered }, onChange }: GradingChoicesProps) {
  const { t } = useTranslation();
  const nameOf = (scheme: GradingScheme) => t(`catalogue:gradingSchemes.${scheme}`);
  const toggle = (scheme: GradingScheme, isOn: boolean) =>
    onChange({
      usual,
      offered: gradingSchemes.filter((one) => (one === scheme ? isOn : offered.includes(one))),
    });
  return (
    <fieldset className="case-choices">
      <legend>{t('caseSettings.grading')}</legend>
      <p className="field-note">{t('caseSettings.gradingNote')}</p>
      <SelectField
        label={t('caseSettings.usualGrading')}
        value={usual}
        choices={gradingSchemes.map((id) => ({ id, label: nameOf(id) }))}
        onChange={(chosen) => onChange(withUsual(offered, chosen as GradingScheme))}
      />
      {gradingSchemes.map((scheme) => (
        <CheckBox
          key={scheme}
          label={t('caseSettings.offerGrading', { scheme: nameOf(scheme) })}
          isOn={offered.includes(scheme)}
          isDisabled={scheme === usual}
          onChange={(isOn) => toggle(scheme, isOn)}
        />
      ))}
    </fieldset>
  );
}

function withUsual(offered: CaseGrading['offered'], usual: GradingScheme): CaseGrading {
  return { usual, offered: gradingSchemes.filter((one) => one === usual || offered.includes(one)) };
}
