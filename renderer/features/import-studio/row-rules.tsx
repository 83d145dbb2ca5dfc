import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { RowRule } from '../../../core/table-spec/table-spec.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { MappingActs } from './mapping-acts.ts';

const tests = ['empty', 'text', 'pattern'] as const;

/** Which rows say nothing and are left out. */
export function RowRules({ acts }: { readonly acts: MappingActs }) {
  const { t } = useTranslation();
  const { spec, onSpec } = acts;
  return (
    <section className="studio-rules" aria-label={t('studio:rules')}>
      <h3>{t('studio:rules')}</h3>
      <RuleList
        rules={spec.rules}
        add={t('studio:addRule')}
        acts={acts}
        onRules={(rules) => onSpec({ ...spec, rules: [...rules] })}
      />
    </section>
  );
}

interface RuleListProps {
  readonly rules: readonly RowRule[];
  /** What the button says that adds one. */
  readonly add: string;
  readonly acts: MappingActs;
  readonly onRules: (rules: readonly RowRule[]) => void;
}

/** Rules, one a line; of rows that are left out or of those that do not tell of a link. */
export function RuleList({ rules, add, acts: { columns }, onRules }: RuleListProps) {
  const first = columns[0]?.name;
  return (
    <>
      {rules.map((rule, at) => (
        <RuleLine
          key={at}
          rule={rule}
          columns={columns.map(({ name }) => name)}
          onRule={(next) => onRules(rules.map((one, index) => (index === at ? next : one)))}
          onRemove={() => onRules(rules.filter((_, index) => index !== at))}
        />
      ))}
      <Button
        look="tool"
        isDisabled={first === undefined}
        onPress={() => first !== undefined && onRules([...rules, { column: first, is: 'empty' }])}
      >
        <IconPlus size={16} stroke={1.75} aria-hidden />
        {add}
      </Button>
    </>
  );
}

interface RuleLineProps {
  readonly rule: RowRule;
  readonly columns: readonly string[];
  readonly onRule: (rule: RowRule) => void;
  readonly onRemove: () => void;
}

function RuleLine({ rule, columns, onRule, onRemove }: RuleLineProps) {
  const { t } = useTranslation();
  const { column, is, look } = rule;
  const test = is === 'empty' ? 'empty' : look?.isPattern ? 'pattern' : 'text';
  const find = look?.find ?? '';
  const choose = (id: string) =>
    onRule(id === 'empty' ? { column, is: 'empty' } : likeRule(column, find, id === 'pattern'));
  return (
    <div className="studio-rule">
      <SelectField
        label={t('studio:ruleColumn')}
        isLabelHidden
        value={column}
        choices={[...new Set([column, ...columns])].map((id) => ({ id, label: id }))}
        onChange={(chosen) => onRule({ ...rule, column: chosen })}
      />
      <SelectField
        label={t('studio:ruleTest')}
        isLabelHidden
        value={test}
        choices={tests.map((id) => ({ id, label: t(`studio:tests.${id}`) }))}
        onChange={choose}
      />
      {is === 'like' && (
        <TextField
          label={t('studio:ruleText')}
          value={find}
          onChange={(text) => onRule(likeRule(column, text, test === 'pattern'))}
        />
      )}
      <IconButton icon={IconX} size={13} label={t('studio:removeRule', { column })} onPress={onRemove} />
    </div>
  );
}

function likeRule(column: string, find: string, isPattern: boolean): RowRule {
  return { column, is: 'like', look: { find, isPattern, anyCase: true } };
}
