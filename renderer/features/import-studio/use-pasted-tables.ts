import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { takeTable } from '../../session/taking-files.ts';
import { isTyping } from '../../ui/is-typing.ts';

/** Takes tables that are pasted into the studio while it asks for files; a field keeps what is pasted into it. */
export function usePastedTables(isAsking: boolean): void {
  const { t } = useTranslation();
  useEffect(() => {
    if (!isAsking) return undefined;
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (isTyping(document.activeElement) || text.trim() === '') return;
      event.preventDefault();
      void takeTable(t('paste.name'), text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [isAsking, t]);
}
