import { digitOf, otherLetters } from './scripts.ts';

/** A folded text, and for each of its units where in the original it comes from. */
export interface FoldedText {
  readonly folded: string;
  /** Offset in the original at which what gave the unit begins. */
  readonly starts: readonly number[];
  /** Offset in the original behind what gave the unit, with the marks that belong to it. */
  readonly ends: readonly number[];
}

const simple = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const ascii = /^\p{ASCII}*$/u;
const apostrophes = /['`´‘’‛ʹʻʼʽʾʿ＇]/u;
/** Scripts whose marks are accents and points. In the others marks are vowels and stay. */
const marked =
  /\p{Script=Latin}|\p{Script=Inherited}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Hebrew}|\p{Script=Arabic}/u;
const mark = /\p{M}/u;
const nothing = /\p{Cf}/u;
const between = /[\p{P}\p{Z}\p{C}$+<=>^`|~]/u;
const mostKnown = 4096;
const known = new Map<string, string>();

/**
 * Text as search compares it: compatibility forms taken apart (Unicode NFKD), accents, apostrophes and case dropped,
 * Cyrillic in Latin letters, digits of all scripts as 0 to 9, and one space for whatever else stands between words.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (simple.test(lower)) return lower;
  if (ascii.test(lower))
    return lower
      .replaceAll(/['`]/g, '')
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim();
  return foldWithOrigins(text).folded;
}

/** The same text as `foldText` gives, with where each unit of it comes from. */
export function foldWithOrigins(text: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const parts = foldCharacter(character);
    if (parts === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let place = 0; place < parts.length; place++) {
      const unit = parts.charAt(place);
      if (unit === ' ' && (units.at(-1) ?? ' ') === ' ') continue;
      units.push(unit);
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  if (units.at(-1) === ' ') units.pop();
  return { folded: units.join(''), starts, ends };
}

function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = apostrophes.test(character) ? '' : foldParts(character);
  if (known.size >= mostKnown) known.clear();
  known.set(character, folded);
  return folded;
}

function foldParts(character: string): string {
  return Array.from(character.normalize('NFKD'), foldPart).join('');
}

function foldPart(character: string): string {
  if (mark.test(character) && marked.test(character)) return '';
  const part = character.toLowerCase();
  const other = otherLetters.get(part) ?? digitOf(part);
  if (other !== undefined) return other;
  if (nothing.test(part)) return '';
  return between.test(part) ? ' ' : part;
}
