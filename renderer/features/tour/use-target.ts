import { useEffect, useState } from 'react';

import { useSession } from '../../session/session.ts';
import type { Spot } from './place-card.ts';

/** Where the thing meant stands on the page; null while it is not there. Follows it as the window and the panels change. */
export function useTarget(target: string): Spot | null {
  const [spot, setSpot] = useState<Spot | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => setSpot((before) => same(before, spotOf(target)));
    const lookSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    const resizing = new ResizeObserver(lookSoon);
    resizing.observe(document.documentElement);
    const element = elementOf(target);
    if (element) resizing.observe(element);
    const stop = useSession.subscribe(lookSoon);
    lookSoon();
    return () => {
      stop();
      resizing.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [target]);
  return spot;
}

/** The same object while nothing moved, so that nothing is drawn anew. */
function same(before: Spot | null, after: Spot | null): Spot | null {
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  return isSame ? before : after;
}

function spotOf(target: string): Spot | null {
  const box = elementOf(target)?.getBoundingClientRect();
  if (!box) return null;
  const { left, top, width, height } = box;
  return { left, top, width, height };
}

function elementOf(target: string): Element | null {
  return document.querySelector(`[data-tour="${target}"], [data-region="${target}"]`);
}
