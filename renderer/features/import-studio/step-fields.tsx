import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { dateOrders } from '../../../core/table-spec/steps/date-orders.ts';
import type { StepId } from '../../../core/table-spec/steps/step-ids.ts';
import type { WorkedColumns } from '../../../core/table-spec/table-spec.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { pairsIn, pairsText } from './look-up-text.ts';
import { inputOf, textIn } from './spec-steps.ts';

interface StepFieldsProps {
  readonly step: WorkedColumns;
  readonly columns: readonly string[];
  readonly onStep: (part: Partial<WorkedColumns>) => void;
}

/** What one step is told, as a small form. */
export function StepFields(props: StepFieldsProps): ReactNode {
  const Fields = fields[props.step.step];
  return Fields ? <Fields {...props} /> : null;
}

const fields: Readonly<Partial<Record<StepId, (props: StepFieldsProps) => ReactNode>>> = {
  'letter-case': (props) => <OneOf {...props} member="to" of={['upper', 'lower', 'title']} />,
  replace: Replace,
  split: Split,
  join: Join,
  constant: (props) => <Text {...props} member="text" />,
  'look-up': LookUp,
  number: (props) => <OneOf {...props} member="decimal" of={[',', '.']} />,
  date: DateFields,
};

interface MemberProps extends StepFieldsProps {
  readonly member: string;
}

const words: Readonly<Record<string, string>> = { ',': 'comma', '.': 'point' };

function OneOf({ step, onStep, member, of }: MemberProps & { readonly of: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t(`studio:members.${member}`)}
      value={textIn(step, member)}
      choices={of.map((id) => ({ id, label: t(`studio:options.${words[id] ?? id}`) }))}
      onChange={(chosen) => onStep({ with: { ...inputOf(step), [member]: chosen } })}
    />
  );
}

function Text({ step, onStep, member }: MemberProps) {
  const { t } = useTranslation();
  return (
    <TextField
      label={t(`studio:members.${member}`)}
      value={textIn(step, member)}
      onChange={(text) => onStep({ with: { ...inputOf(step), [member]: text } })}
    />
  );
}

function Replace(props: StepFieldsProps) {
  const { t } = useTranslation();
  const { step, onStep } = props;
  const { look } = inputOf(step) as {
    readonly look?: { readonly find: string; readonly isPattern?: boolean };
  };
  const set = (part: object) => onStep({ with: { ...inputOf(step), look: { find: '', ...look, ...part } } });
  return (
    <>
      <TextField
        label={t('studio:members.find')}
        value={look?.find ?? ''}
        onChange={(find) => set({ find })}
      />
      <CheckBox
        label={t('studio:isPattern')}
        isOn={look?.isPattern === true}
        onChange={(isPattern) => set({ isPattern })}
      />
      <Text {...props} member="with" />
    </>
  );
}

function Split(props: StepFieldsProps) {
  const { t } = useTranslation();
  const { step, onStep } = props;
  const [from = ''] = step.from;
  const into = (count: number) =>
    onStep({
      into: Array.from({ length: count }, (_, index) => `${from} ${index + 1}`),
      with: { ...inputOf(step), into: count },
    });
  return (
    <>
      <Text {...props} member="at" />
      <SelectField
        label={t('studio:members.into')}
        value={String(step.into.length)}
        choices={[2, 3, 4, 5, 6].map((count) => ({ id: String(count), label: String(count) }))}
        onChange={(count) => into(Number(count))}
      />
    </>
  );
}

function Join(props: StepFieldsProps) {
  const { t } = useTranslation();
  const { step, columns, onStep } = props;
  const [first = '', second = ''] = step.from;
  return (
    <>
      <SelectField
        label={t('studio:joinTo')}
        value={second}
        choices={columns.filter((name) => name !== first).map((id) => ({ id, label: id }))}
        onChange={(other) => onStep({ from: [first, other], into: [`${first} + ${other}`] })}
      />
      <Text {...props} member="with" />
    </>
  );
}

function LookUp(props: StepFieldsProps) {
  const { t } = useTranslation();
  const { step, onStep } = props;
  return (
    <>
      <TextArea
        label={t('studio:pairs')}
        note={t('studio:pairsNote')}
        isMono
        value={pairsText(inputOf(step)['pairs'])}
        onChange={(text) => onStep({ with: { ...inputOf(step), pairs: pairsIn(text) } })}
      />
      <OneOf {...props} member="otherwise" of={['keep', 'empty', 'reject']} />
    </>
  );
}

const zones = ['', '+07:00', '+08:00', '+09:00', 'Z'] as const;

function DateFields({ step, onStep }: StepFieldsProps) {
  const { t } = useTranslation();
  const told = Object.fromEntries(Object.entries(inputOf(step)).filter(([member]) => member !== 'zone'));
  const here = textIn(step, 'zone');
  return (
    <>
      <SelectField
        label={t('studio:members.order')}
        value={textIn(step, 'order')}
        choices={dateOrders.map((id) => ({ id, label: t(`studio:orders.${id}`) }))}
        onChange={(order) => onStep({ with: { ...inputOf(step), order } })}
      />
      <SelectField
        label={t('studio:members.zone')}
        value={here}
        choices={[...new Set([...zones, here])].map((id) => ({
          id,
          label: id === '' ? t('studio:noZone') : id === 'Z' ? 'UTC' : `UTC${id}`,
        }))}
        onChange={(chosen) => onStep({ with: chosen === '' ? told : { ...told, zone: chosen } })}
      />
    </>
  );
}
