import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { MostConnected } from '../../../core/contract/following.ts';
import { useSession } from '../../session/session.ts';
import { useNames } from '../../ui/use-names.ts';
import { FoundGrid } from './found-grid.tsx';
import { foundRow } from './found-rows.ts';

const none: readonly string[] = [];
const numbers = ['neighbours', 'links'] as const;

/** Who is linked with the most others, and by how many links. */
export function MostConnectedFound({ answer }: { readonly answer: MostConnected }) {
  const { t } = useTranslation();
  const names = useNames();
  const placements = useSession(({ rows }) => rows?.placements);
  const rows = useMemo(
    () =>
      answer.rows.map(({ entity, neighbours, links }) =>
        foundRow(entity, { neighbours, links }, names, placements),
      ),
    [answer, names, placements],
  );
  return (
    <>
      <p className="followed-note" role="status">
        {t('following:mostConnected', { count: answer.total })}{' '}
        {answer.total > rows.length && t('following:cut', { count: rows.length })}
      </p>
      {rows.length > 0 && (
        <FoundGrid label={t('following:kind-most-connected')} rows={rows} before={none} after={numbers} />
      )}
    </>
  );
}
