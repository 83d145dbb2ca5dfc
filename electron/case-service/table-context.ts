import type { CaseRows } from '../../core/case/case-rows.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import type { ProtectedPerson } from '../../core/catalogue/protected-person.ts';
import { titleOf } from '../../core/catalogue/title-of.ts';
import type { TableReader } from '../../core/contract/table.ts';
import type { Resting, TableContext } from '../../core/tables/column.ts';
import { facetContext } from './facet-context.ts';
import { readerMasking } from './reader-masking.ts';

const nothing: Resting = { entities: 0, links: 0, values: 0 };

/** What a table looks up in the rows of a case, for a reader who must not see the names of those who are masked. */
export function tableContext(
  rows: CaseRows,
  { language, masked }: TableReader,
  around: {
    readonly people: readonly ProtectedPerson[];
    readonly resting: () => ReadonlyMap<Identifier, Resting>;
  },
): TableContext {
  const masking = readerMasking(masked, around.people);
  return {
    ...facetContext(rows),
    masking,
    titleOf: (row) => masking.titleById(row.id) ?? masking.hide(titleOf(row, language)),
    linksAt: (entity) => linksAt(rows, entity),
    restingOn: (source) => around.resting().get(source) ?? nothing,
  };
}

function* linksAt(rows: CaseRows, entity: Identifier): Iterable<Link> {
  for (const id of rows.linksOf(entity)) {
    const link = rows.row('links', id);
    if (link) yield link;
  }
}
