import { IconChevronDown, IconChevronRight, IconGripVertical, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { becomesEntries, targetId, targetWords } from './becomes.ts';
import { ColumnSteps } from './column-steps.tsx';
import { dragColumn } from './drag-column.ts';
import type { MappingActs } from './mapping-acts.ts';
import { rolesOf, targetsOf } from './spec-roles.ts';
import { dateOrderOf, orderDates, stepsAbout, type StudioColumn } from './spec-steps.ts';

interface ColumnRowProps {
  readonly column: StudioColumn;
  readonly acts: MappingActs;
}

/** One column of the file: what it holds, what it becomes, and what is done to its cells. */
export function ColumnRow({ column, acts }: ColumnRowProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { name } = column;
  const done = stepsAbout(acts.spec, name).length;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li className="studio-column" draggable onDragStart={(event) => dragColumn(event.dataTransfer, name)}>
      <div className="studio-column-head">
        <IconGripVertical className="studio-grip" size={14} stroke={1.75} aria-hidden />
        <b className="ellipsis" title={name}>
          {name}
        </b>
        <Becomes column={column} acts={acts} />
      </div>
      <About column={column} />
      <Roles column={column} acts={acts} />
      {column.head?.ambiguous !== undefined && <DayOrMonth column={column} acts={acts} />}
      <AriaButton
        className="studio-disclose"
        aria-expanded={isOpen}
        aria-label={t('studio:stepsOf', { column: name })}
        onPress={() => setOpen(!isOpen)}
      >
        <Chevron size={12} stroke={1.75} aria-hidden />
        {done > 0 ? t('studio:stepsDone', { count: done }) : t('studio:steps')}
      </AriaButton>
      {isOpen && <ColumnSteps column={column} acts={acts} />}
    </li>
  );
}

function Becomes({ column: { name }, acts }: ColumnRowProps) {
  const { t } = useTranslation();
  const names = useNames();
  const label = t('studio:becomesOf', { column: name });
  const choose = (id: string) => {
    const target = targetsOf(acts.spec)
      .flat()
      .find((one) => targetId(one) === id);
    if (target) acts.map(name, target);
    else if (id === 'entity') acts.begin(name);
    else acts.clear(name);
  };
  return (
    <MenuButton label={label} groups={becomesEntries(acts.spec, name, names, t)} onChoose={choose}>
      <AriaButton className="button button-tool" aria-label={label}>
        {t('studio:becomes')}
        <IconChevronDown size={12} stroke={1.75} aria-hidden />
      </AriaButton>
    </MenuButton>
  );
}

function About({ column: { head } }: Pick<ColumnRowProps, 'column'>) {
  const { t } = useTranslation();
  const names = useNames();
  if (!head) return <p className="studio-about quiet">{t('studio:made')}</p>;
  const { kind, distinct, examples } = head;
  return (
    <p className="studio-about quiet ellipsis">
      {t(`studio:kinds.${kind}`)} ·{' '}
      {t('studio:distinct', { count: distinct, number: showNumber(distinct, names.language) })} ·{' '}
      <span className="mono">{examples.slice(0, 3).map(names.text).join('  ')}</span>
    </p>
  );
}

function Roles({ column: { name }, acts }: ColumnRowProps) {
  const { t } = useTranslation();
  const names = useNames();
  const roles = rolesOf(acts.spec, name);
  if (roles.length === 0) return null;
  return (
    <ul className="studio-roles">
      {roles.map((role) => {
        const words = targetWords(acts.spec, role, names, t);
        return (
          <li key={targetId(role)} className="studio-chip">
            <span className="ellipsis">{words}</span>
            <AriaButton
              aria-label={t('studio:dropRole', { column: name, role: words })}
              onPress={() => acts.map(name, role)}
            >
              <IconX size={11} stroke={2} aria-hidden />
            </AriaButton>
          </li>
        );
      })}
    </ul>
  );
}

/** Dates that could be read either way are never read silently. */
function DayOrMonth({ column, acts }: ColumnRowProps) {
  const { t } = useTranslation();
  const names = useNames();
  const example = names.text(column.head?.examples[0] ?? '');
  return (
    <div className="studio-warn">
      <span>{t('studio:dayOrMonth', { example })}</span>
      <ChoiceBar
        label={t('studio:dayOrMonth', { example })}
        isLabelHidden
        value={dateOrderOf(acts.spec, column.name) ?? ''}
        choices={[
          { id: 'day-month-year', label: t('studio:orders.day-month-year') },
          { id: 'month-day-year', label: t('studio:orders.month-day-year') },
        ]}
        onChange={(order) => acts.onSpec(orderDates(acts.spec, column, order))}
      />
    </div>
  );
}
