import { IconPlus, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import type { TableSpec, Unfold } from '../../../core/table-spec/table-spec.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { dragColumn } from './drag-column.ts';
import { DropPlace } from './drop-place.tsx';
import {
  changeUnfold,
  foldTable,
  keepColumn,
  nameUnfolded,
  unfoldColumn,
  unfoldTable,
} from './spec-unfold.ts';

interface UnfoldFormProps {
  readonly spec: TableSpec;
  /** The columns of the file. */
  readonly columns: readonly string[];
  readonly onSpec: (spec: TableSpec) => void;
}

/** Whether the table is a wide one, such as a matrix, and which of its columns make rows of their own. */
export function UnfoldForm({ spec, columns, onSpec }: UnfoldFormProps) {
  const { t } = useTranslation();
  const { unfold } = spec;
  const called = {
    heading: unused(t('studio:unfoldedHeading'), columns),
    cell: unused(t('studio:unfoldedCell'), columns),
  };
  return (
    <div className="studio-unfold">
      <CheckBox
        label={t('studio:unfold')}
        isOn={unfold !== undefined}
        isDisabled={columns.length < 2}
        onChange={(isOn) => onSpec(isOn ? unfoldTable(spec, columns, called) : foldTable(spec))}
      />
      {unfold && <Parts spec={spec} unfold={unfold} columns={columns} onSpec={onSpec} />}
    </div>
  );
}

interface PartsProps extends UnfoldFormProps {
  readonly unfold: Unfold;
}

function Parts({ spec, unfold, columns, onSpec }: PartsProps) {
  const { t } = useTranslation();
  const wide = columns.filter((column) => !unfold.keep.includes(column));
  return (
    <>
      <DropPlace
        words={t('studio:kept')}
        name={t('studio:kept')}
        onColumn={(column) => wide.includes(column) && onSpec(keepColumn(spec, column))}
      >
        {unfold.keep.map((column) => (
          <Chip key={column} column={column}>
            <AriaButton
              isDisabled={unfold.keep.length === 1}
              aria-label={t('studio:unfoldColumn', { column })}
              onPress={() => onSpec(unfoldColumn(spec, column))}
            >
              <IconX size={11} stroke={2} aria-hidden />
            </AriaButton>
          </Chip>
        ))}
        <MenuButton
          label={t('studio:keepColumn')}
          groups={[wide.map((column) => ({ id: column, label: column }))]}
          onChoose={(column) => onSpec(keepColumn(spec, column))}
        >
          <AriaButton className="icon-button" aria-label={t('studio:keepColumn')}>
            <IconPlus size={13} stroke={1.75} aria-hidden />
          </AriaButton>
        </MenuButton>
      </DropPlace>
      <DropPlace
        words={t('studio:unfolded')}
        name={t('studio:unfolded')}
        onColumn={(column) => unfold.keep.includes(column) && onSpec(unfoldColumn(spec, column))}
      >
        {wide.slice(0, shown).map((column) => (
          <Chip key={column} column={column} />
        ))}
        {wide.length > shown && <span className="quiet">+{wide.length - shown}</span>}
      </DropPlace>
      <Called spec={spec} unfold={unfold} columns={columns} onSpec={onSpec} />
    </>
  );
}

/** What the new columns are called, and which cells make no row. */
function Called({ spec, unfold, columns, onSpec }: PartsProps) {
  const { t } = useTranslation();
  return (
    <div className="studio-unfold-names">
      {(['heading', 'cell'] as const).map((which) => (
        <NameOf
          key={`${which} ${unfold[which]}`}
          label={t(`studio:unfoldNames.${which}`)}
          name={unfold[which]}
          onName={(name) => onSpec(nameUnfolded(spec, which, name, columns))}
        />
      ))}
      <NameOf
        key={unfold.nothing.join(' ')}
        label={t('studio:nothing')}
        name={unfold.nothing.join(' ')}
        onName={(text) => onSpec(changeUnfold(spec, { nothing: signsIn(text) }))}
      />
    </div>
  );
}

/** So many of the columns that make rows are named. */
const shown = 24;

function Chip({ column, children }: { readonly column: string; readonly children?: ReactNode }) {
  return (
    <span className="studio-chip" draggable onDragStart={(event) => dragColumn(event.dataTransfer, column)}>
      <span className="ellipsis">{column}</span>
      {children}
    </span>
  );
}

interface NameOfProps {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** A text that counts once the field is left or Enter is pressed. */
function NameOf({ label, name, onName }: NameOfProps) {
  const [typed, setTyped] = useState(name);
  const take = () => {
    if (typed !== name) onName(typed);
  };
  return (
    <div onBlur={take} onKeyDown={(event) => event.key === 'Enter' && take()}>
      <TextField label={label} value={typed} onChange={setTyped} />
    </div>
  );
}

function signsIn(text: string): string[] {
  return [...new Set(text.split(/\s+/).filter((sign) => sign !== ''))].slice(0, 20);
}

function unused(wish: string, taken: readonly string[]): string {
  return taken.includes(wish) ? unused(`${wish}’`, taken) : wish;
}
