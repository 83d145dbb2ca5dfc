import type { Identifier } from '../../../core/case/identifier.ts';
import type { ServedCells, TableQuestion } from '../../../core/contract/table.ts';
import { busy } from '../../session/busy.ts';
import { putOnClipboard } from '../../session/put-on-clipboard.ts';
import { readCells } from '../../session/reading-table.ts';
import { scoreColumn } from '../../session/shown-column.ts';
import { tabSeparated } from './tab-separated.ts';

interface Copied {
  readonly question: TableQuestion;
  readonly ids: readonly Identifier[];
  readonly columns: readonly string[];
  /** What the columns are called. */
  readonly heading: readonly string[];
  /** What stands in a cell, in the words on screen; null where it must not be told. */
  readonly textOf: (row: Identifier, column: string, keys: ServedCells['cells'][number]) => string;
}

/** Rows whose words are put together before others have their turn. */
const rowsInARow = 500;

/**
 * Copies rows as they are on screen, with a heading: by way of main, for a page may fill the clipboard only for some
 * seconds after a press. How many were copied; undefined where it was called off or refused.
 */
export async function copyRows(copied: Copied): Promise<number | undefined> {
  return busy('table:copying', async (options) => {
    const asked = copied.columns.filter((column) => column !== scoreColumn);
    const read = await readCells(copied.question, { ids: copied.ids, columns: asked }, options);
    const lines = read && (await linesOf(read, asked, copied));
    if (!lines || options.signal?.aborted) return undefined;
    const text = tabSeparated([copied.heading, ...lines]);
    return (await putOnClipboard(text)) ? lines.length : undefined;
  });
}

async function linesOf(
  read: readonly ServedCells[],
  asked: readonly string[],
  { columns, textOf }: Copied,
): Promise<readonly (readonly string[])[]> {
  const placed = columns.map((column) => ({ column, place: asked.indexOf(column) }));
  const lines: string[][] = [];
  for (const { id, cells } of read) {
    const keysAt = (place: number) => (place < 0 ? [] : (cells[place] ?? null));
    lines.push(placed.map(({ column, place }) => textOf(id, column, keysAt(place))));
    if (lines.length % rowsInARow === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return lines;
}
