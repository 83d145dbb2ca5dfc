import { IconSearch, IconX } from '@tabler/icons-react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';

import type { SearchHitView } from '../../../core/contract/views.ts';
import { searchBox } from '../../session/focus.ts';
import { goTo } from '../../session/viewing.ts';
import { useSearch } from '../../session/use-search.ts';
import { Keys } from '../../ui/keys.tsx';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';

const mostHits = 100;

interface SearchPanelProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The search box and, while something is typed, what was found; the arrow keys go through it. */
export function SearchPanel({ text, onText }: SearchPanelProps) {
  const { t } = useTranslation();
  const { total, hits } = useSearch(text, mostHits);
  return (
    <Autocomplete inputValue={text} onInputChange={onText} disableAutoFocusFirst>
      <SearchField className="search-box" aria-label={t('explorer.search')}>
        <IconSearch size={14} stroke={1.75} aria-hidden />
        <Input id={searchBox} placeholder={t('explorer.search')} spellCheck={false} />
        {text === '' ? (
          <Keys binding="$mod+f" />
        ) : (
          <Button className="search-clear" aria-label={t('explorer.clear')}>
            <IconX size={12} aria-hidden />
          </Button>
        )}
      </SearchField>
      {text.trim() !== '' && (
        <>
          <p className="search-total" role="status">
            {t('explorer.found', { count: total, shown: hits.length })}
          </p>
          <ListBox
            className="search-hits"
            aria-label={t('explorer.results')}
            items={hits.map((hit) => ({ ...hit, id: hit.entity }))}
            onAction={(key) => goTo(String(key))}
          >
            {(hit) => <Hit hit={hit} />}
          </ListBox>
        </>
      )}
    </Autocomplete>
  );
}

function Hit({ hit }: { readonly hit: SearchHitView }) {
  const names = useNames();
  const where = hit.property === 'label' ? names.type(hit.type) : names.property(hit.property);
  return (
    <ListBoxItem id={hit.entity} className="search-hit" textValue={hit.label}>
      <TypeIcon type={hit.type} />
      <span className="search-label ellipsis">{hit.label}</span>
      <span className="search-where ellipsis">
        {where}
        {hit.text !== hit.label && <span className="mono"> {hit.text}</span>}
      </span>
    </ListBoxItem>
  );
}
