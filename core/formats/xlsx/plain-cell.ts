import { columnOf } from './cell-reference.ts';

/** A value without markup, references to characters and line breaks, which is told as it is written. */
export const plainValue = '([^<>&\\r\\n]*)';
/** What stands around a value, and around a text in the cell itself. */
const contents = {
  value: { begin: '><v>', end: '</v></c>' },
  inline: { begin: '><is><t>', end: '</t></is></c>' },
} as const;
const plainCell = new RegExp(
  '<c r="([A-Z]{1,3})[1-9]\\d{0,6}"((?: s="(\\d{1,6})")?(?: t="(s|n|b|e|str|inlineStr)")?)' +
    `(?:/>|><v>${plainValue}</v></c>|><is><t>${plainValue}</t></is></c>)`,
  'y',
);

/** The way in which a cell of a column is written: all but its line and its value. */
export interface CellForm {
  readonly column: number;
  readonly letters: string;
  /** Style and kind, as they are written. */
  readonly attributes: string;
  readonly style: number;
  readonly kind: string;
}

/** A cell that is written as nearly all are: reference, style, kind, a plain value. */
interface PlainCell {
  readonly form: CellForm;
  readonly value: string;
  /** Where it ends. */
  readonly end: number;
}

/** The plain cell that begins there; undefined where none does. */
export function plainCellAt(text: string, at: number): PlainCell | undefined {
  plainCell.lastIndex = at;
  const match = plainCell.exec(text);
  if (!match) return undefined;
  const [, , , , kind, value, inline] = match;
  const form = formOf(match);
  // A text in the cell belongs to that kind alone, and a value to all others.
  if (!form || (kind === 'inlineStr' ? value : inline) !== undefined) return undefined;
  return { form, value: value ?? inline ?? '', end: plainCell.lastIndex };
}

function formOf([, letters = '', attributes = '', style = '-1', kind = 'n']: RegExpExecArray) {
  const column = columnOf(letters);
  return column === undefined ? undefined : { column, letters, attributes, style: Number(style), kind };
}

/** A pattern of cells that are written so, whose value it captures. */
export function patternOf({ letters, attributes, kind }: CellForm): string {
  const { begin, end } = contents[kind === 'inlineStr' ? 'inline' : 'value'];
  return `<c r="${letters}[1-9]\\d{0,6}"${attributes}(?:${begin}${plainValue}${end}|/>)`;
}
