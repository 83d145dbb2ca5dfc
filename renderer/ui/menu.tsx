import './menu.css';
import { IconCheck } from '@tabler/icons-react';
import { Menu as AriaMenu, MenuItem, MenuSection } from 'react-aria-components/Menu';

import { Keys } from './keys.tsx';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
  readonly isChecked?: boolean;
}

interface MenuProps {
  readonly label: string;
  /** Entries in groups, a hairline between them. */
  readonly groups: readonly (readonly MenuEntry[])[];
  readonly onChoose: (id: string) => void;
}

/** A list of actions with their keys, for menus, context menus and choices that drop from a button. */
export function Menu({ label, groups, onChoose }: MenuProps) {
  return (
    <AriaMenu className="menu" aria-label={label} onAction={(key) => onChoose(String(key))}>
      {groups.map((entries, index) => (
        <MenuSection key={index} className="menu-group" aria-label={`${label} ${index + 1}`}>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </MenuSection>
      ))}
    </AriaMenu>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  const { id, label, keys, isDisabled = false, isChecked = false } = entry;
  return (
    <MenuItem id={id} className="menu-entry" textValue={label} isDisabled={isDisabled}>
      <span className="menu-mark">{isChecked && <IconCheck size={14} stroke={2} aria-hidden />}</span>
      <span className="menu-words">{label}</span>
      {keys !== undefined && <Keys binding={keys} />}
    </MenuItem>
  );
}
