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

/** Decimals of a score, fewer where the number has many digits before them. */
const scoreDecimals = 12;

/** A score as a plain decimal number; nothing where there is none or it is not finite. */
export function scoreCell(score: number | undefined): Cell {
  if (score === undefined || !Number.isFinite(score)) return null;
  const whole = Math.trunc(Math.abs(score)).toFixed(0).length;
  const text = score.toFixed(Math.max(0, Math.min(scoreDecimals, digits - whole)));
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return numberCell(short === '-0' ? '0' : short);
}

/** A text, or nothing where there is none or it says nothing. */
export function textCell(text: string | undefined): Cell {
  return text === undefined || text === '' ? null : text;
}
