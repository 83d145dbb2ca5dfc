import type { Entity } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import type { Source } from '../case/source.ts';

/** What a facet looks up beyond the row itself. */
export interface FacetContext {
  readonly source: (id: Identifier) => Source | undefined;
  readonly entity: (id: Identifier) => Entity | undefined;
  /** Primary country by ISO 3166-1 alpha-2 code. */
  readonly countryOf: (entity: Entity) => string | undefined;
  /** How many links an entity has where it is looked at: on the chart, or in the case. */
  readonly linksOf: (entity: Identifier) => number;
  /** What an entity or link scored when a measure was last asked for; absent where nothing has been measured. */
  readonly scoreOf?: (measure: string, item: Identifier) => number | undefined;
  /** Absent where everybody may be named. */
  readonly masking?: FacetMasking;
}

/** Who must not be named to whoever looks. */
export interface FacetMasking {
  readonly isMasked: (item: Identifier) => boolean;
  /** A text without the names of those who must not be named. */
  readonly hide: (text: string) => string;
}

/** How the values of a facet are compared: as words, as decimal numbers, or as moments. */
export type FacetKind = 'word' | 'number' | 'moment';

export type ItemKind = 'entity' | 'link';

/**
 * Something that entities or links can be filtered, counted, coloured or grouped by. An item has any number of values
 * of it, as keys: none where it is not known. Its words stand in the locale under `facets.<id>`.
 */
export interface Facet {
  readonly id: string;
  readonly kind: FacetKind;
  readonly entity?: (entity: Entity, context: FacetContext) => readonly string[];
  readonly link?: (link: Link, context: FacetContext) => readonly string[];
}
