import type { CaseTypes } from '../catalogue/case-types.ts';
import { plainHeading } from '../formats/heading-roles.ts';
import { unnamedColumn } from '../formats/read-headings.ts';
import { type TableSpec, tableSpec } from './table-spec.ts';
import { suggestEnds } from './suggest/suggest-ends.ts';
import { suggestMatrix } from './suggest/suggest-matrix.ts';
import { suggestThings } from './suggest/suggest-things.ts';
import type { TableColumn, TableToTranslate } from './suggest/table-to-translate.ts';

/**
 * A first specification for a table nobody has described yet, guessed from its headings and from what its columns hold:
 * a matrix, the ends of links, or things with their properties. It reads every column but one
 * that only numbers the rows, and is there to be changed.
 */
export function suggestSpec(given: TableToTranslate, types: CaseTypes): TableSpec {
  const table: TableToTranslate = given.headings.length > 0 ? given : { ...given, ...oneColumn };
  const told = { ...table, columns: withoutNumbering(table.columns) };
  const said = suggestMatrix(table, types) ?? suggestEnds(told, types) ?? suggestThings(told, types);
  return tableSpec.parse({
    ...{ format: 'benang-table-spec', version: 1, name: titleOf(table.file ?? '') },
    ...layoutOf(table),
    ...said,
  });
}

/** What rows of such a table look like. */
function layoutOf(table: TableToTranslate): object {
  const { headings, separator, widths, encoding, skip, hasHeadings, problems } = table;
  const isRenamed = problems.some(({ code }) => code === 'header-duplicate' || code === 'heading-bad');
  return {
    ...(separator !== undefined && { separator }),
    ...(widths && { widths }),
    ...(encoding !== undefined && encoding !== 'utf-8' && { encoding }),
    skip: isRenamed ? skip + 1 : skip,
    ...((isRenamed || !hasHeadings) && { columns: headings }),
  };
}

/** What a table without columns is taken for, so that there is something to change. */
const oneColumn = {
  hasHeadings: false,
  headings: [unnamedColumn(0)],
  columns: [{ heading: unnamedColumn(0), kind: 'text', filled: 0, distinct: 0, examples: [] }],
} as const;

const numberings: ReadonlySet<string> = new Set(['no', 'nomor', 'nr', 'nourut', 'urut', 'row', 'baris', '#']);

function withoutNumbering(columns: readonly TableColumn[]): readonly TableColumn[] {
  const isNumbering = ({ heading, examples }: TableColumn): boolean =>
    numberings.has(plainHeading(heading)) && examples.every((text, index) => text === String(index + 1));
  const rest = columns.filter((column) => !isNumbering(column));
  return rest.length > 0 ? rest : columns;
}

/** The name of a file without its ending. */
function titleOf(file: string): string {
  const bare = file.replace(/\.[^.]{1,10}$/, '').trim();
  return (bare === '' ? 'Tabel' : bare).slice(0, 200);
}
