import type { Problem } from '../../case/problem.ts';
import { badCell, limits } from '../bad-cell.ts';
import { type Cell, rowPlace } from '../cell.ts';
import { addMoney, describeCell } from '../describe-link.ts';
import type { DraftLink } from '../format.ts';
import type { LinkRole } from '../link-roles.ts';
import type { Growing, NetworkBuilder } from '../network-builder.ts';
import { isBlank } from '../own-text.ts';
import type { DataRow, Table } from '../read-rows.ts';
import type { LinkEnds } from './link-ends.ts';

/** A column that says something of the link: its place in a row, its heading, what it says. */
interface LinkColumn {
  readonly at: number;
  readonly property: string;
  readonly role: LinkRole | undefined;
}

/** Reads each row as one link between the entities its two end columns name. */
export function linkRows(
  builder: NetworkBuilder,
  headings: readonly string[],
  ends: LinkEnds,
  roles: readonly (LinkRole | undefined)[],
): Table {
  const columns = headings
    .map((property, at): LinkColumn => ({ at, property, role: roles[at] }))
    .filter(({ at }) => at !== ends.from && at !== ends.to);
  const reader = new RowReader(builder, columns);
  const end = (row: DataRow, at: number): RowEnd => ({
    text: row.cells[at] ?? '',
    property: headings[at] ?? '',
  });
  return {
    headings,
    row: (row) => reader.read(row, end(row, ends.from), end(row, ends.to), ends.direction),
  };
}

interface RowEnd {
  readonly text: string;
  readonly property: string;
}

class RowReader {
  readonly #builder: NetworkBuilder;
  readonly #columns: readonly LinkColumn[];
  readonly #hasDirection: boolean;

  constructor(builder: NetworkBuilder, columns: readonly LinkColumn[]) {
    this.#builder = builder;
    this.#columns = columns;
    this.#hasDirection = columns.some(({ role }) => role === 'direction');
  }

  read(row: DataRow, from: RowEnd, to: RowEnd, direction: DraftLink['direction']): Problem | undefined {
    const problem = unusable(row.line, from) ?? unusable(row.line, to);
    if (problem) return problem;
    const link: Growing<DraftLink> = {
      from: this.#keyOf(row, from),
      to: this.#keyOf(row, to),
      direction,
      values: [],
      at: rowPlace(row),
    };
    this.#describe(link, row);
    this.#builder.addLink(link);
    return undefined;
  }

  #keyOf(row: DataRow, { text, property }: RowEnd): string {
    const known = this.#builder.known(text) ?? this.#builder.entity(text, rowPlace(row, property));
    return known.key;
  }

  #describe(link: Growing<DraftLink>, row: DataRow): void {
    let amount: Cell<LinkRole> | undefined;
    let currency: Cell<LinkRole> | undefined;
    for (const column of this.#columns) {
      const text = row.cells[column.at] ?? '';
      if (isBlank(text)) continue;
      const { property } = column;
      const at = rowPlace(row, property);
      const role = this.#roleOf(column, text);
      if (role === undefined) link.values.push({ property, text, at });
      else if (role === 'amount') amount = { property, text, at, role };
      else if (role === 'currency') currency = { property, text, at, role };
      else describeCell(this.#builder, link, { property, text, at, role });
    }
    addMoney(link, amount, currency);
  }

  /** Gephi writes Directed or Undirected into its column Type; it has no column for the direction itself. */
  #roleOf({ role }: LinkColumn, text: string): LinkRole | undefined {
    const isDirection = role === 'type' && !this.#hasDirection && /^\s*(un)?directed\s*$/i.test(text);
    return isDirection ? 'direction' : role;
  }
}

function unusable(line: number, { text, property }: RowEnd): Problem | undefined {
  if (isBlank(text)) return badCell(line, property, 'empty');
  return text.length > limits.key ? badCell(line, property, 'too-long') : undefined;
}
