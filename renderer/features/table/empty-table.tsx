import { IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { clearTableFilter, showWhole, useTabling } from '../../session/tabling.ts';
import { Button } from '../../ui/button.tsx';
import type { TableInSight } from './use-table.ts';

/** Why nothing is listed, and what to do about it. */
export function EmptyTable({ table: { total, question } }: { readonly table: TableInSight }) {
  const { t } = useTranslation();
  const isWhole = useTabling((state) => state.isWhole);
  const why = total > 0 ? 'filtered' : isWhole ? `case-${question.kind}` : `chart-${question.kind}`;
  return (
    <div className="table-empty">
      <IconTable size={24} stroke={1.5} aria-hidden />
      <p>{t(`table:empty-${why}`)}</p>
      {total > 0 && <Button onPress={clearTableFilter}>{t('table:clearAll')}</Button>}
      {total === 0 && !isWhole && <Button onPress={() => showWhole(true)}>{t('table:showCase')}</Button>}
    </div>
  );
}
