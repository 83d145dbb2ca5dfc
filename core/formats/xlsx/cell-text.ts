import type { MomentShown } from './number-format.ts';
import { momentOfSerial } from './serial-moment.ts';
import { unescaped } from './string-text.ts';

/** What the cells of a workbook refer to. */
export interface WorkbookTexts {
  readonly strings: readonly string[];
  /** What each style shows of a number that is a moment. */
  readonly styles: readonly (MomentShown | undefined)[];
  /** Days are counted from 1904, as early Macintosh computers did. */
  readonly is1904: boolean;
}

/** A cell as the sheet has it: what kind of value, the number of its style, the value itself. */
interface SheetCell {
  readonly kind: string;
  readonly style: number;
  readonly value: string;
}

/** From here on a number has 16 figures, of which a spreadsheet keeps 15. */
const tooManyFigures = 1e15;
/** What surely has fewer. */
const fewFigures = /^[\d.-]{0,15}$/;

/**
 * The text of a cell. Numbers are the file's own text, figure for figure; a number that is shown as a moment is that
 * moment; what a formula came to stands for it; errors are kept as they are shown. Without a value it is blank.
 */
export function cellText(cell: SheetCell, texts: WorkbookTexts): string {
  const { kind, value } = cell;
  if (value === '') return '';
  if (kind === 's') return texts.strings[Number(value)] ?? '';
  if (kind === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE';
  if (kind === 'n') return numberText(cell, texts);
  return unescaped(value);
}

function numberText({ style, value }: SheetCell, { styles, is1904 }: WorkbookTexts): string {
  const shown = styles[style];
  return (shown && momentOfSerial(value, shown, is1904)) ?? value;
}

/** Whether a number has lost figures because a spreadsheet keeps 15 of them; a text never does. */
export function isRounded(kind: string, text: string): boolean {
  return (
    kind === 'n' && text.length >= 4 && !fewFigures.test(text) && Math.abs(Number(text)) >= tooManyFigures
  );
}
