import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useState } from 'react';

import { rowAfterKey } from '../../ui/row-steps.ts';
import { type HistoryRow, isTold, type ToldRow } from './history-rows.ts';

interface HistoryKeysInput {
  readonly rows: readonly HistoryRow[];
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly onStepBack: (row: ToldRow) => void;
  readonly onFold: (row: ToldRow) => void;
  readonly onLeave: () => void;
}

interface HistoryKeys {
  /** The row the keyboard is at. */
  readonly current: ToldRow | undefined;
  readonly go: (id: string) => void;
  readonly press: (event: KeyboardEvent) => void;
}

const page = 12;

/** Keyboard of the list: arrows, paging, Home and End move, left and right fold, Enter steps back, Escape leaves. */
export function useHistoryKeys({
  rows,
  virtual,
  onStepBack,
  onFold,
  onLeave,
}: HistoryKeysInput): HistoryKeys {
  const [id, go] = useState<string | null>(null);
  const told = rows.filter(isTold);
  const at = told.findIndex((row) => row.id === id);
  const current = told[at];

  const moveTo = (row: ToldRow) => {
    go(row.id);
    // The present and the day stand above the first line and come into sight with it.
    virtual.scrollToIndex(row === told[0] ? 0 : rows.indexOf(row), { align: 'auto' });
  };
  const foldBy = (key: string) => {
    if (!current) return;
    if (current.kind === 'gesture') {
      if (current.isOpen === (key === 'ArrowLeft')) onFold(current);
      return;
    }
    const parent = told.find((row) => row.id === current.within);
    if (key === 'ArrowLeft' && parent) moveTo(parent);
  };
  const acts: Readonly<Record<string, (key: string) => void>> = {
    Enter: () => current && onStepBack(current),
    Escape: onLeave,
    ArrowLeft: foldBy,
    ArrowRight: foldBy,
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = rowAfterKey(event.key, at, { count: told.length, page });
    const row = next === undefined ? undefined : told[next];
    const act = acts[event.key];
    if (!row && !act) return;
    event.preventDefault();
    if (row) moveTo(row);
    else act?.(event.key);
  };
  return { current, go, press };
}
