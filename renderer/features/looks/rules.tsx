import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { GridList } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { useTranslation } from 'react-i18next';

import type { Look, Rule } from '../../../core/case/look.ts';
import { movedRule, setRules } from '../../session/looks.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { RuleForm } from './rule-form.tsx';
import { RuleRow } from './rule-row.tsx';

/** What a new rule does until it is told otherwise: something that is seen and says something. */
const freshRule: Rule = { on: 'entities', when: [], effect: { kind: 'coloured', facet: 'type' } };

/** The rules of a look in their order, and the form of the one that is chosen. */
export function Rules({ look }: { readonly look: Look }) {
  const { t } = useTranslation();
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  const [chosen, setChosen] = useState(0);
  const { rules } = look;
  const at = Math.min(chosen, rules.length - 1);
  const rule = rules[at];
  const save = (next: readonly Rule[]) => void setRules(look, next);
  const move = (from: number, to: number) => {
    const next = movedRule(rules, from, to);
    if (next === rules) return;
    setChosen(to);
    save(next);
  };
  return (
    <>
      <div className="rules">
        <RuleList look={look} chosen={at} onChoose={setChosen} onMove={move} onSave={save} />
        {rules.length === 0 && <p className="rules-none">{t('looks:noRules')}</p>}
        <Button
          look="quiet"
          isDisabled={readOnly}
          onPress={() => {
            save([...rules, freshRule]);
            setChosen(rules.length);
          }}
        >
          <IconPlus size={14} stroke={1.75} aria-hidden />
          {t('looks:add')}
        </Button>
      </div>
      {rule && !readOnly && (
        <RuleForm
          key={at}
          number={at + 1}
          rule={rule}
          onChange={(changed) => save(rules.with(at, changed))}
        />
      )}
    </>
  );
}

interface RuleListProps {
  readonly look: Look;
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onSave: (rules: readonly Rule[]) => void;
}

function RuleList({ look, chosen, onChoose, onMove, onSave }: RuleListProps) {
  const { t } = useTranslation();
  const readOnly = useSession(({ summary }) => summary?.readOnly ?? true);
  const { rules } = look;
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: readOnly,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys: [moved], target: { key, dropPosition } }) => {
      const [from, over] = [Number(moved), Number(key)];
      const before = dropPosition === 'after' ? over + 1 : over;
      onMove(from, from < before ? before - 1 : before);
    },
  });
  const byKeys = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined || readOnly) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(chosen, chosen + step);
  };
  return (
    <div onKeyDownCapture={byKeys}>
      <GridList
        className="rule-list"
        aria-label={t('looks:rules')}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          if (keys !== 'all') onChoose(Number([...keys][0] ?? 0));
        }}
        dragAndDropHooks={dragAndDropHooks}
        dependencies={[rules, readOnly]}
        items={rules.map((rule, id) => ({ id, rule }))}
      >
        {({ id, rule }) => (
          <RuleRow
            at={id}
            rule={rule}
            last={rules.length - 1}
            onMove={onMove}
            onChange={(changed) => onSave(rules.with(id, changed))}
            onRemove={() => onSave(rules.toSpliced(id, 1))}
          />
        )}
      </GridList>
    </div>
  );
}
