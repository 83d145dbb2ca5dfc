import type { Entity } from '../../core/case/entity.ts';
import type { Link } from '../../core/case/link.ts';
import { appliesTo, facetById, facets, propertyFacet } from '../../core/facets/facets.ts';
import { facetOfMeasure } from '../../core/facets/score-facet.ts';
import { propertiesOf } from '../../core/facets/properties-of.ts';
import { type Bar, tally } from '../../core/facets/tally.ts';
import { measures } from '../../core/measures/measures.ts';
import type { FilterSide } from './chart-filter.ts';
import { facetContext } from './facet-context.ts';
import { now, type Session } from './session.ts';

type Around = Pick<Session, 'rows' | 'summary'>;

/** Ids of what entities or links of the chart in front can be counted and filtered by, properties last. */
export function facetsOn(rows: Session['rows'], side: FilterSide): readonly string[] {
  return facetsWith(side, propertiesOf(rows?.[side].values() ?? []));
}

/** Ids of the facets that all cases have, then those of what was measured, then those of these properties. */
export function facetsWith(side: FilterSide, properties: readonly string[]): readonly string[] {
  const kind = side === 'entities' ? 'entity' : 'link';
  const common = facets.filter((facet) => appliesTo(facet, kind)).map(({ id }) => id);
  const own = properties.filter((name) => name !== 'role');
  return [...common, ...scoredOn(side), ...own.map((name) => propertyFacet(name).id)];
}

/** Ids of the facets of measures that have been asked for, in the order of the menu. */
export function scoredOn(side: FilterSide): readonly string[] {
  const { results } = now();
  return measures.filter(({ id, on }) => on === side && results[id]).map(({ id }) => facetOfMeasure(id));
}

/**
 * Entities or links of the chart in front by their values of a facet, whether they are shown or not; `isLeftOut` are
 * entities whose values must not be told.
 */
export function talliedOn(
  around: Around,
  side: FilterSide,
  facet: string,
  isLeftOut: (entity: Entity) => boolean = () => false,
): readonly Bar[] {
  const read = facetById(facet);
  const context = facetContext(around);
  const { rows } = around;
  if (!read || !context || !rows) return [];
  const entities = side === 'entities' ? [...rows.entities.values()].filter((one) => !isLeftOut(one)) : [];
  const links: Iterable<Link> = side === 'links' ? rows.links.values() : [];
  return tally(read, { entities, links, context });
}
