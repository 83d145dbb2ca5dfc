import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import { targetWords } from './becomes.ts';
import { DropPlace } from './drop-place.tsx';
import type { MappingActs } from './mapping-acts.ts';
import { useNames } from '../../ui/use-names.ts';
import type { Target } from './spec-roles.ts';

interface SlotProps {
  readonly target: Target;
  readonly columns: readonly string[];
  readonly acts: MappingActs;
  /** Instead of the columns, where more is to be said of them. */
  readonly children?: ReactNode;
}

/** A place of an entity or a link on which columns are dropped, with those that stand there. */
export function Slot({ target, columns, acts, children }: SlotProps) {
  const { t } = useTranslation();
  const names = useNames();
  const words = targetWords(acts.spec, target, names, t);
  return (
    <DropPlace
      words={words}
      name={t(`studio:roles.${target.role}`)}
      onColumn={(column) => !columns.includes(column) && acts.map(column, target)}
    >
      {children ?? <Chips columns={columns} onDrop={(column) => acts.map(column, target)} role={words} />}
      {!children && columns.length === 0 && <span className="studio-slot-empty">{t('studio:dropHere')}</span>}
    </DropPlace>
  );
}

interface ChipsProps {
  readonly columns: readonly string[];
  readonly role: string;
  readonly onDrop: (column: string) => void;
}

function Chips({ columns, role, onDrop }: ChipsProps) {
  const { t } = useTranslation();
  return columns.map((column) => (
    <span key={column} className="studio-chip">
      <span className="ellipsis">{column}</span>
      <Button aria-label={t('studio:dropRole', { column, role })} onPress={() => onDrop(column)}>
        <IconX size={11} stroke={2} aria-hidden />
      </Button>
    </span>
  ));
}
