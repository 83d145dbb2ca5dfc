const ascii = /^[\x20-\x7e]*$/;
const separators = /[\s\-+().]/g;

/** Text as search compares it: compatibility forms taken apart, diacritics dropped, lower case. */
export function foldText(text: string): string {
  // nearly all text is plain, and normalising costs more than the test
  if (ascii.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Folded text without what people put between digits: spaces, dashes, dots, brackets and plus signs. */
export function joinDigits(folded: string): string {
  return folded.replace(separators, '');
}

/** Whether this is a number as people write it: at least three digits, and nothing but digits and separators. */
export function isNumberLike(folded: string): boolean {
  return /^\d{3,}$/.test(joinDigits(folded));
}
