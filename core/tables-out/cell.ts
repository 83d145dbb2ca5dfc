/** A cell that is written: text, a plain decimal number that a spreadsheet holds without loss, or nothing. */
export type Cell = string | { readonly number: string } | null;

/** Significant digits that a number of a spreadsheet (IEEE 754 double) keeps. */
const digits = 15;

/** A decimal number as a number, where a spreadsheet gives it back as it was; else as text. */
export function numberCell(text: string | undefined): Cell {
  if (text === undefined) return null;
  const isPlain = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(text) && text !== '-0';
  return isPlain && text.replace(/[-.]/g, '').length <= digits ? { number: text } : text;
}

/** A text, or nothing where there is none or it says nothing. */
export function textCell(text: string | undefined): Cell {
  return text === undefined || text === '' ? null : text;
}
