import type { TFunction } from 'i18next';

import type { Problem } from '../../core/case/problem.ts';

/** A Problem in words a person can act on: what happened, what was kept, what to do next. */
export function problemText({ code, details, file, line, column }: Problem, t: TFunction): string {
  return t(`problems:${code}`, { ...details, file, line, column });
}

/** Where it happened, as short as it can be said: `pelaku.csv, baris 12, kolom "Nama"`; empty where nothing is known. */
export function problemPlace({ file, line, column }: Omit<Problem, 'code'>, t: TFunction): string {
  const parts = [
    file,
    line !== undefined && t('source.line', { line }),
    column !== undefined && t('source.column', { column }),
  ];
  return parts.filter(Boolean).join(', ');
}
