import type { Identifier } from '../case/identifier.ts';

/** The entities and links of a chart as bare numbers: all that an overview draws. Chart units. */
export interface OverviewNetwork {
  /** Centre of each entity. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** How large each is drawn, from side to side. */
  readonly sizes: Float32Array;
  /** Position in `families`. */
  readonly families: Uint8Array;
  /** A number for each country, the same for the same; -1 where it is not known. */
  readonly countries: Int16Array;
  /** Positions of the two entities of each link. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How often each link was seen, 1 to 255. */
  readonly counts: Uint8Array;
  /** For each link one more than the position of its colour in `lookColours`, 0 for the usual; absent: all as usual. */
  readonly tints?: Uint8Array;
  /** How wide each link is drawn, tenths of a chart unit; absent: all as usual. */
  readonly widths?: Uint8Array;
}

/** How wide a link is drawn that nothing makes wider or narrower, chart units. */
export const usualWidth = 1.4;

/** The widths of links (chart units) as an overview has them, left out where all are as usual. */
export function linkWidths(widths: readonly number[]): Pick<OverviewNetwork, 'widths'> {
  if (widths.every((width) => width === usualWidth)) return {};
  return { widths: Uint8Array.from(widths, (width) => Math.min(255, Math.max(1, Math.round(10 * width)))) };
}

/** An overview with the ids of its entities, in the same order. */
export interface OverviewData extends OverviewNetwork {
  readonly ids: readonly Identifier[];
  /** Those of its links, one a line: few ask for them, and one text crosses between processes as fast as numbers do. */
  readonly linkIds: string;
}

/** The links of an overview by their ids and those of their ends. */
export function* overviewLinks({ ids, linkIds, from, to }: OverviewData): Iterable<{
  readonly id: Identifier;
  readonly from: Identifier;
  readonly to: Identifier;
}> {
  if (from.length === 0) return;
  for (const [at, id] of linkIds.split('\n').entries())
    yield { id, from: ids[from[at] ?? -1] ?? '', to: ids[to[at] ?? -1] ?? '' };
}

/** The smallest rectangle around all centres; a point of no size at the origin where there are none. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function extentOf({ x, y }: Pick<OverviewNetwork, 'x' | 'y'>): Extent {
  if (x.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < x.length; at++) {
    const px = x[at] ?? 0;
    const py = y[at] ?? 0;
    if (px < left) left = px;
    if (px > right) right = px;
    if (py < top) top = py;
    if (py > bottom) bottom = py;
  }
  return { left, top, right, bottom };
}

/** Whether a link joins two countries that are both known. */
export function crosses({ countries, from, to }: OverviewNetwork, link: number): boolean {
  const a = countries[from[link] ?? 0] ?? -1;
  const b = countries[to[link] ?? 0] ?? -1;
  return a >= 0 && b >= 0 && a !== b;
}

/** How many links each entity has; one that leads back to its own entity counts twice. */
export function degreesOf({ x, from, to }: Pick<OverviewNetwork, 'x' | 'from' | 'to'>): Int32Array {
  const degrees = new Int32Array(x.length);
  for (let link = 0; link < from.length; link++) {
    const a = from[link] ?? 0;
    const b = to[link] ?? 0;
    degrees[a] = (degrees[a] ?? 0) + 1;
    degrees[b] = (degrees[b] ?? 0) + 1;
  }
  return degrees;
}

/** Whether two overviews draw the same, number for number. */
export function sameNetwork(a: OverviewNetwork, b: OverviewNetwork): boolean {
  const parts = [
    'x',
    'y',
    'sizes',
    'families',
    'countries',
    'from',
    'to',
    'counts',
    'tints',
    'widths',
  ] as const;
  return parts.every((part) => sameNumbers(a[part], b[part]));
}

type Numbers = OverviewNetwork[keyof OverviewNetwork];

function sameNumbers(a: Numbers, b: Numbers): boolean {
  if (a === b || !a || !b) return a === b;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
