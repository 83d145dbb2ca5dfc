import type { TableSpec } from './table-spec.ts';
import { usedColumns } from './used-columns.ts';

/** A heading as it is compared: letters and digits alone, in lower case, without diacritics. */
function bareHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * What a specification calls each column of a file with these headings: the column that it uses under this heading, or
 * under one of its other `names`, capitals, spaces, signs and diacritics aside; else the heading itself. No two columns
 * get the same name: a heading that is written exactly so goes before one that is only like it.
 */
export function matchHeadings(
  spec: Pick<TableSpec, 'names'>,
  used: ReadonlySet<string>,
  headings: readonly string[],
): readonly string[] {
  const called = [...headings];
  const taken = new Set(headings);
  const bare = headings.map(bareHeading);
  for (const column of used) {
    if (taken.has(column)) continue;
    const found = [column, ...(spec.names?.[column] ?? [])]
      .map((name) => bare.indexOf(bareHeading(name)))
      .find((index) => index >= 0 && called[index] === headings[index] && !used.has(headings[index] ?? ''));
    if (found === undefined) continue;
    called[found] = column;
    taken.add(column);
  }
  return called;
}

/** The columns that a specification cannot do without and that these headings do not have. */
export function missingColumns(spec: TableSpec, headings: readonly string[]): readonly string[] {
  const used = usedColumns(spec);
  const called = new Set(matchHeadings(spec, used, headings));
  const optional = new Set(spec.optional);
  return [...used].filter((column) => !called.has(column) && !optional.has(column));
}
