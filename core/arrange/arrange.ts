import type { Region } from '../case/chart.ts';
import type { Guides } from '../case/guides.ts';

/** What an arrangement works on: entities by position 0 .. size-1 and the pairs that links join. */
export interface ArrangeInput {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 1 for links with one arrow, which points from `from` to `to`. */
  readonly directed: Uint8Array;
  /** Half of the room each entity needs, glyph and label together: x and y interleaved, chart units. */
  readonly room: Float64Array;
  /** Country of each entity, or null. */
  readonly countries: readonly (string | null)[];
  /** The ground of countries that is there already. */
  readonly regions: readonly Region[];
  /** What each entity is grouped by, or null. */
  readonly groups: readonly (string | null)[];
  /** When each entity first appears, in milliseconds from any moment on; NaN where nobody knows. */
  readonly moments: Float64Array;
  /** Where entities stand now (x, y interleaved), NaN where not placed yet. */
  readonly start: Float64Array;
  /** 1 for entities that must stay where they stand. */
  readonly fixed: Uint8Array;
  /** 1 for fixed entities that the arrangement is not about: they only stand in the way. */
  readonly outside: Uint8Array;
  /** The entity that everything starts from; -1 for the one with most links. */
  readonly root: number;
  /** Width to height of the window the picture is for. */
  readonly aspect: number;
  readonly seed: number;
}

/** What a picture by groups or by time stands on; whoever asked for it knows by what facet. */
export type Laid = Omit<Guides, 'by'>;

/** Places for all entities (x, y interleaved, chart units) and the ground they stand on, where it means something. */
export interface Arranged {
  readonly positions: Float64Array;
  readonly regions: readonly Region[];
  readonly guides?: Laid;
}

/**
 * Told again and again how far an arrangement has come; works out the picture (places for all, NaN for those without
 * any yet) only when it wants to look.
 */
export type Show = (picture: () => Float64Array) => void;

/** Nobody looks. */
export const unseen: Show = () => undefined;
