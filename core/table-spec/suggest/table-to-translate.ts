import type { DescribedTable } from '../describe-table.ts';

/** What is known of a table when a specification for it is suggested. */
export interface TableToTranslate extends Omit<DescribedTable, 'rows'> {
  /** Name of its file; the specification is called by it. */
  readonly file?: string;
  readonly separator?: string;
  /** How many characters each column takes, where no sign stands between cells. */
  readonly widths?: readonly number[];
  readonly encoding?: string;
  /** Some of its rows: enough to see whether it is a matrix. */
  readonly rows: readonly { readonly cells: readonly string[] }[];
}

export type TableColumn = DescribedTable['columns'][number];
