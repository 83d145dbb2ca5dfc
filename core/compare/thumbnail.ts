import type { Identifier } from '../case/identifier.ts';
import type { Snapshot } from '../case/snapshot.ts';

/** How a dot of a thumbnail is drawn. */
export const dotKinds = ['shown', 'grey', 'selected'] as const;

/** A snapshot as a small picture: a dot for every entity that can be told apart at that size. */
export interface Thumbnail {
  /** Width to height of what it shows, 0.25 to 4. */
  readonly aspect: number;
  /** In turn the x and the y of a dot, 0 to 255 of width and of height, and its place in `dotKinds`. */
  readonly dots: Uint8Array;
}

/** Dots nearer to each other than this share of the longer side are drawn as one. */
const cells = 96;
const least = 0.25;

/** Draws a snapshot small: hidden entities are left out, selected ones stand over the rest. Takes time as it has places. */
export function thumbnailOf({ places, selected }: Pick<Snapshot, 'places' | 'selected'>): Thumbnail {
  const chosen = new Set<Identifier>(selected?.entities);
  const drawn = places.filter(({ shown }) => shown !== 'hidden');
  if (drawn.length === 0) return { aspect: 1, dots: new Uint8Array() };
  const [x, y] = [range(drawn.map((place) => place.x)), range(drawn.map((place) => place.y))];
  const aspect = Math.min(1 / least, Math.max(least, x.size / y.size));
  // what is cut off at neither side stands in the middle of a picture that is wider or higher than it is
  const width = Math.max(x.size, y.size * aspect);
  const height = Math.max(y.size, x.size / aspect);
  const found = new Map<number, readonly [number, number, number]>();
  for (const { entity, x: left, y: top, shown } of drawn) {
    const [u, v] = [0.5 + (left - x.middle) / width, 0.5 + (top - y.middle) / height];
    const kind = chosen.has(entity) ? 2 : shown === 'grey' ? 1 : 0;
    const cell = Math.round(u * cells) * (cells + 1) + Math.round(v * cells);
    const known = found.get(cell);
    if (!known || order[kind] > order[known[2] as 0 | 1 | 2])
      found.set(cell, [Math.round(u * 255), Math.round(v * 255), kind]);
  }
  return { aspect, dots: Uint8Array.from([...found.values()].flat()) };
}

/** Which kind of dot covers which. */
const order = [1, 0, 2] as const;

function range(numbers: readonly number[]): { readonly middle: number; readonly size: number } {
  let [low, high] = [Infinity, -Infinity];
  for (const number of numbers) {
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return { middle: (low + high) / 2, size: Math.max(1, high - low) };
}
