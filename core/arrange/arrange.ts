import type { Region } from '../case/chart.ts';

/** What an arrangement works on: entities by position 0 .. size-1 and the pairs that links join. */
export interface ArrangeInput {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Half of the room each entity needs, glyph and label together: x and y interleaved, chart units. */
  readonly room: Float64Array;
  /** Country of each entity, or null. */
  readonly countries: readonly (string | null)[];
  /** Where entities stand now (x, y interleaved), NaN where not placed yet. */
  readonly start: Float64Array;
  /** 1 for entities that must stay where they stand. */
  readonly fixed: Uint8Array;
  readonly seed: number;
}

/** Places for all entities (x, y interleaved, chart units) and, by country, the ground they stand on. */
export interface Arranged {
  readonly positions: Float64Array;
  readonly regions: readonly Region[];
}
