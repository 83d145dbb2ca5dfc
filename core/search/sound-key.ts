/** Whole words that Indonesian papers shorten. */
const shortened: ReadonlyMap<string, string> = new Map([
  ['abd', 'abdul'],
  ['st', 'siti'],
  ['bt', 'binti'],
  ['bte', 'binti'],
  ['btr', 'binti'],
]);
const muhammad = /^m[ou](?:h|ch)(?:d|a+m+[ae]d)?$|^mh?d$/;

/**
 * Spellings that sound alike, the older one first where it is one: the reforms of 1947 (oe) and 1972 (dj, j, nj, sj, tj,
 * ch), and what clerks write for one another.
 */
const alike: readonly (readonly [RegExp, string])[] = [
  [/tj/g, 'c'],
  [/dj/g, 'j'],
  [/oe|oo/g, 'u'],
  [/ae/g, 'ai'],
  [/s[jy]/g, 's'],
  [/[ck]h/g, 'h'],
  [/ph|[vp]/g, 'f'],
  [/[jyz]/g, 'i'],
  [/q/g, 'k'],
  [/(.)\1+/g, '$1'],
  [/(?<=..[aeiou])h$/g, ''],
];

const mostKnown = 50_000;
const known = new Map<string, string>();

/** What a folded word sounds like to an Indonesian ear: words with the same key are variants of one spelling. */
export function soundKey(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const full = muhammad.test(word) ? 'muhammad' : (shortened.get(word) ?? word);
  const key = alike.reduce((text, [written, sound]) => text.replaceAll(written, sound), full);
  if (known.size < mostKnown) known.set(word, key);
  return key;
}
