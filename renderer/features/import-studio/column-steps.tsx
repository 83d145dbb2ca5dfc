import { IconPlus, IconX } from '@tabler/icons-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import { type StepId, stepIds } from '../../../core/table-spec/steps/step-ids.ts';
import type { WorkedColumns } from '../../../core/table-spec/table-spec.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import type { MappingActs } from './mapping-acts.ts';
import { addStep, changeStep, removeStep, stepsAbout, type StudioColumn } from './spec-steps.ts';
import { StepFields } from './step-fields.tsx';

interface ColumnStepsProps {
  readonly column: StudioColumn;
  readonly acts: MappingActs;
}

/** What is done to the cells of a column before they are read, in order. */
export function ColumnSteps({ column, acts }: ColumnStepsProps) {
  const { t } = useTranslation();
  const { spec, columns, onSpec } = acts;
  const offered = stepIds.filter((id) => id !== 'constant');
  return (
    <div className="studio-steps">
      {stepsAbout(spec, column.name).map(({ step, at }) => (
        <StepForm
          key={at}
          step={step}
          columns={columns.map(({ name }) => name)}
          onStep={(part) => onSpec(changeStep(spec, at, part))}
          onRemove={() => onSpec(removeStep(spec, at))}
        />
      ))}
      <MenuButton
        label={t('studio:addStep')}
        groups={[offered.map((id) => ({ id, label: t(`studio:stepNames.${id}`) }))]}
        onChoose={(id) => onSpec(addStep(spec, id as StepId, column))}
      >
        <AriaButton className="button button-tool">
          <IconPlus size={14} stroke={1.75} aria-hidden />
          {t('studio:addStep')}
        </AriaButton>
      </MenuButton>
    </div>
  );
}

interface StepFormProps {
  readonly step: WorkedColumns;
  readonly columns: readonly string[];
  readonly onStep: (part: Partial<WorkedColumns>) => void;
  readonly onRemove: () => void;
}

/** Steps that may find nothing to do with a cell. */
const choosy: ReadonlySet<StepId> = new Set(['number', 'date']);

function StepForm({ step, columns, onStep, onRemove }: StepFormProps) {
  const { t } = useTranslation();
  const name = t(`studio:stepNames.${step.step}`);
  return (
    <div className="studio-step" role="group" aria-label={name}>
      <div className="studio-step-head">
        <span>{name}</span>
        <IconButton icon={IconX} size={12} label={t('studio:remove', { name })} onPress={onRemove} />
      </div>
      <StepFields step={step} columns={columns} onStep={onStep} />
      {choosy.has(step.step) && (
        <CheckBox
          label={t('studio:keepOdd')}
          isOn={step.otherwise === 'keep'}
          onChange={(isOn) => onStep({ otherwise: isOn ? 'keep' : 'reject' })}
        />
      )}
    </div>
  );
}
