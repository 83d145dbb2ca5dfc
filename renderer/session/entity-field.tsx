import { useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';

import { TypeIcon } from '../ui/type-icon.tsx';
import { useNames } from '../ui/use-names.ts';
import { onlyEntities, useSearch } from './use-search.ts';

const mostHits = 12;

interface EntityFieldProps {
  readonly label: string;
  /** What can be typed; the label says it where there is none. */
  readonly hint?: string;
  readonly isLabelHidden?: boolean;
  readonly autoFocus?: boolean;
  readonly onChoose: (id: string) => void;
}

/** A box to find one entity of the case by name or by any value. */
export function EntityField({ label, hint = label, isLabelHidden = false, ...rest }: EntityFieldProps) {
  const { autoFocus = false, onChoose } = rest;
  const [text, setText] = useState('');
  const names = useNames();
  const { hits } = useSearch(text, mostHits, onlyEntities);
  return (
    <ComboBox
      className="field"
      aria-label={label}
      autoFocus={autoFocus}
      items={hits.map((hit) => ({ ...hit, label: names.entity(hit.id, hit.label) }))}
      inputValue={text}
      onInputChange={setText}
      onChange={(key) => key !== null && onChoose(String(key))}
      menuTrigger="input"
      // What is found arrives after the typing; a list that may be empty is open by then.
      allowsEmptyCollection
      // The service has filtered already: it looks into values that the name does not show.
      defaultFilter={() => true}
    >
      {!isLabelHidden && <Label className="field-label">{label}</Label>}
      <Input className="field-box" placeholder={hint} />
      <Popover className="popover">
        <ListBox className="options">
          {(hit: (typeof hits)[number]) => (
            <ListBoxItem id={hit.id} className="option" textValue={hit.label}>
              <TypeIcon type={hit.type} />
              <span className="ellipsis">{hit.label}</span>
              {hit.property !== 'label' && !names.isMasked(hit.id) && (
                <span className="mono quiet">{names.text(hit.text)}</span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
