import './search-box.css';
import { IconSearch, IconX } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';

interface SearchBoxProps {
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A line of text that narrows what is listed beside it; Escape empties it. */
export function SearchBox({ label, clearLabel, value, onChange }: SearchBoxProps) {
  return (
    <SearchField className="search-box" aria-label={label} value={value} onChange={onChange}>
      <IconSearch size={14} stroke={1.75} aria-hidden />
      <Input placeholder={label} spellCheck={false} />
      {value !== '' && (
        <Button className="search-clear" aria-label={clearLabel}>
          <IconX size={12} aria-hidden />
        </Button>
      )}
    </SearchField>
  );
}
