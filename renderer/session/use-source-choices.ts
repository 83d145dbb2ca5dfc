import { useTranslation } from 'react-i18next';

import type { Choice } from '../ui/select-field.tsx';
import { useNames } from '../ui/use-names.ts';
import { useSession } from './session.ts';

/** Stands for the analyst as the source of what is typed in without naming one. */
export const noSource = 'analyst';

/** What a new claim can cite: the analyst, or one of the sources of the case. */
export function useSourceChoices(): Choice[] {
  const { t } = useTranslation();
  const names = useNames();
  const sources = useSession(({ summary }) => summary?.sources) ?? [];
  return [
    { id: noSource, label: t('forms.analyst') },
    ...sources
      .filter(({ id }) => id !== noSource)
      .map((source) => ({ id: source.id, label: `${source.id} · ${names.title(source)}` })),
  ];
}

/** The source of an edit's input, left out where it is the analyst. */
export function sourceOf(choice: string): { readonly source?: string } {
  return choice === noSource ? {} : { source: choice };
}
