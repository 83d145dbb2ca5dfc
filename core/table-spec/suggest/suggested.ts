import type { EntitySpec, LinkSpec, TableSpec, Unfold } from '../table-spec.ts';

/** What a table seems to say, before it is made a specification. */
export interface Suggested {
  readonly entities: readonly EntitySpec[];
  readonly links: readonly LinkSpec[];
  readonly steps: TableSpec['steps'];
  readonly unfold?: Unfold;
}
