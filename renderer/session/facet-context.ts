import type { Identifier } from '../../core/case/identifier.ts';
import type { Source } from '../../core/case/source.ts';
import type { FacetContext } from '../../core/facets/facet.ts';
import { linkCounts } from '../../core/facets/link-counts.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';
import { countryOf } from './countries.ts';
import type { Session } from './session.ts';

const noSources: readonly Source[] = [];

interface Known {
  readonly entities: ChartRows['entities'];
  readonly links: ChartRows['links'];
  readonly sources: readonly Source[];
  readonly context: FacetContext;
}

let last: Known | null = null;

/** What facets of the chart in front are read with: links are counted on the chart, filtered or not. */
export function facetContext({ rows, summary }: Pick<Session, 'rows' | 'summary'>): FacetContext | null {
  if (!rows) return null;
  const { entities, links } = rows;
  const sources = summary?.sources ?? noSources;
  if (last?.entities !== entities || last.links !== links || last.sources !== sources)
    last = { entities, links, sources, context: contextOf(rows, sources) };
  return last.context;
}

/** Lets go of the rows it remembers. */
export function forgetFacetContext(): void {
  last = null;
}

const counted = new WeakMap<ChartRows['links'], ReadonlyMap<Identifier, number>>();

function countsOf(links: ChartRows['links']): ReadonlyMap<Identifier, number> {
  const counts = counted.get(links) ?? linkCounts(links.values());
  counted.set(links, counts);
  return counts;
}

function contextOf({ entities, links }: ChartRows, sources: readonly Source[]): FacetContext {
  const counts = countsOf(links);
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    source: (id) => byId.get(id),
    entity: (id) => entities.get(id),
    countryOf,
    linksOf: (id) => counts.get(id) ?? 0,
  };
}
