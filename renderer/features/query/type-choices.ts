import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useSession } from '../../session/session.ts';
import { useTypes } from '../../ui/types-context.ts';
import { useNames } from '../../ui/use-names.ts';

/** The choice of no type in particular; no type is called so. */
export const anyType = '*';

/** Types that can be asked for, any first, those on the chart that nobody described among them. */
export function useTypeChoices(side: 'entities' | 'links') {
  const { t } = useTranslation();
  const names = useNames();
  const types = useTypes();
  const rows = useSession((session) => session.rows?.[side]);
  return useMemo(() => {
    const offered = types[side].map(({ id }) => id);
    const foreign = [...(rows?.values() ?? [])].map(({ type }) => type);
    const label = (id: string) => (side === 'entities' ? names.type(id) : names.linkType(id));
    const all = [...new Set([...offered, ...foreign])].map((id) => ({ id, label: label(id) }));
    if (side === 'links') all.sort((a, b) => a.label.localeCompare(b.label, names.language));
    return [
      { id: anyType, label: t(side === 'entities' ? 'querying:anyEntity' : 'querying:anyLink') },
      ...all,
    ];
  }, [side, rows, names, types, t]);
}
