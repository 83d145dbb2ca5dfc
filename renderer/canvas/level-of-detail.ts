/** What a zoom shows. Sizes are factors on the base sizes of the design (label 12 px, chip 10.5 px). */
export interface Detail {
  /** Names of everything that has room; else only of what matters (hubs and ends of cross-border links). */
  readonly allNames: boolean;
  readonly identifiers: boolean;
  readonly icons: boolean;
  /** Marks of conflicting evidence, and the country of whoever stands on no ground of theirs. */
  readonly badges: boolean;
  /** The country of everybody. */
  readonly countries: boolean;
  /** Counts and sums on links: on none, on those that cross a border and tell of money, or on all. */
  readonly linkChips: 'none' | 'crossing-money' | 'all';
  readonly nameScale: number;
  readonly badgeScale: number;
  readonly markScale: number;
}

/** Names never get smaller than 10.5 px, or they would be there without being read. */
const leastNameScale = 0.875;

/**
 * Far (below 30 %): dots and lines with the names that matter. Middle: names. Near (from 75 %): identifiers too. Names are
 * `labelSize` times as large as usual.
 */
export function detailAt(zoom: number, labelSize = 1): Detail {
  return {
    allNames: zoom >= 0.3,
    identifiers: zoom >= 0.75,
    icons: zoom >= 0.34,
    badges: zoom >= 0.5,
    countries: zoom >= 0.7,
    linkChips: zoom >= 0.7 ? 'all' : zoom >= 0.45 ? 'crossing-money' : 'none',
    nameScale: labelSize * Math.max(leastNameScale, dampened(zoom, 1.5)),
    badgeScale: Math.max(0.8, dampened(zoom, 1.6)),
    markScale: Math.max(0.6, dampened(zoom, 1.8)),
  };
}

/** As the zoom up to 100 %, then at half its pace up to `most`: near text need not grow as fast as glyphs. */
function dampened(zoom: number, most: number): number {
  return Math.min(most, zoom <= 1 ? zoom : 1 + (zoom - 1) / 2);
}
