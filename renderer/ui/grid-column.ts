import type { ReactNode } from 'react';

/** Which column a table is sorted by. */
export interface GridOrder<Id extends string = string> {
  readonly column: Id;
  readonly descending: boolean;
}

/** One column of a table and how it draws a line. */
export interface GridColumn<Row, Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** A track of a CSS grid, such as `80px` or `2fr`. */
  readonly width: string;
  readonly isNumber?: boolean;
  readonly cell: (row: Row) => ReactNode;
}
