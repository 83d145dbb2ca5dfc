import { isLatinLookalike } from './latin-lookalikes.ts';

/**
 * What may make a reader take a text for another, in words under `spoofs.<kind>`: signs that turn the direction of
 * writing, signs that take no room, control characters, signs that nobody has assigned, letters or digits of several
 * scripts in one word, words of letters that look like Latin ones, and marks stacked on one letter.
 */
export type SpoofKind =
  'direction' | 'invisible' | 'control' | 'unassigned' | 'mixed' | 'lookalike' | 'stacked';

/** One kind of oddity in a text. */
export interface Spoof {
  readonly kind: SpoofKind;
  /** What is odd, each once, in the order of the text: at least one code point such as 0x202e. */
  readonly codePoints: readonly number[];
}

/** Most texts are all of such characters, in which nothing is odd: it is asked of each cell that is drawn. */
const plain = /^[\n\r\t\u0020-\u007E\u00A0-\u00AC\u00AE-\u024F]*$/;
/** A mark of direction is itself of a script, but no letter. */
const rightToLeft =
  /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** What of a text is shown by its number in place of what it does, by kind (Unicode Standard 16, UAX #9, UTS #39). */
const shownByNumber: readonly (readonly [SpoofKind, RegExp])[] = [
  // Explicit ones always; marks only where nothing is written from the right.
  ['direction', /[\u202A-\u202E\u2066-\u2069]/gu],
  ['control', /[^\P{Cc}\n\r\t]|[\u2028\u2029]/gu],
  ['unassigned', /[\p{Co}\p{Cn}\p{Cs}]/gu],
  ['invisible', invisible()],
];
const directionMarks = /[\u200E\u200F\u061C]/gu;

/** Signs without room, but for those that some scripts, emoji and variants of a sign are written with (UTS #39, 3.1.1). */
function invisible(): RegExp {
  const joined =
    'Arabic Syriac Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam ' +
    'Sinhala Khmer Myanmar Tibetan Javanese Balinese Sundanese Batak Buginese';
  const scripts = joined.replaceAll(/\w+ ?/g, (script) => `\\p{Script=${script.trim()}}`);
  const joiners = `(?<![${scripts}]\\p{M}*|\\p{ExtPict}\\p{EMod}?\\uFE0F?)[\\u200C\\u200D]`;
  const varied = '[\\p{Emoji}\\p{Script=Han}\\p{Script=Mongolian}]';
  const selectors = '\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}';
  const elsewhere = `\\u200C-\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069${selectors}`;
  const signs = `(?![${elsewhere}])\\p{Assigned}(?<=\\p{DI})`;
  return new RegExp(`${joiners}|(?<!${varied})[${selectors}]|${signs}`, 'gu');
}

/** More marks on one letter than any language writes (UTS #39, 5.4). */
const stacked = /(\p{M}{4})(\p{M}+)/gu;
const words = /[\p{L}\p{M}\p{Nd}]+/gu;
/** Scripts of which no word holds two: beyond it Latin may stand with one other (UTS #39, 5.2, moderately restrictive). */
const apart = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
const others = [
  'Armenian',
  'Hebrew',
  'Arabic',
  'Devanagari',
  'Thai',
  'Georgian',
  'Cherokee',
  'Han',
  'Hangul',
].map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

const nothing: readonly Spoof[] = [];

/** What is odd about a text, each kind at most once; nothing in a text that is what it looks like. */
export function spoofsIn(text: string): readonly Spoof[] {
  if (plain.test(text)) return nothing;
  const found: readonly (readonly [SpoofKind, readonly string[]])[] = [
    ...oddSigns(text).map(([kind, pattern]) => [kind, text.match(pattern) ?? []] as const),
    ['mixed', [...text.matchAll(words)].flatMap(([word]) => mixedIn(word))],
    ['lookalike', lookalikes(text)],
    ['stacked', [...text.matchAll(stacked)].flatMap(([, , marks = '']) => Array.from(marks).slice(0, 1))],
  ];
  return found.flatMap(([kind, signs]) => (signs.length > 0 ? [{ kind, codePoints: numbersOf(signs) }] : []));
}

/**
 * A text as it may be drawn: what would turn its direction, take no room or do something is shown by its number, such as
 * `[U+202E]`, and marks stacked beyond the fourth are counted, not drawn. Plain text comes back as it is.
 */
export function shownText(text: string): string {
  if (plain.test(text)) return text;
  const visible = oddSigns(text).reduce(
    (shown, [, pattern]) => shown.replaceAll(pattern, (sign) => `[${signNumber(sign)}]`),
    text,
  );
  return visible
    .replaceAll(stacked, (_, few: string, more: string) => `${few}[+${Array.from(more).length}]`)
    .replaceAll(
      /(\[U\+[0-9A-F]+\])\1{2,}/g,
      (all: string, one: string) => `${one}[×${all.length / one.length}]`,
    );
}

/** A code point as the Unicode Standard writes it, such as `U+202E`. */
export function writtenCodePoint(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

function oddSigns(text: string): typeof shownByNumber {
  return rightToLeft.test(text) ? shownByNumber : [['direction', directionMarks], ...shownByNumber];
}

/** The signs of a word that are not of its first script, where the word mixes what no honest word does. */
function mixedIn(word: string): readonly string[] {
  const digits = Array.from(word).filter((sign) => /\p{Nd}/u.test(sign));
  const strange = digits.filter((sign) => !/[0-9]/.test(sign));
  if (strange.length > 0 && strange.length < digits.length) return strange;
  const letters = apart.filter((script) => script.test(word));
  const besides = others.filter((script) => script.test(word));
  if (letters.length < 2 && (letters.length === 0 || besides.length === 0)) return [];
  const [first] = [...letters, ...besides].toSorted((a, b) => word.search(a) - word.search(b));
  return first ? Array.from(word).filter((sign) => /\p{L}/u.test(sign) && !first.test(sign)) : [];
}

/** Words all of whose letters look like Latin ones, in a text that has Latin words besides. */
function lookalikes(text: string): readonly string[] {
  const all = [...text.matchAll(words)].map(([word]) => word);
  if (!all.some((word) => /^[\p{Script=Latin}\p{M}\p{Nd}]+$/u.test(word) && /\p{L}/u.test(word))) return [];
  return all.filter((word) => Array.from(word).every(isLatinLookalike)).flatMap((word) => Array.from(word));
}

function numbersOf(signs: readonly string[]): readonly number[] {
  return [...new Set(signs.map((sign) => sign.codePointAt(0) ?? 0))];
}

function signNumber(sign: string): string {
  return writtenCodePoint(sign.codePointAt(0) ?? 0);
}
