import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { GridListItem } from 'react-aria-components/GridList';
import { useTranslation } from 'react-i18next';

import type { Rule } from '../../../core/case/look.ts';
import { useLookWords } from '../../session/look-words.ts';
import { useSession } from '../../session/session.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { RuleSwitch } from './rule-switch.tsx';

interface RuleRowProps {
  /** Position among the rules, from 0. */
  readonly at: number;
  readonly rule: Rule;
  /** Position of the last one. */
  readonly last: number;
  readonly onMove: (from: number, to: number) => void;
  readonly onChange: (rule: Rule) => void;
  readonly onRemove: () => void;
}

/** One rule in words, with the ways to switch it off, move it and take it away. */
export function RuleRow({ at, rule, last, onMove, onChange, onRemove }: RuleRowProps) {
  const { t } = useTranslation();
  const words = useLookWords();
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  const [effect, when] = [words.effect(rule), words.when(rule)];
  const number = at + 1;
  return (
    <GridListItem
      id={at}
      className={rule.off ? 'rule-row rule-off' : 'rule-row'}
      textValue={`${number}. ${effect}, ${when}`}
    >
      <Button
        slot="drag"
        className="rule-grip"
        aria-label={t('looks:drag', { number })}
        isDisabled={readOnly}
      >
        <IconGripVertical size={14} stroke={1.75} aria-hidden />
      </Button>
      <RuleSwitch number={number} rule={rule} isDisabled={readOnly} onChange={onChange} />
      <span className="rule-words">
        <span className="rule-effect ellipsis">{effect}</span>
        <span className="rule-when ellipsis">{when}</span>
      </span>
      <span className="rule-acts">
        <IconButton
          icon={IconArrowUp}
          size={14}
          label={t('looks:up')}
          isDisabled={readOnly || at === 0}
          onPress={() => onMove(at, at - 1)}
        />
        <IconButton
          icon={IconArrowDown}
          size={14}
          label={t('looks:down')}
          isDisabled={readOnly || at === last}
          onPress={() => onMove(at, at + 1)}
        />
        <IconButton
          icon={IconTrash}
          size={14}
          label={t('looks:remove')}
          isDisabled={readOnly}
          onPress={onRemove}
        />
      </span>
    </GridListItem>
  );
}
