import { useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type MouseEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { focusRegion } from '../../session/focus.ts';
import { useClock } from '../../ui/use-clock.ts';
import { useNames } from '../../ui/use-names.ts';
import { RowContent } from './history-row.tsx';
import { type HistoryRow, isTold, type ToldRow } from './history-rows.ts';
import { lineText } from './line-words.ts';
import { useHistoryKeys } from './use-history-keys.ts';

interface HistoryListProps {
  readonly rows: readonly HistoryRow[];
  /** Called while the last row at hand is near: older ones may be read. */
  readonly onEnd: () => void;
  readonly onStepBack: (row: ToldRow) => void;
  readonly onFold: (row: ToldRow) => void;
  readonly onMenu: (row: ToldRow, x: number, y: number) => void;
}

const rowHeight = 28;
const refresh = 30_000;

/** The lines of the history, newest first; of a long one only those in sight are drawn. */
export function HistoryList({ rows, onEnd, onStepBack, onFold, onMenu }: HistoryListProps) {
  const { t } = useTranslation();
  const names = useNames();
  const clock = useClock(refresh);
  const scroller = useRef<HTMLDivElement>(null);
  const name = useId();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
  });
  const keys = useHistoryKeys({ rows, virtual, onStepBack, onFold, onLeave: () => focusRegion('centre') });
  const { current, go, press } = keys;
  const items = virtual.getVirtualItems();
  const isNearEnd = (items.at(-1)?.index ?? 0) >= rows.length - 1;
  useEffect(() => {
    if (isNearEnd) onEnd();
  }, [isNearEnd, onEnd, rows.length]);
  const menuAt = (event: MouseEvent, row: ToldRow | undefined) => {
    event.preventDefault();
    if (!row) return;
    go(row.id);
    onMenu(row, event.clientX, event.clientY);
  };
  const copy = (event: ClipboardEvent) => {
    if (!current) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', lineText(current.line, t, names));
  };
  return (
    <div
      className="history-list"
      ref={scroller}
      role="treegrid"
      tabIndex={0}
      aria-label={t('history:name')}
      aria-readonly
      aria-activedescendant={current && `${name}-${current.id}`}
      onKeyDown={press}
      onCopy={copy}
      onContextMenu={(event) => menuAt(event, current)}
    >
      <div className="history-body" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const told = isTold(row) ? row : undefined;
          return (
            <div
              key={row.id}
              id={`${name}-${row.id}`}
              className={classesOf(row, row.id === current?.id)}
              role="row"
              aria-level={told && levelOf(told)}
              aria-expanded={row.kind === 'gesture' ? row.isOpen : undefined}
              aria-selected={told && row.id === current?.id}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => told && go(told.id)}
              onDoubleClick={() => told && onStepBack(told)}
              onContextMenu={(event) => {
                event.stopPropagation();
                menuAt(event, told);
              }}
            >
              <RowContent row={row} clock={clock} onStepBack={onStepBack} onFold={onFold} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function classesOf(row: HistoryRow, isCurrent: boolean): string {
  return [
    `history-row history-${row.kind}`,
    isCurrent ? 'history-current' : '',
    isTold(row) && !row.holds ? 'history-past' : '',
    row.kind === 'line' && row.within !== undefined ? 'history-part' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

function levelOf(row: ToldRow): 1 | 2 {
  return row.kind === 'line' && row.within !== undefined ? 2 : 1;
}
