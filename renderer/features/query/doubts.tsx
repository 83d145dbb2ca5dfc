import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Wanted } from '../../../core/case/query.ts';
import { doubtsOf, type PatternDoubt } from '../../session/pattern.ts';
import { useSession } from '../../session/session.ts';
import { useNames } from '../../ui/use-names.ts';

/** What should be known of the pattern before it is looked for. */
export function Doubts({ pattern }: { readonly pattern: Wanted }) {
  const { t } = useTranslation();
  const names = useNames();
  const counts = useSession(({ summary }) => summary?.counts.entities);
  const words = (doubt: PatternDoubt) =>
    doubt.doubt === 'apart'
      ? t('querying:doubt-apart', { count: doubt.parts })
      : t('querying:doubt-none-of-type', { name: doubt.name, type: names.type(doubt.type) });
  const doubts = doubtsOf(pattern, (type) => counts?.[type] ?? 0);
  return (
    <div role="status">
      {doubts.map((doubt) => (
        <p key={words(doubt)} className="query-doubt">
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
          {words(doubt)}
        </p>
      ))}
    </div>
  );
}
