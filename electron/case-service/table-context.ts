import type { CaseRows } from '../../core/case/case-rows.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import { nameHider } from '../../core/catalogue/hide-names.ts';
import { maskedTitle, type ProtectedPerson } from '../../core/catalogue/protected-person.ts';
import { titleOf } from '../../core/catalogue/title-of.ts';
import type { TableReader } from '../../core/contract/table.ts';
import type { Resting, TableContext } from '../../core/tables/column.ts';
import { facetContext } from './facet-context.ts';

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
  const revealed = new Set(masked?.revealed);
  const hidden = masked ? around.people.filter(({ id }) => !revealed.has(id)) : [];
  const titles = new Map(
    hidden.map((person) => [person.id, maskedTitle(person, (ring) => wordOf(ring, masked))]),
  );
  const hide = nameHider(
    hidden.flatMap(({ id, names }) => names.map((name) => ({ name, instead: titles.get(id) ?? '' }))),
  );
  return {
    ...facetContext(rows),
    hide,
    titleOf: (row) => titles.get(row.id) ?? hide(titleOf(row, language)),
    isMasked: (entity) => titles.has(entity),
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

function wordOf(ring: string, masked: TableReader['masked']): string {
  return (ring === 'victim' ? masked?.victim : masked?.witness) ?? '';
}
