import { type KeyboardEvent, type MouseEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { pickOnChart, showOnChart } from '../../session/analysing-shown.ts';
import { useSession } from '../../session/session.ts';
import { rowAfterKey } from '../../ui/row-steps.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import type { RankRow } from './rank-row.ts';

/** As many lines are drawn; an answer is read from the top. */
const mostShown = 200;
const page = 8;

interface RankListProps {
  readonly label: string;
  readonly rows: readonly RankRow[];
  /** Whether names and notes are shown to their end, on as many lines as they take. */
  readonly isTall?: boolean;
  /** Called with the line the keyboard or the pointer is at. */
  readonly onCurrent?: (row: RankRow) => void;
}

/**
 * Lines of an answer with bars. Pressed, or with Space, what a line is about is selected on the chart (Ctrl adds it);
 * Enter and a double click go there.
 */
export function RankList({ label, rows, isTall = false, onCurrent }: RankListProps) {
  const { t } = useTranslation();
  const name = useId();
  const [at, setAt] = useState(0);
  const shown = rows.slice(0, mostShown);
  const current = shown[Math.min(at, shown.length - 1)];
  const move = (next: number) => {
    const row = shown[next];
    if (!row) return;
    setAt(next);
    onCurrent?.(row);
    document.getElementById(`${name}-${row.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent) => {
    const next = rowAfterKey(event.key, at, { count: shown.length, page });
    if (next !== undefined) move(next);
    else if (!current || !takeRow(event, current)) return;
    event.preventDefault();
  };
  if (rows.length === 0) return null;
  return (
    <>
      <div
        className={isTall ? 'rank-list rank-tall' : 'rank-list'}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-multiselectable
        aria-activedescendant={current && `${name}-${current.id}`}
        onKeyDown={press}
      >
        {shown.map((row, index) => (
          <RankLine
            key={row.id}
            id={`${name}-${row.id}`}
            row={row}
            isCurrent={row === current}
            onPress={(event) => {
              move(index);
              pickOnChart(row, event.ctrlKey || event.metaKey);
            }}
          />
        ))}
      </div>
      {rows.length > mostShown && (
        <p className="answer-more">{t('analysis:firstOf', { count: mostShown, of: rows.length })}</p>
      )}
    </>
  );
}

/** Whether a key used the line it was pressed at. */
function takeRow({ key, ctrlKey }: KeyboardEvent, row: RankRow): boolean {
  if (key === 'Enter') showOnChart(row);
  else if (key === ' ') pickOnChart(row, ctrlKey);
  else return false;
  return true;
}

interface RankLineProps {
  readonly id: string;
  readonly row: RankRow;
  readonly isCurrent: boolean;
  readonly onPress: (event: MouseEvent) => void;
}

function RankLine({ id, row, isCurrent, onPress }: RankLineProps) {
  const { entities, links = [] } = row;
  const isSelected = useSession(
    ({ selection }) =>
      entities.length + links.length > 0 &&
      entities.every((one) => selection.entities.has(one)) &&
      links.every((one) => selection.links.has(one)),
  );
  return (
    <div
      id={id}
      className={isCurrent ? 'rank-line rank-current' : 'rank-line'}
      role="option"
      aria-selected={isSelected}
      onClick={onPress}
      onDoubleClick={() => showOnChart(row)}
    >
      <span className="rank-name">
        {row.colour && <span className={`rank-swatch swatch-${row.colour}`} />}
        {row.type !== undefined && <TypeIcon type={row.type} size={14} />}
        <span className="ellipsis" title={row.name}>
          {row.name}
        </span>
      </span>
      {row.note !== undefined && (
        <span className="rank-note ellipsis" title={row.note}>
          {row.note}
        </span>
      )}
      {row.share !== undefined && (
        <span className="rank-track">
          <span style={{ width: `${Math.min(1, Math.max(0, row.share)) * 100}%` }} />
        </span>
      )}
      {row.value !== undefined && <b className="rank-value">{row.value}</b>}
    </div>
  );
}
