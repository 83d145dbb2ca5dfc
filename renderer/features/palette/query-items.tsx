import { IconHierarchy2 } from '@tabler/icons-react';
import { Header } from 'react-aria-components/Header';
import { MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';

import { useSession } from '../../session/session.ts';
import { useNames } from '../../ui/use-names.ts';
import { Marked } from './marked.tsx';
import { bestFirst, matches } from './palette-query.ts';

/** Queries of the case whose name matches; choosing one looks for it. */
export function QueryItems({ words }: { readonly words: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const queries = useSession(({ summary }) => summary?.queries) ?? [];
  const named = queries.map((query) => ({ id: query.id, label: names.title(query) }));
  const found = bestFirst(
    named.filter(({ label }) => matches(label, words)),
    words,
  );
  if (found.length === 0) return null;
  return (
    <MenuSection id="queries">
      <Header className="palette-title">{t('palette.queries')}</Header>
      {found.map(({ id, label }) => (
        <MenuItem key={id} id={`query:${id}`} className="palette-item" textValue={label}>
          <span className="palette-icon">
            <IconHierarchy2 size={16} stroke={1.75} aria-hidden />
          </span>
          <Marked label={label} words={words} />
          <em>{t('querying:run')}</em>
          <span className="palette-keys" />
        </MenuItem>
      ))}
    </MenuSection>
  );
}
