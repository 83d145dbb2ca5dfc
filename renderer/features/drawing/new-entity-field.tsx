import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { edit } from '../../session/editing.ts';
import { now } from '../../session/session.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { useNames } from '../../ui/use-names.ts';

interface NewEntityFieldProps {
  readonly type: string;
  /** Where it will stand, chart units. */
  readonly x: number;
  readonly y: number;
  readonly onEnd: () => void;
}

/** The label of an entity that is put on the chart and, after Tab, the number it is known by. Esc puts nothing there. */
export function NewEntityField({ type, x, y, onEnd }: NewEntityFieldProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [label, setLabel] = useState('');
  const [number, setNumber] = useState('');
  const isOver = useRef(false);
  const { identifier } = useTypes().entity(type);
  const end = (isKept: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    const values =
      identifier === undefined || number.trim() === '' ? [] : [{ property: identifier, text: number.trim() }];
    if (isKept && label.trim() !== '') void add({ type, label, values, x, y });
    onEnd();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter') end(true);
    if (event.key === 'Escape') end(false);
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) end(true);
  };
  return (
    <div
      className="in-place-new"
      role="group"
      aria-label={t('drawing.newEntity', { type: names.type(type) })}
      onBlur={leave}
    >
      <span className="in-place-glyph">
        <TypeIcon type={type} size={18} />
      </span>
      <input
        aria-label={t('drawing.label')}
        placeholder={names.type(type)}
        value={label}
        autoFocus
        spellCheck={false}
        onChange={(event) => setLabel(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {identifier !== undefined && (
        <input
          className="in-place-number"
          aria-label={names.property(identifier)}
          placeholder={names.property(identifier)}
          value={number}
          spellCheck={false}
          onChange={(event) => setNumber(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
    </div>
  );
}

interface NewEntity {
  readonly type: string;
  readonly label: string;
  readonly values: readonly { readonly property: string; readonly text: string }[];
  readonly x: number;
  readonly y: number;
}

async function add({ x, y, values, ...entity }: NewEntity): Promise<void> {
  const { rows } = now();
  const place = rows && { place: { chart: rows.chart.id, x: Math.round(x), y: Math.round(y) } };
  await edit('add-entity', { ...entity, values: [...values], ...place });
}
