import type { Cell } from './cell.ts';

/** A table that is written: its name, its headings and its rows, each as long as the headings. */
export interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: () => Iterable<readonly Cell[]>;
}
