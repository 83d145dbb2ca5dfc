/** A name of somebody and what stands in its place. */
export interface HiddenName {
  readonly name: string;
  readonly instead: string;
}

/**
 * Gives what takes names out of texts: whole words only, whatever their case. A name of one word is hidden only where
 * it is all of the text, for inside another text it may well be something else (`Sari` in `PT Sari Laut`).
 */
export function nameHider(hidden: readonly HiddenName[]): (text: string) => string {
  const whole = new Map(hidden.map(({ name, instead }) => [folded(name), instead]));
  const inside = byFirstWord(hidden.filter(({ name }) => wordsOf(name).length > 1));
  if (whole.size === 0) return (text) => text;
  return (text) => {
    const instead = whole.get(folded(text));
    if (instead !== undefined) return instead;
    const patterns = new Set(wordsOf(text).flatMap((word) => inside.get(word) ?? []));
    let result = text;
    for (const pattern of patterns)
      result = result.replace(pattern, (found) => whole.get(folded(found)) ?? found);
    return result;
  };
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
