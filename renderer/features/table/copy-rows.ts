import type { Identifier } from '../../../core/case/identifier.ts';
import type { ServedCells, TableQuestion } from '../../../core/contract/table.ts';
import { busy } from '../../session/busy.ts';
import { putOnClipboard } from '../../session/put-on-clipboard.ts';
import { readCells } from '../../session/reading-table.ts';
import { scoreColumn } from '../../session/shown-column.ts';
import { oneLine, tabSeparated } from './tab-separated.ts';

interface Copied {
  readonly question: TableQuestion;
  readonly ids: readonly Identifier[];
  readonly columns: readonly string[];
  /** What the columns are called. */
  readonly heading: readonly string[];
  /** What stands in a cell, in the words on screen; null where it must not be told. */
  readonly textOf: (column: string, keys: Cell) => string;
  /** What the measure computed last says of a row. */
  readonly scoreOf: (row: Identifier) => string;
}

type Cell = ServedCells['columns'][number]['cells'][number];

/**
 * Copies rows as they are on screen, with a heading: by way of main, for a page may fill the clipboard only for some
 * seconds after a press. How many were copied; undefined where it was called off or refused.
 */
export async function copyRows(copied: Copied): Promise<number | undefined> {
  return busy('table:copying', async (options) => {
    const { question, ids, heading } = copied;
    const asked = copied.columns.filter((column) => column !== scoreColumn);
    const lines = [tabSeparated([heading])];
    const take = async (part: ServedCells) => {
      for (const line of linesOf(part, asked, copied)) lines.push(line);
      // whoever scrolls or types has their turn between two parts
      await new Promise((resolve) => setTimeout(resolve));
    };
    const isRead = await readCells(question, { ids, columns: asked }, take, options);
    if (!isRead || options.signal?.aborted) return undefined;
    return (await putOnClipboard(lines.join('\n'))) ? lines.length - 1 : undefined;
  });
}

/** Few columns hold as many different cells as rows, so each different one is put into words once. */
function linesOf(
  { ids, columns: served }: ServedCells,
  asked: readonly string[],
  { columns, textOf, scoreOf }: Copied,
): readonly string[] {
  const textsAt = columns.map((column) => {
    const read = served[asked.indexOf(column)];
    if (!read) return (at: number) => oneLine(scoreOf(ids[at] ?? ''));
    const texts = read.cells.map((keys) => oneLine(textOf(column, keys)));
    return (at: number) => texts[read.places[at] ?? -1] ?? '';
  });
  return ids.map((_, at) => textsAt.map((textAt) => textAt(at)).join('\t'));
}
