import { useEffect } from 'react';

import { removeSelected } from '../session/editing.ts';
import { callCopied, copySelected, paste } from '../session/clipboard.ts';
import { canEdit } from '../session/command.ts';
import { now } from '../session/session.ts';
import type { Names } from '../ui/use-names.ts';

/** Hears copying, cutting and pasting while the chart has the keyboard; text fields and tables see to their own. */
export function useClipboard(names: Names): void {
  useEffect(() => callCopied(names), [names]);
  useEffect(() => {
    const copy = (event: ClipboardEvent): boolean => {
      const text = isOnChart() ? copySelected() : null;
      if (text === null) return false;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      return true;
    };
    const onCopy = (event: ClipboardEvent) => void copy(event);
    const onCut = (event: ClipboardEvent) => {
      if (canEdit(now()) && copy(event)) void removeSelected();
    };
    const onPaste = (event: ClipboardEvent) => {
      if (!isOnChart() || !canEdit(now())) return;
      event.preventDefault();
      void paste(event.clipboardData?.getData('text/plain') ?? '');
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
}

function isOnChart(): boolean {
  const { activeElement } = document;
  return (
    now().dialog === null &&
    now().tab === 'chart' &&
    activeElement?.closest('[data-region="centre"]') !== null &&
    activeElement?.closest('input, textarea') === null
  );
}
