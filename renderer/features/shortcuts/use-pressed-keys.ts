import { useEffect, useEffectEvent } from 'react';

interface Hearing {
  readonly onPress: (press: KeyboardEvent) => void;
  /** Escape was pressed by itself. */
  readonly onLeave: () => void;
}

/** While it is on, hears every key before anything else of the page does, and keeps it from the rest. */
export function usePressedKeys(isOn: boolean, { onPress, onLeave }: Hearing): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const isBare = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    if (event.key === 'Escape' && isBare) onLeave();
    else if (!event.repeat) onPress(event);
  });
  useEffect(() => {
    if (!isOn) return;
    const ending = new AbortController();
    window.addEventListener('keydown', (event) => hear(event), { capture: true, signal: ending.signal });
    return () => ending.abort();
  }, [isOn]);
}
