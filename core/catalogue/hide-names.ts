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
 * Finds names in texts, in ascending order and without overlaps: whole words only, whatever their case. A name of one
 * word is found only where it is all of the text, for inside another text it may well be something else (`Sari` in
 * `PT Sari Laut`).
 */
export function nameFinder(hidden: readonly HiddenName[]): (text: string) => readonly NamePlace[] {
  const whole = new Map(hidden.map(({ name, instead }) => [folded(name), instead]));
  const inside = byFirstWord(hidden.filter(({ name }) => wordsOf(name).length > 1));
  if (whole.size === 0) return () => [];
  return (text) => {
    const instead = whole.get(folded(text));
    if (instead !== undefined) return [{ start: 0, end: text.length, instead }];
    const patterns = new Set(wordsOf(text).flatMap((word) => inside.get(word) ?? []));
    const places = [...patterns].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
        ...{ start: index, end: index + found.length },
        instead: whole.get(folded(found)) ?? '',
      })),
    );
    return apart(places);
  };
}

/** Gives what takes names out of texts, as `nameFinder` finds them. */
export function nameHider(hidden: readonly HiddenName[]): (text: string) => string {
  const find = nameFinder(hidden);
  return (text) => withoutNames(text, find(text));
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
  for (const place of places.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = result.at(-1);
    if (last && place.start < last.end) result.splice(-1, 1, { ...last, end: Math.max(last.end, place.end) });
    else result.push(place);
  }
  return result;
}

/** One pattern for all names that begin with the same word, so that most texts are looked at once. */
function byFirstWord(hidden: readonly HiddenName[]): ReadonlyMap<string, RegExp> {
  const names = new Map<string, string[]>();
  for (const { name } of hidden) {
    const [first = ''] = wordsOf(name);
    names.set(first, [...(names.get(first) ?? []), name.trim()]);
  }
  return new Map([...names].map(([first, group]) => [first, patternOf(group)]));
}

function patternOf(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const either = longestFirst
    .map((name) =>
      name
        .split(/\s+/)
        .map(escaped)
        .join(String.raw`\s+`),
    )
    .join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${either})(?![\p{L}\p{N}])`, 'giu');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function folded(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
