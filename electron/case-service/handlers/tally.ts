import { fail, succeed } from '../../../core/case/problem.ts';
import type { FacetContext } from '../../../core/facets/facet.ts';
import { facetById, propertyOf } from '../../../core/facets/facets.ts';
import { propertiesOf } from '../../../core/facets/properties-of.ts';
import { tally as tallied } from '../../../core/facets/tally.ts';
import { chartContents } from '../chart-contents.ts';
import { chartFacetContext, scoresIn } from '../facet-context.ts';
import { maskingOf } from '../reader-masking.ts';
import type { Handler } from './handler.ts';

/** Counts all of a chart by a facet; of entities who are masked no property is counted, as in the window. */
export const tally: Handler<'tally'> = async ({ chart: id, side, facet: name, masked }, { session }) => {
  const facet = facetById(name);
  if (!facet) return fail('bad-input', { details: { field: 'facet', reason: name } });
  const { store } = session;
  const contents = await chartContents(store, id);
  if (!contents) return fail('row-missing', { details: { table: 'charts', row: id } });
  const masking = await maskingOf(session, masked);
  const sources = new Map((await store.all('sources')).map((source) => [source.id, source]));
  const context: FacetContext = {
    ...chartFacetContext(contents, (source) => sources.get(source)),
    ...scoresIn(session),
    masking,
  };
  const isLeftOut = propertyOf(name) === undefined ? () => false : masking.isMasked;
  const entities = side === 'entities' ? contents.entities.filter((entity) => !isLeftOut(entity.id)) : [];
  const links = side === 'links' ? contents.links : [];
  return succeed({
    bars: tallied(facet, { entities, links, context }),
    masked: side === 'entities' ? contents.entities.length - entities.length : 0,
    properties: propertiesOf(contents[side]),
  });
};
