import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { GroupsFound } from '../../../core/contract/analysing.ts';
import { useFacetWords } from '../../session/facet-words.ts';
import { useNameOf } from './use-rank-rows.ts';

/** What the groups of an answer are called: by the value or shell they stand for, or after some of their members. */
export function useGroupNames({ groups, grouping, names }: GroupsFound, by: string): readonly string[] {
  const { t } = useTranslation();
  const nameOf = useNameOf(names);
  const words = useFacetWords();
  return useMemo(
    () =>
      groups.map(({ key, members, heads }) => {
        if (key !== undefined && grouping === 'blockmodel') return words.value('entities', by, key);
        const first = heads.map(nameOf).join(', ');
        const named = members.length > heads.length ? `${first}, …` : first;
        return key === undefined ? named : t('analysis:groups.shell', { shell: key, names: named });
      }),
    [groups, grouping, by, nameOf, words, t],
  );
}
