import type { TFunction } from 'i18next';

import { shownText } from '../../core/catalogue/spoofed-text.ts';
import type { Problem } from '../../core/case/problem.ts';

/** A Problem in words a person can act on: what happened, what was kept, what to do next. */
export function problemText({ code, details, file, line, column }: Problem, t: TFunction): string {
  return shownText(t(`problems:${code}`, { ...details, file, line, column }));
}

/** Where it happened, as short as it can be said: `pelaku.csv, baris 12, kolom "Nama"`; empty where nothing is known. */
export function problemPlace({ file, sheet, line, column }: Omit<Problem, 'code'>, t: TFunction): string {
  const parts = [
    file,
    sheet !== undefined && t('source.sheet', { sheet }),
    line !== undefined && t('source.line', { line }),
    column !== undefined && t('source.column', { column }),
  ];
  return shownText(parts.filter(Boolean).join(', '));
}
