import { type KeyboardEvent, useState } from 'react';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { SearchHitView } from '../../../core/contract/views.ts';
import { openHit, openHits, placeHits } from './open-hit.ts';
import { useEarlyEnter } from './use-early-enter.ts';

/** Lines that Page Up and Page Down go over. */
const page = 10;
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
const nobody: ReadonlySet<Identifier> = new Set();
const none: readonly SearchHitView[] = [];

/**
 * The result that the keyboard is at while the cursor stays in the search box, those that were chosen, and the keys that
 * move, choose (Ctrl and Space) and use them. `answer` is null until the answer to this text is there: whoever presses Enter
 * sooner is led to its first result when it comes.
 */
export function useResultKeys(answer: readonly SearchHitView[] | null, text: string, clear: () => void) {
  const hits = answer ?? none;
  const [at, setAt] = useState<{ readonly text: string; readonly id: string } | null>(null);
  const [picked, setPicked] = useState({ text, ids: nobody });
  const index = at?.text === text ? hits.findIndex(({ id }) => id === at.id) : -1;
  const chosen = picked.text === text ? picked.ids : nobody;

  const move = (step: number) => {
    const next = hits[Math.max(0, Math.min(hits.length - 1, index + step))];
    if (next) setAt({ text, id: next.id });
  };
  const toggle = ({ id }: SearchHitView) => {
    setAt({ text, id });
    setPicked({
      text,
      ids: new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]),
    });
  };
  const go = (hit: SearchHitView, isPlacing: boolean) => {
    const taken = chosen.size > 0 ? hits.filter(({ id }) => chosen.has(id)) : [hit];
    if (isPlacing) placeHits(taken);
    else if (taken.length > 1) openHits(taken);
    else openHit(taken[0] ?? hit);
    setPicked({ text, ids: nobody });
  };
  const goSoon = useEarlyEnter(answer, text, go);
  const leave = (): boolean => {
    if (chosen.size > 0) setPicked({ text, ids: nobody });
    else if (text !== '') clear();
    else return false;
    return true;
  };
  const onHit = ({ key, ctrlKey, shiftKey }: KeyboardEvent, hit: SearchHitView | undefined): boolean => {
    if (!hit) return false;
    if (key === ' ' && ctrlKey) toggle(hit);
    else if (key === 'Enter') go(hit, ctrlKey || shiftKey);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!answer && event.key === 'Enter') goSoon(event.ctrlKey || event.shiftKey);
    else if (step !== undefined) move(step);
    else if (event.key === 'Escape' ? !leave() : !onHit(event, hits[Math.max(0, index)])) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { active: index < 0 ? null : (hits[index]?.id ?? null), chosen, toggle, onKeyDown };
}
