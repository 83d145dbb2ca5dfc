import { useEffect } from 'react';

import { now } from '../../session/session.ts';
import { goToStep, setPlaying, stopTelling } from '../../session/telling.ts';
import type { Telling } from '../../session/told-step.ts';
import { isStill } from '../../ui/motion.ts';

const acts: Readonly<Record<string, (telling: Telling) => unknown>> = {
  ArrowLeft: ({ at }) => goToStep(at - 1),
  PageUp: ({ at }) => goToStep(at - 1),
  ArrowRight: ({ at }) => goToStep(at + 1),
  PageDown: ({ at }) => goToStep(at + 1),
  Home: () => goToStep(0),
  End: ({ steps }) => goToStep(steps.length - 1),
  ' ': ({ isPlaying, at }) => (isStill() ? goToStep(at + 1) : setPlaying(!isPlaying)),
  Escape: stopTelling,
};
/** Where these keys have a meaning of their own. */
const others =
  'input, textarea, [contenteditable="true"], [role="menu"], [role="dialog"], [role="listbox"], [role="grid"], [role="tree"], [role="treegrid"], [role="tablist"], [role="slider"], [role="separator"]';

/** While a story is told its keys are heard wherever the keyboard is, but where they mean something else. */
export function useStoryKeys(): void {
  useEffect(() => {
    const listening = new AbortController();
    addEventListener('keydown', hear, { capture: true, signal: listening.signal });
    return () => listening.abort();
  }, []);
}

function hear(event: KeyboardEvent): void {
  const { telling, dialog } = now();
  const act = acts[event.key];
  if (!telling || !act || dialog || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target instanceof Element && isMeant(event.target, event.key)) return;
  event.preventDefault();
  event.stopPropagation();
  void act(telling);
}

function isMeant(target: Element, key: string): boolean {
  return target.closest(others) !== null || (key === ' ' && target.closest('button') !== null);
}
