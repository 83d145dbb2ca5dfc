import { editDistance, prefixDistance } from './edit-distance.ts';
import { soundKey } from './sound-key.ts';

/** What a spelling that only sounds the same costs, in edits. */
const soundsAlike = 0.5;
/** What it costs that the last word typed may go on. */
const unfinished = 0.3;
/** What each word costs that the text has and the query does not, up to three. */
const wordMore = 0.1;

/** Edits by which a part of this length may differ and still be taken for the same. */
export function mostEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** In how many edits words become the text or words in it, in any order; infinite where they are too many. */
export function costOfLikeness(words: readonly string[], text: string): number {
  const whole = words.join(' ');
  const limit = mostEdits(whole.length);
  const asWhole = editDistance(whole, text, limit);
  if (asWhole === 0) return 0;
  const cost = Math.min(asWhole > limit ? Infinity : asWhole, costByWord(words, text.split(' ')));
  return Math.floor(cost) > limit ? Infinity : cost;
}

function costByWord(words: readonly string[], inText: readonly string[]): number {
  let cost = wordMore * Math.min(3, Math.max(0, inText.length - words.length));
  for (const [at, word] of words.entries()) {
    const isLast = at === words.length - 1;
    cost += Math.min(...inText.map((other) => costOfWord(word, other, isLast)));
    if (cost === Infinity) break;
  }
  return cost;
}

/** In how many edits one word becomes another, or a beginning of it where it is still being typed. */
export function costOfWord(word: string, other: string, isLast: boolean): number {
  if (word === other) return 0;
  if (word.length > 1 && soundKey(word) === soundKey(other)) return soundsAlike;
  const limit = mostEdits(word.length);
  if (limit === 0) return Infinity;
  const edits = editDistance(word, other, limit);
  if (edits <= limit) return edits;
  if (!isLast) return Infinity;
  const beginning = prefixDistance(word, other, limit);
  return beginning <= limit ? beginning + unfinished : Infinity;
}
