import { IconDots } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import type { Value } from '../../../core/case/entity.ts';
import { removeValue, typeValue } from '../../session/changing-values.ts';
import type { Bearer } from '../../session/dialog.ts';
import { openDialog } from '../../session/dialogs.ts';
import { useSession } from '../../session/session.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { SpoofMark } from '../../ui/spoof-mark.tsx';
import { useNames } from '../../ui/use-names.ts';
import { isIdentifier, valueText } from '../../ui/value-text.ts';

interface ValueInPlaceProps {
  readonly bearer: Bearer;
  readonly value: Value;
}

/** A value that is changed where it stands: Enter or F2 begins, Enter or Tab writes, Escape leaves, Delete takes it away. */
export function ValueInPlace({ bearer, value }: ValueInPlaceProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [isEditing, setEditing] = useState(false);
  const isFixed = useSession(({ summary }) => summary?.readOnly ?? true);
  const words = useRef<HTMLSpanElement>(null);
  const { property, text } = value;
  const look = isIdentifier(property, names) ? 'value-words mono' : 'value-words';
  const shown = names.text(valueText(property, text, names));
  const mark = <SpoofMark spoofs={names.oddText(text)} isReached />;
  if (isFixed)
    return (
      <span className={look}>
        {shown}
        {mark}
      </span>
    );
  if (isEditing)
    return (
      <ValueField
        label={names.property(property)}
        text={text}
        onEnd={(typed) => {
          setEditing(false);
          if (typed !== null) void typeValue(bearer, { property, value }, typed);
          requestAnimationFrame(() => {
            if (document.activeElement === document.body) words.current?.focus();
          });
        }}
      />
    );
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Delete') void removeValue(bearer, value);
    else if (event.key === 'Enter' || event.key === 'F2') setEditing(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <span
        ref={words}
        className={`${look} value-open`}
        role="button"
        tabIndex={0}
        aria-label={t('inspect:valueLine', { property: names.property(property), value: shown })}
        onKeyDown={press}
        onDoubleClick={() => setEditing(true)}
      >
        {shown}
      </span>
      {mark}
      <ValueMenu bearer={bearer} value={value} onEdit={() => setEditing(true)} />
    </>
  );
}

interface ValueFieldProps {
  readonly label: string;
  readonly text: string;
  /** Null for what was left as it was. */
  readonly onEnd: (typed: string | null) => void;
}

function ValueField({ label, text: before, onEnd }: ValueFieldProps) {
  const [text, setText] = useState(before);
  const isOver = useRef(false);
  const end = (typed: string | null) => {
    if (isOver.current) return;
    isOver.current = true;
    onEnd(typed);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    // else Enter would go on to answer the dialog that it may open
    if (['Enter', 'Tab'].includes(event.key)) event.preventDefault();
    if (event.key === 'Escape') end(null);
    else if (event.key === 'Enter') end(text);
    else if (event.key === 'Tab') {
      const next = neighbour(event.currentTarget, event.shiftKey ? -1 : 1);
      end(text);
      requestAnimationFrame(() => requestAnimationFrame(() => next?.focus()));
    }
  };
  return (
    <input
      className="value-field"
      aria-label={label}
      autoFocus
      spellCheck={false}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onFocus={(event) => event.target.select()}
      onKeyDown={press}
      onBlur={() => end(text)}
    />
  );
}

/** The value before or after this one in the panel. */
function neighbour(from: Element, step: 1 | -1): HTMLElement | undefined {
  const all = [
    ...(from.closest('.value-list')?.querySelectorAll<HTMLElement>('.value-open, .value-field') ?? []),
  ];
  return all[all.findIndex((one) => one === from) + step];
}

const acts = ['edit', 'cite', 'remove'] as const;

/** What else can be done with a value. */
function ValueMenu({ bearer, value, onEdit }: ValueInPlaceProps & { readonly onEdit: () => void }) {
  const { t } = useTranslation();
  const names = useNames();
  const label = t('inspect:valueMenu', { property: names.property(value.property) });
  const keys = { edit: 'F2', cite: undefined, remove: 'Delete' };
  const act = {
    edit: onEdit,
    cite: () => openDialog({ kind: 'cite-value', bearer, value }),
    remove: () => void removeValue(bearer, value),
  };
  return (
    <span className="value-edit">
      <MenuButton
        label={label}
        groups={[acts.map((id) => ({ id, label: t(`inspect:value-${id}`), keys: keys[id] }))]}
        onChoose={(id) => act[id as (typeof acts)[number]]()}
      >
        <AriaButton className="icon-button" aria-label={label}>
          <IconDots size={14} stroke={1.75} aria-hidden />
        </AriaButton>
      </MenuButton>
    </span>
  );
}
