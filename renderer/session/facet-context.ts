import type { Identifier } from '../../core/case/identifier.ts';
import type { Source } from '../../core/case/source.ts';
import type { FacetContext, FacetMasking } from '../../core/facets/facet.ts';
import { linkCounts } from '../../core/facets/link-counts.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';
import { countryOf } from './countries.ts';
import { facetMasking } from './facet-masking.ts';
import { scoresById } from './measured.ts';
import { now, type Session } from './session.ts';

const noSources: readonly Source[] = [];

interface Known {
  readonly entities: ChartRows['entities'];
  readonly links: ChartRows['links'];
  readonly sources: readonly Source[];
  readonly masking: FacetMasking | undefined;
  readonly results: Session['results'];
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
  const { results } = now();
  const wanted = { entities, links, sources, masking: facetMasking(now()), results };
  const same = kept.find((one) => isSame(one, wanted));
  if (same) return same.context;
  const context = contextOf(wanted);
  kept = [{ ...wanted, context }, ...kept].slice(0, mostKept);
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

function isSame(one: Known, wanted: Omit<Known, 'context'>): boolean {
  return (
    one.entities === wanted.entities &&
    one.links === wanted.links &&
    one.sources === wanted.sources &&
    one.masking === wanted.masking &&
    one.results === wanted.results
  );
}

function contextOf({ entities, links, sources, masking, results }: Omit<Known, 'context'>): FacetContext {
  const counts = countsOf(links);
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    source: (id) => byId.get(id),
    entity: (id) => entities.get(id),
    countryOf,
    linksOf: (id) => counts.get(id) ?? 0,
    scoreOf(measure, item) {
      const measured = results[measure];
      return measured && scoresById(measured).get(item);
    },
    ...(masking && { masking }),
  };
}
