import { createContext, use } from 'react';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { TableRow } from '../../../core/tables/column.ts';
import type { Names } from '../../ui/use-names.ts';
import type { CellWords } from './use-cell-words.ts';

/** What all cells of the table in sight are shown with; worked out once for all of them. */
export interface TableWords {
  readonly words: CellWords;
  readonly titleOf: (column: string) => string;
  readonly isMasked: (row: TableRow) => boolean;
  /** What stands where something must not be told. */
  readonly masked: string;
  readonly names: Pick<Names, 'holds' | 'oddText'>;
  readonly scores: ReadonlyMap<Identifier, number> | null;
}

export const TableWordsContext = createContext<TableWords>({
  words: (_, keys) => keys.join(' · '),
  titleOf: (column) => column,
  isMasked: () => true,
  masked: '',
  names: { holds: () => undefined, oddText: () => [] },
  scores: null,
});

export function useTableWords(): TableWords {
  return use(TableWordsContext);
}
