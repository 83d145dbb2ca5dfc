import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../core/case/identifier.ts';
import { useNames } from '../ui/use-names.ts';
import { useSession } from './session.ts';

/** What a note or a task is about: the name of the only entity, else how many items. */
export function useAboutWords(what: 'notes' | 'tasks', about: readonly Identifier[]): string {
  const { t } = useTranslation();
  const names = useNames();
  const [only = ''] = about.length === 1 ? about : [];
  const entity = useSession(({ rows }) => rows?.entities.get(only));
  return entity
    ? t(`${what}.aboutOne`, { name: names.title(entity) })
    : t(`${what}.about`, { count: about.length });
}
