import { IconFilter } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useSession } from '../../session/session.ts';
import { rowAfterKey } from '../../ui/row-steps.ts';
import { showNumber } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';
import type { BarRow } from './bar-rows.ts';
import { filterTo, type Heap, takeByKey, takeByPointer } from './taking.ts';

const rowHeight = 26;
const page = 8;

/**
 * Bars as lines. Pressed, or with Enter, the shown items of a bar are selected; Ctrl adds them to the selection; Alt, F
 * or the sign at the end filters to them.
 */
export function BarList({ rows }: { readonly rows: readonly BarRow[] }) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const name = useId();
  const [at, setAt] = useState(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const current = rows[Math.min(at, rows.length - 1)];
  const most = Math.max(1, ...rows.map(({ items }) => items.length));
  const press = (event: KeyboardEvent) => {
    const next = rowAfterKey(event.key, at, { count: rows.length, page });
    if (next !== undefined) {
      setAt(next);
      virtual.scrollToIndex(next, { align: 'auto' });
    } else if (!current || !takeByKey(event, heapOf(current))) return;
    event.preventDefault();
  };
  if (rows.length === 0) return null;
  return (
    <div
      className="bar-list"
      ref={scroller}
      role="listbox"
      tabIndex={0}
      aria-label={t('counting:name')}
      aria-multiselectable
      aria-activedescendant={current && `${name}-${current.id}`}
      onKeyDown={press}
    >
      <div className="bar-body" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <BarLine
              key={row.id}
              id={`${name}-${row.id}`}
              row={row}
              most={most}
              start={start}
              isCurrent={row === current}
              onPress={() => setAt(index)}
            />
          );
        })}
      </div>
    </div>
  );
}

interface BarLineProps {
  readonly id: string;
  readonly row: BarRow;
  /** Items of the longest bar. */
  readonly most: number;
  /** Pixels from the top. */
  readonly start: number;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
}

function BarLine({ id, row, most, start, isCurrent, onPress }: BarLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, items, shown } = row;
  const side = useSession(({ counting }) => counting.side);
  const isSelected = useSession(
    ({ selection }) => shown.length > 0 && shown.every((one) => selection[side].has(one)),
  );
  const share = (count: number) => `${(count / most) * 100}%`;
  const counts = { name, shown: shown.length, all: items.length };
  return (
    <div
      id={id}
      className={isCurrent ? 'bar-line bar-current' : 'bar-line'}
      role="option"
      aria-selected={isSelected}
      aria-label={t('counting:bar', counts)}
      style={{ transform: `translateY(${start}px)` }}
      onClick={(event) => {
        onPress();
        takeByPointer(event, heapOf(row));
      }}
    >
      <span className={row.key === null ? 'bar-name quiet' : 'bar-name'}>{name}</span>
      <span className="bar-track">
        <span className="bar-all" style={{ width: share(items.length) }} />
        <span className="bar-shown" style={{ width: share(shown.length) }} />
      </span>
      <span className="bar-count">
        <b>{showNumber(shown.length, language)}</b>
        {shown.length < items.length && ` / ${showNumber(items.length, language)}`}
      </span>
      {/* For the mouse alone: an option may hold nothing that is pressed by itself, and F does the same. */}
      <span
        className="bar-filter"
        aria-hidden
        title={t('counting:filterTo')}
        onClick={(event) => {
          event.stopPropagation();
          onPress();
          filterTo(heapOf(row));
        }}
      >
        <IconFilter size={13} stroke={1.75} />
      </span>
    </div>
  );
}

function heapOf({ shown, condition }: BarRow): Heap {
  return { shown, conditions: [condition] };
}
