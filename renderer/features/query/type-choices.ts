import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { entityTypes } from '../../../core/catalogue/entity-types.ts';
import { linkTypes } from '../../../core/catalogue/link-types.ts';
import { useSession } from '../../session/session.ts';
import { useNames } from '../../ui/use-names.ts';

/** The choice of no type in particular; no type is called so. */
export const anyType = '*';

/** Types that can be asked for, any first, those on the chart that nobody built in among them. */
export function useTypeChoices(side: 'entities' | 'links') {
  const { t } = useTranslation();
  const names = useNames();
  const rows = useSession((session) => session.rows?.[side]);
  return useMemo(() => {
    const built = side === 'entities' ? entityTypes.map(({ id }) => id) : linkTypes.map(({ id }) => id);
    const own = [...(rows?.values() ?? [])].map(({ type }) => type);
    const label = (id: string) => (side === 'entities' ? names.type(id) : names.linkType(id));
    const all = [...new Set([...built, ...own])].map((id) => ({ id, label: label(id) }));
    if (side === 'links') all.sort((a, b) => a.label.localeCompare(b.label, names.language));
    return [
      { id: anyType, label: t(side === 'entities' ? 'querying:anyEntity' : 'querying:anyLink') },
      ...all,
    ];
  }, [side, rows, names, t]);
}
