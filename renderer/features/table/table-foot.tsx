import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { ColumnAnswer } from '../../../core/contract/table.ts';
import { chosenRows, entitiesElsewhere, placeElsewhere } from '../../session/choosing-rows.ts';
import { canEdit } from '../../session/command.ts';
import { readColumn } from '../../session/reading-table.ts';
import { useSession } from '../../session/session.ts';
import { scoreColumn } from '../../session/shown-column.ts';
import { useTabling } from '../../session/tabling.ts';
import { Button } from '../../ui/button.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { useTableWords } from './table-context.ts';
import type { TableInSight } from './use-table.ts';

interface TableFootProps {
  readonly table: TableInSight;
  /** The column that the keyboard is in. */
  readonly column: string;
}

/** How many rows are listed and chosen, and what the column in hand comes to over them. */
export function TableFoot({ table, column }: TableFootProps) {
  const { t } = useTranslation();
  const { ids, total } = table;
  const kind = useTabling((state) => state.kind);
  const elsewhere = useTabling((state) => state.elsewhere);
  const chosen = useSession((session) => chosenRows(session, { kind, elsewhere }));
  const isEditable = useSession(canEdit);
  const away = entitiesElsewhere().length;
  return (
    <div className="table-foot" role="status">
      <span>{t('table:count', { shown: ids.length, count: total })}</span>
      {chosen.size > 0 && <b>{t('tools.selected', { count: chosen.size })}</b>}
      {away > 0 && <span>{t('table:elsewhere', { count: away })}</span>}
      {away > 0 && isEditable && (
        <Button look="quiet" onPress={() => void placeElsewhere()}>
          {t('commands.put-here')}
        </Button>
      )}
      <span className="table-space" />
      <Sums table={table} column={column} chosen={chosen} />
    </div>
  );
}

/** Sum, least and greatest of a column of numbers; first and last of moments. */
function Sums({ table, column, chosen }: TableFootProps & { readonly chosen: ReadonlySet<Identifier> }) {
  const { t } = useTranslation();
  const { language } = useNames();
  const { words, titleOf } = useTableWords();
  const sums = useSums(table, column, chosen);
  if (!sums || sums.kind === 'word' || sums.least === undefined || sums.greatest === undefined) return null;
  const isNumber = sums.kind === 'number';
  return (
    <span className="table-sums">
      <span>{t('table:sumsOf', { column: titleOf(column), count: sums.known })}</span>
      {isNumber && (
        <span>
          {t('table:sum')} <b>{showDecimal(sums.sum ?? '', language)}</b>
        </span>
      )}
      <span>
        {t(isNumber ? 'table:least' : 'table:earliest')} <b>{words(column, [sums.least])}</b>
      </span>
      <span>
        {t(isNumber ? 'table:greatest' : 'table:latest')} <b>{words(column, [sums.greatest])}</b>
      </span>
    </span>
  );
}

/** Over the chosen rows where there are several, else over all that are listed. */
function useSums({ question, ids }: TableInSight, column: string, chosen: ReadonlySet<Identifier>) {
  const [sums, setSums] = useState<ColumnAnswer | null>(null);
  useEffect(() => {
    let isWanted = true;
    const over = chosen.size > 1 ? [...chosen] : undefined;
    const wait = setTimeout(() => {
      if (column === '' || column === scoreColumn) setSums(null);
      else
        void readColumn(question, column, over).then((read) => {
          if (isWanted) setSums(read ?? null);
        });
    }, 150);
    return () => {
      isWanted = false;
      clearTimeout(wait);
    };
  }, [question, ids, column, chosen]);
  return sums;
}

function showDecimal(text: string, language: 'id' | 'en'): string {
  return Number.isSafeInteger(Number(text)) ? showNumber(Number(text), language) : text;
}
