import { renameColumns } from '../../../core/table-spec/rename-columns.ts';
import type { RowRule, TableSpec, Unfold } from '../../../core/table-spec/table-spec.ts';
import { dropRole } from './spec-edits.ts';
import { rolesOf } from './spec-roles.ts';
import { without } from './without.ts';

/** What the columns are called at first that hold the heading and the cell of each unfolded one. */
export interface UnfoldedNames {
  readonly heading: string;
  readonly cell: string;
}

/**
 * Has all columns of a table make rows of their own but those that say something now, or but the first where that is
 * none or all of them.
 */
export function unfoldTable(spec: TableSpec, columns: readonly string[], called: UnfoldedNames): TableSpec {
  const saying = columns.filter((column) => rolesOf(spec, column).length > 0);
  const isTelling = saying.length > 0 && saying.length < columns.length;
  const keep = isTelling ? saying : columns.slice(0, 1);
  const wide = columns.filter((column) => !keep.includes(column));
  const unfold: Unfold = { keep, ...called, nothing: ['0'] };
  return { ...wide.reduce(withoutColumn, spec), unfold };
}

/** Has a table be read row by row again. */
export function foldTable(spec: TableSpec): TableSpec {
  const { unfold } = spec;
  if (!unfold) return spec;
  return without([unfold.heading, unfold.cell].reduce(withoutColumn, spec), 'unfold');
}

/** Changes how a wide table is unfolded. */
export function changeUnfold(spec: TableSpec, part: Partial<Unfold>): TableSpec {
  return spec.unfold ? { ...spec, unfold: { ...spec.unfold, ...part } } : spec;
}

/** Has a column stay on every row. */
export function keepColumn(spec: TableSpec, column: string): TableSpec {
  const keep = spec.unfold?.keep ?? [];
  return keep.includes(column) ? spec : changeUnfold(spec, { keep: [...keep, column] });
}

/** Has a column make rows of its own, so that it says nothing by itself; the last one that stays does stay. */
export function unfoldColumn(spec: TableSpec, column: string): TableSpec {
  const keep = (spec.unfold?.keep ?? []).filter((one) => one !== column);
  return keep.length === 0 ? spec : changeUnfold(withoutColumn(spec, column), { keep });
}

/** Calls the column of the headings or of the cells otherwise; a name that is blank or taken is not taken. */
export function nameUnfolded(
  spec: TableSpec,
  which: keyof UnfoldedNames,
  wish: string,
  taken: readonly string[],
): TableSpec {
  const former = spec.unfold?.[which];
  const name = wish.trim();
  if (former === undefined || name === '' || taken.includes(name)) return spec;
  return renameColumns(spec, (column) => (column === former ? name : column));
}

/** A specification that says nothing of a column any more. */
function withoutColumn(spec: TableSpec, column: string): TableSpec {
  const isOther = (rule: RowRule) => rule.column !== column;
  const bare = rolesOf(spec, column).reduce((former, role) => dropRole(former, column, role), spec);
  return {
    ...bare,
    steps: bare.steps.filter(({ from, into }) => ![...from, ...into].includes(column)),
    rules: bare.rules.filter(isOther),
    links: bare.links.map((link) => (link.unless ? { ...link, unless: link.unless.filter(isOther) } : link)),
  };
}
