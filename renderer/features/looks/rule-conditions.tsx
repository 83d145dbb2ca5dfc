import { useTranslation } from 'react-i18next';

import type { Rule } from '../../../core/case/look.ts';
import { ConditionList } from '../../session/condition-list.tsx';
import { MixedCurrencies } from './mixed-currencies.tsx';

interface RuleConditionsProps {
  readonly rule: Rule;
  readonly onChange: (when: Rule['when']) => void;
}

/** As many conditions as a rule may have. */
const most = 20;

/** The conditions a rule holds under. */
export function RuleConditions({ rule, onChange }: RuleConditionsProps) {
  const { t } = useTranslation();
  const { on, when } = rule;
  return (
    <div className="rule-conditions">
      <span className="field-label" aria-hidden>
        {t('looks:when')}
      </span>
      {when.length === 0 && <p className="rule-note">{t('looks:always')}</p>}
      <ConditionList label={t('looks:when')} side={on} conditions={when} most={most} onChange={onChange} />
      <MixedCurrencies rule={rule} />
    </div>
  );
}
