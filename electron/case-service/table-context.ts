import type { CaseRows } from '../../core/case/case-rows.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { ReaderMasking } from '../../core/catalogue/reader-masking.ts';
import { titleOf } from '../../core/catalogue/title-of.ts';
import type { TableReader } from '../../core/contract/table.ts';
import type { Resting, TableContext } from '../../core/tables/column.ts';
import type { EntityDates } from '../../core/tables/entity-dates.ts';
import { facetContext } from './facet-context.ts';

const nothing: Resting = { entities: 0, links: 0, values: 0 };

interface Around {
  readonly masking: ReaderMasking;
  readonly dates: EntityDates;
  readonly resting: () => ReadonlyMap<Identifier, Resting>;
}

/** What a table looks up in the rows of a case, for a reader who must not see the names of those who are masked. */
export function tableContext(
  rows: CaseRows,
  { language }: Pick<TableReader, 'language'>,
  { masking, dates, resting }: Around,
): TableContext {
  return {
    ...facetContext(rows),
    masking,
    titleOf: (row) => masking.titleById(row.id) ?? masking.hide(titleOf(row, language)),
    datesOf: (entity) => dates.of(entity),
    restingOn: (source) => resting().get(source) ?? nothing,
  };
}
