import type { Identifier } from '../../../core/case/identifier.ts';
import type { TableQuestion } from '../../../core/contract/table.ts';
import { readRowsOnce } from '../../session/reading-table.ts';
import type { ReadRow } from '../../session/tabling.ts';
import { scoreColumn } from '../../session/shown-column.ts';
import { copyText } from '../../ui/copy-text.ts';
import { tabSeparated } from './tab-separated.ts';

interface Copied {
  readonly question: TableQuestion;
  readonly ids: readonly Identifier[];
  readonly columns: readonly string[];
  /** What the columns are called. */
  readonly heading: readonly string[];
  /** What stands in a cell, in the words on screen. */
  readonly textOf: (read: ReadRow, column: string) => string;
}

/** Copies rows as they are on screen, with a heading; false when the clipboard took nothing. */
export async function copyRows({ question, ids, columns, heading, textOf }: Copied): Promise<boolean> {
  const asked = columns.filter((column) => column !== scoreColumn);
  const read = await readRowsOnce(question, ids, asked);
  const lines = read.map((row) => columns.map((column) => textOf(row, column)));
  return copyText(tabSeparated([heading, ...lines]));
}
