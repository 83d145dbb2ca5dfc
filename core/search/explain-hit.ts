import { codeKeyOf } from './code-key.ts';
import type { MarkedText, TextRange } from './excerpt.ts';
import { type FoldedText, foldWithOrigins } from './fold-text.ts';
import { beginsWords, notHeld, rankIn } from './holding.ts';
import { costOfWord } from './likeness.ts';
import { type Needle, readQuery, type SearchQuery } from './search-query.ts';
import type { SearchedField } from './searched-row.ts';
import { firstSimilar } from './tally.ts';

/** How a text answers a query: it is it, begins with it or has a word that does, holds it, is alike, has its digits. */
export const matchKinds = ['exact', 'begins', 'contains', 'similar', 'digits'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** Why a row was found: the whole text as it was written, and where in it the match stands. */
export interface Reason extends MarkedText {
  /** Property that matched; `label` for names, `money`, `reference` or `text` for what is no value. */
  readonly property: string;
  readonly match: MatchKind;
}

/** Marks shown of one text at most. */
const mostRanges = 20;

/** Says why a field of this score answers the query. */
export function explainHit({ property, text }: SearchedField, typed: string, score: number): Reason {
  const query = readQuery(typed);
  const original = foldWithOrigins(text);
  const found = score >= firstSimilar ? similarIn(original, query.alike) : literalIn(original, query);
  const match = score >= firstSimilar ? 'similar' : matchOf(original.folded, query.whole, score);
  return { property, text, ranges: merged(found.map((range) => inOriginal(original, range))), match };
}

function matchOf(folded: string, whole: Needle, score: number): MatchKind {
  const rank = Math.floor(score / 3);
  if (rank < notHeld && rankIn(folded, whole) === notHeld) return 'digits';
  if (rank === 0) return 'exact';
  return rank < 3 ? 'begins' : 'contains';
}

function literalIn(original: FoldedText, { whole, needles }: SearchQuery): TextRange[] {
  const asWhole = needleIn(original.folded, whole);
  return asWhole.length > 0 ? asWhole : needles.flatMap((needle) => needleIn(original.folded, needle));
}

/** Where a needle stands in a folded text: as it is, or else as a number. */
function needleIn(folded: string, { plain, atWord, codes }: Needle): TextRange[] {
  const atWords = placesIn(` ${folded}`, atWord).map(([start, end]): TextRange => [start, end - 1]);
  const asWritten = beginsWords(plain) ? atWords : placesIn(folded, plain);
  if (asWritten.length > 0 || codes.length === 0) return asWritten;
  const key = codeKeyOf(folded);
  if (!key) return codes.flatMap((code) => placesIn(folded, code));
  const places = codes.flatMap((code) => placesIn(key.text, code));
  return places.map(([start, end]) => [key.offsets[start] ?? 0, (key.offsets[end - 1] ?? 0) + 1]);
}

function placesIn(text: string, part: string): TextRange[] {
  const places: TextRange[] = [];
  if (part === '') return places;
  for (
    let at = text.indexOf(part);
    at >= 0 && places.length < mostRanges;
    at = text.indexOf(part, at + part.length)
  )
    places.push([at, at + part.length]);
  return places;
}

/** The word of the text that is most like each word typed, or all of it where none is. */
function similarIn({ folded }: FoldedText, words: readonly string[]): TextRange[] {
  const inText = [...folded.matchAll(/[^ ]+/g)].map(({ 0: word, index }) => ({ word, index }));
  const places = words.flatMap((word, at): TextRange[] => {
    const costs = inText.map((other) => costOfWord(word, other.word, at === words.length - 1));
    const least = Math.min(...costs);
    const like = least === Infinity ? undefined : inText[costs.indexOf(least)];
    return like ? [[like.index, like.index + like.word.length]] : [];
  });
  return places.length === words.length ? places : [[0, folded.length]];
}

function inOriginal({ starts, ends }: FoldedText, [start, end]: TextRange): TextRange {
  return [starts[start] ?? 0, ends[end - 1] ?? 0];
}

function merged(ranges: readonly TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const [start, end] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else if (end > start) result.push([start, end]);
  }
  return result;
}
