import type { Pattern, PatternLink } from './pattern.ts';

/** Of two wanted entities, the first must be found at a lower position than the second. */
export type SmallerFirst = readonly [smaller: number, larger: number];

/** Tries after which two wanted entities count as different: then some matches are found twice, none is lost. */
const mostTries = 50_000;

/**
 * Which wanted entities must be found in order so that of the matches that differ only by which of several alike stands
 * for which, one remains: each before those that can stand in its place while all earlier ones keep theirs (Grochow &
 * Kellis 2007).
 */
export function smallerFirst(pattern: Pattern): readonly SmallerFirst[] {
  const size = pattern.entities.length;
  const keys = pairKeys(pattern);
  const result: SmallerFirst[] = [];
  for (let at = 0; at < size; at++)
    for (let other = at + 1; other < size; other++) {
      const search: SymmetrySearch = { pattern, keys, images: [...Array(at).keys()], tries: 0 };
      if (takes(search, at, other) && completes(search)) result.push([at, other]);
    }
  return result;
}

interface SymmetrySearch {
  readonly pattern: Pattern;
  readonly keys: readonly (readonly string[])[];
  readonly images: number[];
  tries: number;
}

/** What the links between each two wanted entities ask, as seen from the first. */
function pairKeys({ entities, links }: Pattern): readonly (readonly string[])[] {
  return entities.map((_, a) =>
    entities.map((__, b) =>
      links
        .filter(({ from, to }) => (from === a && to === b) || (from === b && to === a))
        .map((link) => `${arrowFrom(link, a)} ${link.asks} ${links[link.after]?.asks ?? ''}`)
        .sort()
        .join('; '),
    ),
  );
}

function arrowFrom({ isForward, from }: PatternLink, end: number): string {
  if (!isForward) return '-';
  return from === end ? '>' : '<';
}

function completes(search: SymmetrySearch): boolean {
  const { pattern, images } = search;
  const at = images.length;
  if (at === pattern.entities.length) return isSame(pattern, images);
  for (let image = 0; image < pattern.entities.length; image++) {
    if (!takes(search, at, image)) continue;
    if (completes(search)) return true;
    images.pop();
  }
  return false;
}

/** Lets a wanted entity stand for another one if all between those that do so already stays the same. */
function takes(search: SymmetrySearch, at: number, image: number): boolean {
  const { pattern, keys, images } = search;
  search.tries += 1;
  if (search.tries > mostTries || images.includes(image)) return false;
  if (pattern.entities[at] !== pattern.entities[image]) return false;
  const fits = images.every((other, before) => keys[before]?.[at] === keys[other]?.[image]);
  if (fits) images.push(image);
  return fits;
}

function isSame(pattern: Pattern, images: readonly number[]): boolean {
  const described = (imageOf: (at: number) => number) =>
    pattern.links
      .map((link) => describe(link, pattern, imageOf))
      .sort()
      .join('; ');
  return described((at) => images[at] as number) === described((at) => at);
}

function describe(link: PatternLink, pattern: Pattern, imageOf: (at: number) => number): string {
  const ends = [imageOf(link.from), imageOf(link.to)];
  if (!link.isForward) ends.sort((a, b) => a - b);
  const before = pattern.links[link.after];
  const after = before ? ` after (${describe(before, pattern, imageOf)})` : '';
  return `${ends.join(link.isForward ? '>' : '-')} ${link.asks}${after}`;
}
