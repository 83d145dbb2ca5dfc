/** What a spreadsheet may take for a formula: such a sign, also behind blanks and in full-width or small form. */
const formula = '(?:[\\t\\r\\n]|\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE66\\uFE62\\uFE63\\uFE6B])';
const inNeed = new RegExp(`^'*(?:${formula}|$)`, 'u');
const guardedAlready = new RegExp(`^'+(?:${formula}|$)`, 'u');

/**
 * A text as a cell of a table may hold it without being worked out: one apostrophe before what a spreadsheet would take
 * for a formula, before apostrophes that stand there already, and for a text that is empty, where an empty cell is none.
 */
export function guarded(text: string): string {
  return inNeed.test(text) ? `'${text}` : text;
}

/** The same where cells are text by themselves: only what would be taken for a guard gets one. */
export function guardedAsText(text: string): string {
  return text === '' || guardedAlready.test(text) ? `'${text}` : text;
}

/** The text that was guarded, and the text itself of any other cell. */
export function unguarded(cell: string): string {
  return guardedAlready.test(cell) ? cell.slice(1) : cell;
}
