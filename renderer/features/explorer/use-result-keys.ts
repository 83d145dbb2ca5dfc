import { type KeyboardEvent, useState } from 'react';

import type { SearchHitView } from '../../../core/contract/views.ts';
import { openHit, placeHit } from './open-hit.ts';

/** Lines that Page Up and Page Down go over. */
const page = 10;
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };

/** The result that the keyboard is at while the cursor stays in the search box, and the keys that move and use it. */
export function useResultKeys(hits: readonly SearchHitView[], text: string, clear: () => void) {
  const [at, setAt] = useState<{ readonly text: string; readonly id: string } | null>(null);
  const index = at?.text === text ? hits.findIndex(({ id }) => id === at.id) : -1;

  const move = (step: number) => {
    const next = hits[Math.max(0, Math.min(hits.length - 1, index + step))];
    if (next) setAt({ text, id: next.id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const hit = hits[Math.max(0, index)];
    if (step !== undefined) move(step);
    else if (event.key === 'Enter' && hit) (event.ctrlKey || event.shiftKey ? placeHit : openHit)(hit);
    else if (event.key === 'Escape' && text !== '') clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { active: index < 0 ? null : (hits[index]?.id ?? null), onKeyDown };
}
