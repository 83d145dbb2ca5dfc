/** A name of somebody and what stands in its place. */
export interface HiddenName {
  readonly name: string;
  readonly instead: string;
}

/** Where in a text a name stands, in UTF-16 units, the second behind the last one, and what stands there instead. */
export interface NamePlace {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/**
 * Finds names in texts, in ascending order and without overlaps: whole words only, whatever their case and whatever is
 * between the words. A name of one word with fewer than four letters is found only where it is all of the text, for inside
 * another text it is mostly something else (`Ani`, `Ma`); so is a number of fewer than five digits. Takes time by the
 * words of a text, however many names there are.
 */
export function nameFinder(hidden: readonly HiddenName[]): (text: string) => readonly NamePlace[] {
  const whole = new Map(hidden.map(({ name, instead }) => [folded(name), instead]));
  const inside = treeOf(hidden.filter(({ name }) => isTellingInside(name)));
  if (whole.size === 0) return () => [];
  return (text) => {
    const instead = whole.get(folded(text));
    if (instead !== undefined) return [{ start: 0, end: text.length, instead }];
    const words = placedWords(text);
    return apart(words.flatMap((_, at) => longestAt(at, words, text, inside) ?? []));
  };
}

/** A text with something else in these places. */
export function withoutNames(text: string, places: readonly NamePlace[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, instead } of places) {
    result += text.slice(at, start) + instead;
    at = end;
  }
  return at === 0 ? text : result + text.slice(at);
}

/** Names that share a word go together as the first of them: nothing of either is left. */
function apart(places: readonly NamePlace[]): readonly NamePlace[] {
  const result: NamePlace[] = [];
  for (const place of places) {
    const last = result.at(-1);
    if (last && place.start < last.end) result.splice(-1, 1, { ...last, end: Math.max(last.end, place.end) });
    else result.push(place);
  }
  return result;
}

/** Names by their first word, then by their second one and so on. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** The name that ends here. */
  hidden?: HiddenName;
}

function treeOf(hidden: readonly HiddenName[]): Branch {
  const root: Branch = { next: new Map() };
  for (const one of hidden) {
    let branch = root;
    for (const word of wordsOf(one.name)) {
      const next = branch.next.get(word) ?? { next: new Map() };
      branch.next.set(word, next);
      branch = next;
    }
    branch.hidden = one;
  }
  return root;
}

interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The longest name that begins with a word of a text. */
function longestAt(
  at: number,
  words: readonly PlacedWord[],
  text: string,
  root: Branch,
): NamePlace | undefined {
  if (!root.next.has(words[at]?.word ?? '')) return undefined;
  let found: NamePlace | undefined;
  let branch: Branch | undefined = root;
  for (const { word, end } of words.slice(at)) {
    branch = branch.next.get(word);
    if (!branch) break;
    if (branch.hidden) found = withSigns(branch.hidden, text, { start: words[at]?.start ?? 0, end });
  }
  return found;
}

/** A place with the signs that the name itself begins and ends with, as far as they stand there too. */
function withSigns(
  { name, instead }: HiddenName,
  text: string,
  { start, end }: Omit<PlacedWord, 'word'>,
): NamePlace {
  const [, ahead = '', behind = ''] = signs.exec(name.trim()) ?? [];
  const isAhead = text.slice(0, start).endsWith(ahead);
  const isBehind = text.slice(end).startsWith(behind);
  return {
    start: isAhead ? start - ahead.length : start,
    end: isBehind ? end + behind.length : end,
    instead,
  };
}

const signs = /^([^\p{L}\p{N}]*).*?([^\p{L}\p{N}]*)$/su;

function placedWords(text: string): readonly PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

function wordsOf(text: string): readonly string[] {
  return placedWords(text).map(({ word }) => word);
}

/** Whether a name says who is meant wherever it stands. */
function isTellingInside(name: string): boolean {
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  const digits = name.match(/\p{N}/gu)?.length ?? 0;
  return wordsOf(name).length > 1 || letters >= 4 || digits >= 5;
}

function folded(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
