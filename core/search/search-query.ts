import { codeForms, isNumber } from './code-key.ts';
import { foldText } from './fold-text.ts';

/** Something that must stand in a text: as it is, or as part of a number however that is written. */
export interface Needle {
  readonly plain: string;
  /** The same behind a space: where a word begins with it. */
  readonly atWord: string;
  /** Empty where it holds no number. */
  readonly codes: readonly string[];
}

/** What was typed, folded and taken apart. */
export interface SearchQuery {
  readonly whole: Needle;
  /** Each must be found; a number and a phrase in quotes are one. */
  readonly needles: readonly Needle[];
  /** Words for which others that look or sound alike are looked for; empty where only the literal is wanted. */
  readonly alike: readonly string[];
}

/** Below this many letters nothing similar is looked for: nearly everything would be. */
const fewestLetters = 4;
const quoted = /["“”„]([^"“”„]*)["“”„]?/g;

/** Reads a query: words in any order, phrases in quotes, numbers whatever stands between their digits. */
export function readQuery(text: string): SearchQuery {
  const phrases = [...text.matchAll(quoted)].map(([, phrase = '']) => foldText(phrase));
  const rest = foldText(text.replaceAll(quoted, ' '));
  const words = isNumber(rest) ? [rest] : rest.split(' ');
  const parts = [...new Set([...phrases, ...words])].filter((part) => part !== '');
  const whole = needleOf(foldText(text));
  const isLiteral = phrases.length > 0 || lettersIn(whole.plain) < fewestLetters;
  return { whole, needles: parts.map(needleOf), alike: isLiteral ? [] : parts };
}

function needleOf(plain: string): Needle {
  return { plain, atWord: ` ${plain}`, codes: codeForms(plain) };
}

/** Letters beyond the digits: numbers are never guessed at. */
function lettersIn(folded: string): number {
  const digits = folded.replaceAll(/\D/g, '').length;
  const letters = folded.replaceAll(/[\d ]/g, '').length;
  return letters > digits ? letters : 0;
}
