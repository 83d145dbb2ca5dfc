import { IconSearch, IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { searchBox } from '../../session/focus.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Keys } from '../../ui/keys.tsx';
import { resultId, resultList } from './search-results.tsx';

interface SearchBoxProps {
  readonly text: string;
  /** Id of the result that the keyboard is at. */
  readonly active: string | null;
  readonly isOpen: boolean;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusChange: (isFocused: boolean) => void;
}

/** Where one types what to search for; it keeps the cursor while the keys go through the results. */
export function SearchBox({ text, active, isOpen, onText, onKeyDown, onFocusChange }: SearchBoxProps) {
  const { t } = useTranslation();
  return (
    <div className="case-search" data-tour="search">
      <IconSearch size={14} stroke={1.75} aria-hidden />
      <input
        id={searchBox}
        type="text"
        role="combobox"
        aria-label={t('explorer.search')}
        aria-expanded={isOpen}
        aria-controls={isOpen ? resultList : undefined}
        aria-autocomplete="list"
        aria-activedescendant={active === null ? undefined : resultId(active)}
        placeholder={t('explorer.search')}
        spellCheck={false}
        maxLength={500}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={() => onFocusChange(true)}
        onBlur={() => onFocusChange(false)}
      />
      {text === '' ? (
        <Keys binding="$mod+f" />
      ) : (
        <IconButton icon={IconX} size={12} label={t('explorer.clear')} onPress={() => onText('')} />
      )}
    </div>
  );
}
