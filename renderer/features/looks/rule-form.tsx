import { useTranslation } from 'react-i18next';

import type { Rule } from '../../../core/case/look.ts';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { EffectFields } from './effect-fields.tsx';
import { type EffectKind, effectKinds, usualEffect } from './usual-effect.ts';
import { RuleConditions } from './rule-conditions.tsx';

interface RuleFormProps {
  /** Place of the rule in the look, from 1. */
  readonly number: number;
  readonly rule: Rule;
  readonly onChange: (rule: Rule) => void;
}

/** What a rule is about, what it does and under which conditions; every change takes effect at once. */
export function RuleForm({ number, rule, onChange }: RuleFormProps) {
  const { t } = useTranslation();
  const { on, effect } = rule;
  const kindWords = (kind: EffectKind) =>
    kind === 'sized' || kind === 'scale-by' ? t(`looks:effect-${kind}-${on}`) : t(`looks:effect-${kind}`);
  return (
    <div className="rule-form" role="group" aria-label={t('looks:rule', { number })}>
      <div className="rule-fields">
        <ChoiceBar
          label={t('looks:side')}
          value={on}
          choices={(['entities', 'links'] as const).map((id) => ({
            id,
            label: t(`filter.side-${id}`),
          }))}
          onChange={(chosen) => {
            // What is asked of entities and what of links are different things.
            if (chosen !== on) onChange(turned(rule, chosen as Rule['on']));
          }}
        />
        <SelectField
          label={t('looks:effect')}
          value={effect.kind}
          choices={effectKinds.map((id) => ({ id, label: kindWords(id) }))}
          onChange={(kind) => onChange({ ...rule, effect: usualEffect(kind as EffectKind, on) })}
        />
        <EffectFields
          on={on}
          effect={effect}
          onChange={(changed) => onChange({ ...rule, effect: changed })}
        />
      </div>
      <RuleConditions rule={rule} onChange={(when) => onChange({ ...rule, when })} />
    </div>
  );
}

function turned(rule: Rule, on: Rule['on']): Rule {
  return { ...rule, on, when: [], effect: usualEffect(rule.effect.kind, on) };
}
