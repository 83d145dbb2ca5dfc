import type { Corpus } from './corpus.ts';
import { gramsWithin } from './grams.ts';
import { isUnspaced } from './scripts.ts';
import type { Needle } from './search-query.ts';

/** The rank of a text that does not hold a needle. */
export const notHeld = 4;

/** Whether a part is looked for at the beginning of words only: it has one or two letters. */
export function beginsWords(part: string): boolean {
  return part.length < 3 && !isUnspaced(part.charCodeAt(0)) && !isUnspaced(part.charCodeAt(1));
}

/** 0 the text is the needle, 1 begins with it, 2 a word does, 3 it stands inside; `notHeld`. */
export function rankOf(corpus: Corpus, text: number, needle: Needle): number {
  let rank = rankIn(corpus.texts[text] ?? '', needle);
  for (const code of needle.codes) rank = Math.min(rank, rankOfCode(corpus.codeOf(text), code));
  return rank;
}

/** The same of a folded text, without its code. */
export function rankIn(text: string, { plain, atWord }: Needle): number {
  if (text.startsWith(plain)) return text.length === plain.length ? 0 : 1;
  if (text.includes(atWord)) return 2;
  return !beginsWords(plain) && text.includes(plain) ? 3 : notHeld;
}

function rankOfCode(text: string, code: string): number {
  if (text.startsWith(code)) return text.length === code.length ? 0 : 1;
  return text.includes(code) ? 3 : notHeld;
}

/** The gram of each way of writing the needle that fewest texts hold: among those texts are all that hold the needle. */
export function rarestGrams({ postings }: Corpus, { plain, codes }: Needle): number[] {
  const rarer = (one: number, other: number) => (postings.count(other) < postings.count(one) ? other : one);
  return [...new Set([plain, ...codes].map((part) => gramsWithin(part).reduce(rarer)))];
}
