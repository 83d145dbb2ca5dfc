import type { KeyboardEvent, MouseEvent } from 'react';

import type { Condition } from '../../../core/case/condition.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import { selectionOn, toggled } from '../../session/counted.ts';
import { addCondition } from '../../session/filtering.ts';
import { now } from '../../session/session.ts';
import { select } from '../../session/viewing.ts';

/** What stands under a bar or in a cell: the items that are shown, and the conditions that hold for just them. */
export interface Heap {
  readonly shown: readonly Identifier[];
  readonly conditions: readonly Condition[];
}

/** Selects what was pressed; with Ctrl adds it to the selection or takes it out; with Alt filters to it. */
export function takeByPointer({ ctrlKey, metaKey, altKey }: MouseEvent, heap: Heap): void {
  if (altKey) filterTo(heap);
  else take(heap, ctrlKey || metaKey);
}

/** Enter selects, Ctrl+Enter or Space adds or takes out, F filters; false where the key means nothing here. */
export function takeByKey({ key, ctrlKey, altKey }: KeyboardEvent, heap: Heap): boolean {
  if (altKey) return false;
  if (key === 'Enter' || key === ' ') take(heap, ctrlKey || key === ' ');
  else if (key.toLowerCase() === 'f' && !ctrlKey) filterTo(heap);
  else return false;
  return true;
}

export function filterTo({ conditions }: Heap): void {
  const { side } = now().counting;
  for (const condition of conditions) addCondition(side, condition);
}

function take({ shown }: Heap, isAdding: boolean): void {
  const { counting, selection } = now();
  select(isAdding ? toggled(selection, counting.side, shown) : selectionOn(counting.side, shown));
}
