import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';

import { rowAfterKey, rowsBetween } from './row-steps.ts';

interface RowKeysInput {
  readonly rows: readonly { readonly id: string }[];
  readonly selected: ReadonlySet<string>;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onOpen: (id: string) => void;
}

interface RowKeys {
  /** The line the keyboard is at. */
  readonly current: string | null;
  readonly press: (event: KeyboardEvent) => void;
  readonly click: (event: MouseEvent, id: string) => void;
}

const page = 16;
/** With Ctrl these lead on without choosing, and Space chooses one more. */
const onlyMoving: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', ' ']);

/** Keyboard and pointer of a list in which several lines can be selected. */
export function useRowKeys({ rows, selected, virtual, onSelect, onOpen }: RowKeysInput): RowKeys {
  const [current, setCurrent] = useState<string | null>(null);
  const [anchor, setAnchor] = useState<string | null>(null);

  const go = (id: string, isExtending: boolean) => {
    setCurrent(id);
    if (!isExtending) setAnchor(id);
    const ids = rows.map((row) => row.id);
    onSelect(isExtending ? rowsBetween(ids, anchor, id) : [id]);
  };
  const toggle = (id: string) => {
    setCurrent(id);
    setAnchor(id);
    onSelect(selected.has(id) ? [...selected].filter((other) => other !== id) : [...selected, id]);
  };
  const step = (event: KeyboardEvent) => {
    const at = rows.findIndex(({ id }) => id === current);
    const next = rowAfterKey(event.key, at, { count: rows.length, page });
    const row = next === undefined ? undefined : rows[next];
    if (next === undefined || !row) return;
    event.preventDefault();
    virtual.scrollToIndex(next, { align: 'auto' });
    if (event.ctrlKey) setCurrent(row.id);
    else go(row.id, event.shiftKey);
  };
  const press = (event: KeyboardEvent) => {
    // Headings within the list have keys of their own.
    if (event.target !== event.currentTarget || event.altKey) return;
    if (event.ctrlKey && !onlyMoving.has(event.key)) return;
    if (current === null || !['Enter', ' '].includes(event.key)) {
      step(event);
      return;
    }
    event.preventDefault();
    if (event.key === 'Enter') onOpen(current);
    else toggle(current);
  };
  const click = (event: MouseEvent, id: string) => {
    if (event.ctrlKey || event.metaKey) toggle(id);
    else go(id, event.shiftKey);
  };
  return { current, press, click };
}
