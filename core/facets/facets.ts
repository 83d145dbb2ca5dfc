import type { Citation } from '../case/citation.ts';
import type { Entity } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import type { Source } from '../case/source.ts';
import { roleCodesOf } from '../catalogue/roles.ts';
import { isTelling } from '../catalogue/telling.ts';
import { borderOf } from '../jurisdiction/border-pairs.ts';
import type { Facet, FacetContext, ItemKind } from './facet.ts';
import { measureOf, scoreFacet } from './score-facet.ts';

/** Every facet that all cases have; properties of values come on top, see `facetById`. */
export const facets: readonly Facet[] = [
  { id: 'type', kind: 'word', entity: ({ type }) => [type], link: ({ type }) => [type] },
  { id: 'country', kind: 'word', entity: (entity, { countryOf }) => present(countryOf(entity)) },
  { id: 'role', kind: 'word', entity: (entity) => distinct(roleCodesOf(entity)) },
  { id: 'flag', kind: 'word', entity: ({ flag }) => present(flag) },
  { id: 'links', kind: 'number', entity: ({ id }, { linksOf }) => [String(linksOf(id))] },
  { id: 'strength', kind: 'word', link: ({ strength }) => [strength] },
  { id: 'direction', kind: 'word', link: ({ direction }) => [direction] },
  { id: 'basis', kind: 'word', link: ({ basis }) => [basis] },
  { id: 'border', kind: 'word', link: borderKey },
  { id: 'count', kind: 'number', link: ({ count }) => [String(count ?? 1)] },
  { id: 'amount', kind: 'number', link: ({ money }) => present(money?.amount) },
  { id: 'currency', kind: 'word', link: ({ money }) => present(money?.currency) },
  { id: 'time', kind: 'moment', link: ({ start, end }) => distinct([...present(start), ...present(end)]) },
  ofSources('source', ({ id }) => [id]),
  ofSources('grade', gradeKeys),
  ofSources('handling', handlingKeys),
];

const propertyPrefix = 'property:';

/**
 * A facet by its id; `property:<name>` reads the values of that property as they were written, `measure:<id>` the
 * scores of that measure.
 */
export function facetById(id: string): Facet | undefined {
  if (id.startsWith(propertyPrefix)) return propertyFacet(id.slice(propertyPrefix.length));
  const measure = measureOf(id);
  if (measure !== undefined) return scoreFacet(measure);
  return facets.find((facet) => facet.id === id);
}

/**
 * The facet of a property of values. Where people must not be named, none of their values that tell who they are, and
 * no name of theirs inside a value of anybody else.
 */
export function propertyFacet(property: string): Facet {
  const mayTell = isTelling(property);
  const texts = ({ id, values }: Pick<Entity, 'id' | 'values'>, { masking }: FacetContext) => {
    if (mayTell && masking?.isMasked(id)) return [];
    const written = values.filter((value) => value.property === property).map(({ text }) => text);
    return distinct(masking ? written.map(masking.hide) : written);
  };
  return { id: `${propertyPrefix}${property}`, kind: 'word', entity: texts, link: texts };
}

/** The name of the property a facet reads; undefined for the others. */
export function propertyOf(facet: string): string | undefined {
  return facet.startsWith(propertyPrefix) ? facet.slice(propertyPrefix.length) : undefined;
}

/** Whether a facet may be asked of this item: of who must not be named nothing is told that says who they are. */
export function isTold(facet: string, item: Identifier, { masking }: FacetContext): boolean {
  const property = propertyOf(facet);
  return property === undefined || !masking || !isTelling(property) || !masking.isMasked(item);
}

/** Whether a facet says anything about items of this kind. */
export function appliesTo(facet: Facet, kind: ItemKind): boolean {
  return facet[kind] !== undefined;
}

/** Of entities the sources behind any of their values, of links those behind the link itself. */
function ofSources(id: string, keys: (source: Source) => readonly string[]): Facet {
  const of = (citations: readonly Citation[], { source }: FacetContext) =>
    distinct(citations.flatMap((citation) => keysOf(source(citation.source), keys)));
  return {
    id,
    kind: 'word',
    entity: ({ values }, context) =>
      of(
        values.flatMap(({ citations }) => citations),
        context,
      ),
    link: ({ citations }, context) => of(citations, context),
  };
}

function keysOf(source: Source | undefined, keys: (source: Source) => readonly string[]): readonly string[] {
  return source ? keys(source) : [];
}

/** Scheme and marks, such as `6x6 B2`: letters mean different things in each scheme. Our own later grade counts. */
function gradeKeys({ grade, regrade }: Source): readonly string[] {
  const counted = regrade ?? grade;
  return counted ? [`${counted.scheme} ${counted.source}${counted.information}`] : [];
}

/** Codes of the scheme, classification and traffic light, each a key of its own. */
function handlingKeys({ handling }: Source): readonly string[] {
  if (!handling) return [];
  return [...handling.codes, ...present(handling.classification), ...present(handling.tlp)];
}

/** The two countries a link joins, as `ID-MY`. */
function borderKey(link: Link, { entity, countryOf }: FacetContext): readonly string[] {
  const country = (id: string) => {
    const row = entity(id);
    return row && countryOf(row);
  };
  return present(borderOf(link, country)?.join('-'));
}

function present(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

function distinct(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)];
}
