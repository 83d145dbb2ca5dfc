import { longestName } from './code-key.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './find-literal.ts';
import { gramsOf, soundGram } from './grams.ts';
import { costOfLikeness, mostEdits } from './likeness.ts';
import { soundKey } from './sound-key.ts';
import { firstSimilar } from './tally.ts';

/** Postings read for one query at most, rarest grams first: what bounds its time in a case of any size. */
const mostPostings = 100_000;
/** Texts compared letter by letter: more for short queries, of which few grams survive an edit. */
const mostCompared = { short: 500, long: 200 } as const;
/** Grams that one edit changes at most: two letters that change places are in four. */
const gramsPerEdit = 4;
/** Grams that a text may lack although it holds the query: those at the ends, where a word may go on. */
const gramsAtEnds = 3;
/** Classes of a candidate by how far its length is from that of the query. */
const steps = 32;
const mostClasses = 256 * steps;

/** Counts the grams that texts share with a query; all zero between searches. */
export class Sharing {
  counts = new Uint8Array(0);

  /** Has room for this many texts. */
  enlarge(texts: number): void {
    if (this.counts.length < texts) this.counts = new Uint8Array(texts * 2);
  }
}

/**
 * Tells rows whose names look or sound like the words, scored from `firstSimilar` by the edits between. Candidates are
 * the texts that share most trigrams (Ukkonen 1992) and those in which every word sounds the same.
 */
export function findSimilar(
  { corpus, tally, isWanted }: Finding,
  words: readonly string[],
  sharing: Sharing,
): void {
  const whole = words.join(' ');
  if (mostEdits(whole.length) === 0 || whole.length > longestName) return;
  const candidates = new Set([...soundingAlike(corpus, words), ...sharingMost(corpus, whole, sharing)]);
  for (const text of candidates) {
    const cost = costOfLikeness(words, corpus.texts[text] ?? '');
    if (cost === Infinity) continue;
    const score = firstSimilar + Math.round(cost * 10) * 3;
    corpus.forEachField(text, (field) => {
      const row = corpus.rowOf(field);
      if (isWanted(row)) tally.offer(row, score + corpus.weightOf(field), field);
    });
  }
}

function soundingAlike({ postings }: Corpus, words: readonly string[]): number[] {
  const lists = words.map((word) => postings.texts(soundGram(soundKey(word))));
  lists.sort((one, other) => one.length - other.length);
  const [first = [], ...others] = lists.map((list) => [...list.subarray(0, mostPostings)]);
  const sets = others.map((list) => new Set(list));
  return first.filter((text) => sets.every((set) => set.has(text))).slice(0, mostCompared.short);
}

/** The texts that share most grams with the query, those of its length first. */
function sharingMost(corpus: Corpus, whole: string, sharing: Sharing): number[] {
  sharing.enlarge(corpus.texts.length);
  const { counts } = sharing;
  const grams = gramsToRead(corpus, whole);
  const least = Math.max(Math.min(2, grams.length), grams.length - gramsPerEdit * mostEdits(whole.length));
  const touched = countShared(corpus, grams, least, counts);
  const candidates = touched.filter((text) => {
    const count = counts[text] ?? 0;
    if (count < least || corpus.lengthOf(text) > longestName) return false;
    // what holds the query as it is was found already
    return count < grams.length - gramsAtEnds || !(corpus.texts[text] ?? '').includes(whole);
  });
  const most = whole.length <= 6 ? mostCompared.short : mostCompared.long;
  const best = highest(candidates, most, (text) => {
    const apart = Math.abs(corpus.lengthOf(text) - whole.length);
    return ((counts[text] ?? 0) + 1) * steps - Math.min(steps, apart) - 1;
  });
  for (const text of touched) counts[text] = 0;
  return best;
}

/** The grams of the query, rarest first, as many as may be read. */
function gramsToRead({ postings }: Corpus, whole: string): number[] {
  const grams = [...new Set(gramsOf(whole))].slice(0, 255);
  grams.sort((one, other) => postings.count(one) - postings.count(other));
  let left = mostPostings;
  return grams.filter((gram, at) => (left -= postings.count(gram)) >= 0 || at < 2);
}

/**
 * Counts for each text how many of the grams it holds; answers the texts that may hold the least number. Such a text
 * holds one of the rarer grams, so the commonest ones introduce no text (prefix filter, Chaudhuri et al. 2006).
 */
function countShared(
  { postings }: Corpus,
  grams: readonly number[],
  least: number,
  counts: Uint8Array,
): number[] {
  const touched: number[] = [];
  const introducing = grams.length - least + 1;
  for (const [at, gram] of grams.entries()) {
    const texts = postings.texts(gram);
    for (let place = 0; place < texts.length; place++) {
      const text = texts[place] ?? 0;
      const count = counts[text] ?? 0;
      if (count === 0 && at >= introducing) continue;
      if (count === 0) touched.push(text);
      counts[text] = count + 1;
    }
  }
  return touched;
}

/** At most so many of the items, those of the highest class first; classes are whole numbers below `mostClasses`. */
function highest(items: readonly number[], most: number, classOf: (item: number) => number): number[] {
  if (items.length <= most) return [...items];
  const classes = Int32Array.from(items, classOf);
  const sizes = new Int32Array(mostClasses);
  for (const one of classes) sizes[one] = (sizes[one] ?? 0) + 1;
  let lowest = mostClasses;
  for (let sum = 0; lowest > 0 && sum < most;) sum += sizes[--lowest] ?? 0;
  const above = items.filter((_, at) => (classes[at] ?? 0) > lowest);
  return [...above, ...items.filter((_, at) => classes[at] === lowest)].slice(0, most);
}
