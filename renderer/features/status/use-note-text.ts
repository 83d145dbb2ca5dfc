import { useTranslation } from 'react-i18next';

import type { Problem } from '../../../core/case/problem.ts';
import { problemPlace, problemText } from '../../ui/problem-text.ts';
import { showHolder } from '../../ui/show-holder.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** A note in words and the file it is about: of a case that somebody else holds, who does, where and since when. */
export function useNoteText(problem: Problem): string {
  const { t } = useTranslation();
  const language = useLanguage();
  if (problem.code !== 'case-locked') return `${problemText(problem, t)} ${problemPlace(problem, t)}`.trim();
  return t('notes.held', { ...showHolder(problem, language) });
}
