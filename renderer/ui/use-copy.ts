import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * Hears Ctrl+C while an element itself has the keyboard; fields within it see to their own text. The event goes to the
 * body where no text is selected, so it is heard on the document.
 */
export function useCopy(
  element: RefObject<HTMLElement | null>,
  copy: (clipboard: DataTransfer | null) => void,
): void {
  const hear = useEffectEvent((event: ClipboardEvent) => {
    if (element.current === null || document.activeElement !== element.current) return;
    event.preventDefault();
    copy(event.clipboardData);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => hear(event);
    document.addEventListener('copy', listen);
    return () => document.removeEventListener('copy', listen);
  }, []);
}
