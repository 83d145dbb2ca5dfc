import type { Entity } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import type { Rule, Scored, ScoredByMeasure } from '../case/look.ts';
import type { FacetContext } from '../facets/facet.ts';
import { facetById } from '../facets/facets.ts';
import { numberIn } from '../facets/number-in.ts';

/** What rules are applied to, and what they look things up in. */
export interface LookInput {
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
  readonly context: FacetContext;
  /** Scores by a measure over its network; undefined where that was not measured. */
  readonly scoresOf: (by: ScoredByMeasure) => ReadonlyMap<Identifier, number> | undefined;
}

export type LookItem = Entity | Link;

/** Reads the keys items have of a facet; none where the facet says nothing about such items. */
export function keysOf(
  on: Rule['on'],
  facet: string,
  context: FacetContext,
): (item: LookItem) => readonly string[] {
  const read = facetById(facet);
  const [ofEntity, ofLink] = [read?.entity, read?.link];
  if (on === 'entities' && ofEntity) return (item) => ofEntity(item, context);
  if (on === 'links' && ofLink) return (item) => ofLink(item as Link, context);
  return () => [];
}

/** Reads the number items are scored by, the highest where one has several; undefined where it has none. */
export function scoresOf(
  on: Rule['on'],
  by: Scored,
  input: LookInput,
): (item: LookItem) => number | undefined {
  if ('measure' in by) {
    const scores = input.scoresOf(by);
    return ({ id }) => highest([scores?.get(id)]);
  }
  const keys = keysOf(on, by.facet, input.context);
  return (item) => highest(keys(item).map(numberIn));
}

function highest(numbers: readonly (number | undefined)[]): number | undefined {
  let most: number | undefined;
  for (const number of numbers)
    if (number !== undefined && Number.isFinite(number) && (most === undefined || number > most))
      most = number;
  return most;
}
