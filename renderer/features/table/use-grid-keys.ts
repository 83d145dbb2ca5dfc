import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';

import type { Identifier } from '../../../core/case/identifier.ts';
import { rowAfterKey, rowsBetween } from '../../ui/row-steps.ts';
import { columnAfterKey } from './column-steps.ts';
import type { HeadMove } from './head-key.ts';

/** Where the keyboard is: a row, or null for the headings, and the place of a column. */
export interface GridSpot {
  readonly id: Identifier | null;
  readonly column: number;
}

interface GridKeysInput {
  readonly ids: readonly Identifier[];
  readonly columnCount: number;
  /** Rows that the keys of pages go by. */
  readonly pageSize: number;
  readonly chosen: ReadonlySet<Identifier>;
  readonly onChoose: (ids: readonly Identifier[]) => void;
  /** Brings a cell into sight; -1 stands for the headings. */
  readonly onReach: (row: number, column: number) => void;
  /** Enter or F2 on a cell. */
  readonly onEdit: (id: Identifier, column: number) => void;
  /** Ctrl+Enter. */
  readonly onOpen: (id: Identifier) => void;
  /** The context menu of a row, or of a heading where there is none. */
  readonly onMenu: (spot: GridSpot) => void;
  /** A key on a heading. */
  readonly onHead: (event: KeyboardEvent, column: number) => HeadMove;
}

type Choose = (id: Identifier, column: number, how: 'one' | 'extend' | 'toggle' | 'only-move') => void;

/** Keyboard and pointer of the table, after the grid pattern of the ARIA Authoring Practices. */
export function useGridKeys(input: GridKeysInput) {
  const { ids, chosen, onChoose, onReach } = input;
  const [spot, setSpot] = useState<GridSpot>({ id: null, column: 0 });
  const anchor = useRef<Identifier | null>(null);
  const go = (next: GridSpot) => {
    setSpot(next);
    onReach(next.id === null ? -1 : ids.indexOf(next.id), next.column);
  };
  const choose: Choose = (id, column, how) => {
    go({ id, column });
    if (how === 'only-move') return;
    const from = anchor.current;
    if (how !== 'extend') anchor.current = id;
    if (how === 'extend') onChoose(rowsBetween(ids, from, id));
    else if (how === 'one') onChoose([id]);
    else onChoose(chosen.has(id) ? [...chosen].filter((other) => other !== id) : [...chosen, id]);
  };
  const press = (event: KeyboardEvent) => {
    // what stands in the table, such as an editor, has keys of its own
    if (event.target !== event.currentTarget || (event.altKey && spot.id !== null)) return;
    const isHeard =
      act(event, spot, { ...input, go, choose }) ||
      (!event.altKey && step(event, spot, { ...input, go, choose }));
    if (isHeard) event.preventDefault();
  };
  const click = (event: MouseEvent, id: Identifier, column: number) => {
    const isAdding = event.ctrlKey || event.metaKey;
    choose(id, column, isAdding ? 'toggle' : event.shiftKey ? 'extend' : 'one');
  };
  return { spot, press, click, go };
}

interface Around extends GridKeysInput {
  readonly go: (spot: GridSpot) => void;
  readonly choose: Choose;
}

/** Keys that do something where the keyboard is; false for all others. */
function act(event: KeyboardEvent, spot: GridSpot, around: Around): boolean {
  const { key, ctrlKey, shiftKey } = event;
  if (ctrlKey && key.toLowerCase() === 'a') around.onChoose(around.ids);
  else if (key === 'ContextMenu' || (shiftKey && key === 'F10')) around.onMenu(spot);
  else if (spot.id === null) return actOnHead(event, spot, around);
  else return actOnRow(event, { ...spot, id: spot.id }, around);
  return true;
}

function actOnHead(event: KeyboardEvent, spot: GridSpot, { onHead, go }: Around): boolean {
  const { heard, by } = onHead(event, spot.column);
  if (by !== 0) go({ ...spot, column: spot.column + by });
  return heard;
}

function actOnRow(
  { key, ctrlKey, shiftKey }: KeyboardEvent,
  { id, column }: GridSpot & { readonly id: Identifier },
  { onOpen, onEdit, choose }: Around,
): boolean {
  if (key === 'Enter' && ctrlKey) onOpen(id);
  else if (key === 'Enter' || key === 'F2') onEdit(id, column);
  else if (key === ' ') choose(id, column, shiftKey ? 'extend' : 'toggle');
  else return false;
  return true;
}

/** Keys that lead to another cell; false for all others. */
function step({ key, shiftKey, ctrlKey }: KeyboardEvent, spot: GridSpot, around: Around): boolean {
  const { ids, columnCount, pageSize: page, go, choose } = around;
  const across = columnAfterKey(key, ctrlKey, spot.column, columnCount);
  if (across !== undefined) {
    go({ ...spot, column: across });
    return true;
  }
  const at = spot.id === null ? -1 : ids.indexOf(spot.id);
  if (key === 'ArrowUp' && at <= 0) {
    go({ id: null, column: spot.column });
    return true;
  }
  const next = rowAfterKey(key, at, { count: ids.length, page });
  const id = next === undefined ? undefined : ids[next];
  if (id === undefined) return false;
  choose(id, spot.column, shiftKey ? 'extend' : ctrlKey && key.startsWith('Arrow') ? 'only-move' : 'one');
  return true;
}
