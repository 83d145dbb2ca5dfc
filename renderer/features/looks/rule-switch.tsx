import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Rule } from '../../../core/case/look.ts';
import { IconButton } from '../../ui/icon-button.tsx';

interface RuleSwitchProps {
  readonly number: number;
  readonly rule: Rule;
  readonly isDisabled: boolean;
  readonly onChange: (rule: Rule) => void;
}

/** Switches a rule off and on again; off, it is kept but draws nothing. */
export function RuleSwitch({ number, rule, isDisabled, onChange }: RuleSwitchProps) {
  const { t } = useTranslation();
  const { off, ...rest } = rule;
  return (
    <IconButton
      icon={off ? IconEyeOff : IconEye}
      size={14}
      label={t('looks:off', { number })}
      isOn={off !== true}
      isDisabled={isDisabled}
      onPress={() => onChange(off ? rest : { ...rest, off: true })}
    />
  );
}
