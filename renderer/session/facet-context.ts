import type { Identifier } from '../../core/case/identifier.ts';
import type { Source } from '../../core/case/source.ts';
import type { FacetContext, FacetMasking } from '../../core/facets/facet.ts';
import { linkCounts } from '../../core/facets/link-counts.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';
import { countryOf } from './countries.ts';
import { facetMasking } from './facet-masking.ts';
import { now, type Session } from './session.ts';

const noSources: readonly Source[] = [];

interface Known {
  readonly entities: ChartRows['entities'];
  readonly links: ChartRows['links'];
  readonly sources: readonly Source[];
  readonly masking: FacetMasking | undefined;
  readonly context: FacetContext;
}

/** Rows as they are, as they are told of and as they are being edited: each is asked about in turn. */
const mostKept = 4;
let kept: readonly Known[] = [];

/**
 * What facets of the chart in front are read with: links are counted on the chart, filtered or not. The same object as
 * long as nothing in it has changed.
 */
export function facetContext({ rows, summary }: Pick<Session, 'rows' | 'summary'>): FacetContext | null {
  if (!rows) return null;
  const { entities, links } = rows;
  const sources = summary?.sources ?? noSources;
  const masking = facetMasking(now());
  const same = kept.find(
    (one) =>
      one.entities === entities && one.links === links && one.sources === sources && one.masking === masking,
  );
  if (same) return same.context;
  const context = contextOf(rows, sources, masking);
  kept = [{ entities, links, sources, masking, context }, ...kept].slice(0, mostKept);
  return context;
}

/** Lets go of the rows it remembers. */
export function forgetFacetContext(): void {
  kept = [];
}

const counted = new WeakMap<ChartRows['links'], ReadonlyMap<Identifier, number>>();

function countsOf(links: ChartRows['links']): ReadonlyMap<Identifier, number> {
  const counts = counted.get(links) ?? linkCounts(links.values());
  counted.set(links, counts);
  return counts;
}

function contextOf(
  { entities, links }: ChartRows,
  sources: readonly Source[],
  masking: FacetMasking | undefined,
): FacetContext {
  const counts = countsOf(links);
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    source: (id) => byId.get(id),
    entity: (id) => entities.get(id),
    countryOf,
    linksOf: (id) => counts.get(id) ?? 0,
    ...(masking && { masking }),
  };
}
