import { useEffect, useRef } from 'react';

/**
 * Keeps the keys that are pressed before anything hears them, and presses them again once something does; what the chart
 * took meanwhile is done with.
 */
export function useEarlyKeys(areHeard: boolean): void {
  const early = useRef<KeyboardEvent[]>([]);
  useEffect(() => {
    if (areHeard) {
      for (const event of early.current.splice(0)) if (!event.defaultPrevented) pressAgain(event);
      return undefined;
    }
    const keep = (event: KeyboardEvent) => void early.current.push(event);
    window.addEventListener('keydown', keep);
    return () => window.removeEventListener('keydown', keep);
  }, [areHeard]);
}

function pressAgain(event: KeyboardEvent): void {
  (event.target ?? window).dispatchEvent(new KeyboardEvent(event.type, event));
}
