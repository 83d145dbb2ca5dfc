import { useEffect, useRef } from 'react';

import type { SearchHitView } from '../../../core/contract/views.ts';

/** Gives what keeps an Enter that came before the `answer` to this text: once it is there, `go` is called with its first result. */
export function useEarlyEnter(
  answer: readonly SearchHitView[] | null,
  text: string,
  go: (hit: SearchHitView, isPlacing: boolean) => void,
): (isPlacing: boolean) => void {
  const early = useRef<{ readonly text: string; readonly isPlacing: boolean }>(null);
  useEffect(() => {
    const wish = early.current;
    if (!wish || !answer) return;
    early.current = null;
    const [first] = answer;
    if (wish.text === text && first) go(first, wish.isPlacing);
  });
  return (isPlacing) => {
    early.current = { text, isPlacing };
  };
}
