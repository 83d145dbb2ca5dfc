import type { Condition } from '../case/condition.ts';
import { isTelling } from '../catalogue/telling.ts';
import { isTold } from '../facets/facets.ts';
import { meets } from '../facets/matches.ts';
import { foldText } from '../search/fold-text.ts';
import type { TableContext, TableKind, TableRow, TableRows } from './column.ts';
import { columnOf } from './columns.ts';

/** What a table is narrowed down to. */
export interface TableFilter {
  /** Each names a column where a condition of a chart names a facet. */
  readonly conditions: readonly Condition[];
  /** Words that must all stand somewhere in a row, whatever their case and accents; empty for all rows. */
  readonly text: string;
}

const texts = new WeakMap<TableRow, string>();

/**
 * Tells the rows that meet all conditions and hold all words; a condition on no column holds for none, and none on what
 * tells who somebody is for people who must not be named.
 */
export function matching<K extends TableKind>(
  kind: K,
  { conditions, text }: TableFilter,
  context: TableContext,
): (row: TableRows[K]) => boolean {
  const asked = conditions.map((condition) => ({ condition, column: columnOf(kind, condition.facet) }));
  const words = foldText(text).split(' ').filter(Boolean);
  return (row) =>
    asked.every(
      ({ condition, column }) =>
        column !== undefined &&
        isTold(condition.facet, row.id, context) &&
        meets(column.keys(row, context), condition),
    ) &&
    (words.length === 0 || holds(row, words, context));
}

/** Looks at the row as it is and, only where that holds the words, at what may be shown of it. */
function holds(row: TableRow, words: readonly string[], context: TableContext): boolean {
  const ends = 'from' in row ? endsOf(row, context) : '';
  const all = (text: string) => words.every((word) => text.includes(word));
  if (!all(`${rawText(row)} ${ends}`) && !context.masking.isMasked(row.id)) return false;
  return all(`${foldText(shownText(row, context))} ${ends}`);
}

function rawText(row: TableRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = foldText(
    [row.label, ...Object.values(row.translations ?? {}), ...told(row, () => true)].join(' | '),
  );
  texts.set(row, text);
  return text;
}

function shownText(row: TableRow, { titleOf, masking }: TableContext): string {
  const hidden = masking.isMasked(row.id);
  const values = told(row, (property) => !hidden || !isTelling(property));
  return [titleOf(row), ...values.map(masking.hide)].join(' | ');
}

function told(row: TableRow, isShown: (property: string) => boolean): readonly string[] {
  if (!('values' in row)) return [row.id, row.reference ?? '', row.originator?.agency ?? ''];
  return [row.id, ...row.values.filter(({ property }) => isShown(property)).map(({ text }) => text)];
}

function endsOf({ from, to }: TableRows['links'], { entity, titleOf }: TableContext): string {
  const title = (id: string) => {
    const row = entity(id);
    return row ? titleOf(row) : '';
  };
  return foldText(`${title(from)} | ${title(to)}`);
}
