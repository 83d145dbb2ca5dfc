import type { Condition } from '../case/condition.ts';
import type { Effect, Rule } from '../case/look.ts';
import type { Wanted } from '../case/query.ts';
import { propertyFacet } from '../facets/facets.ts';

/** What is called otherwise from now on: a type of entities or links, or a property of values. */
export interface Renaming {
  readonly kind: 'entity' | 'link' | 'property';
  readonly from: string;
  readonly to: string;
}

/** A rule that asks for the same under the other name. */
export function renamedRule(rule: Rule, renaming: Renaming): Rule {
  const side = rule.on === 'entities' ? 'entity' : 'link';
  const when = rule.when.map((condition) => renamedCondition(condition, side, renaming));
  return { ...rule, when, effect: renamedEffect(rule.effect, renaming) };
}

/** A pattern that asks for the same under the other name. */
export function renamedPattern<W extends Wanted>(wanted: W, renaming: Renaming): W {
  const of = <T extends { readonly conditions: readonly Condition[] }>(side: 'entity' | 'link', one: T) => ({
    ...one,
    conditions: one.conditions.map((condition) => renamedCondition(condition, side, renaming)),
  });
  return {
    ...wanted,
    entities: wanted.entities.map((one) => of('entity', one)),
    links: wanted.links.map((one) => of('link', one)),
  };
}

function renamedCondition(condition: Condition, side: 'entity' | 'link', renaming: Renaming): Condition {
  if (renaming.kind === 'property') return { ...condition, facet: renamedFacet(condition.facet, renaming) };
  if (condition.facet !== 'type' || side !== renaming.kind) return condition;
  const values = condition.values.map((value) => (value === renaming.from ? renaming.to : value));
  return { ...condition, values: [...new Set(values)] };
}

function renamedEffect(effect: Effect, renaming: Renaming): Effect {
  if (effect.kind === 'coloured') return { ...effect, facet: renamedFacet(effect.facet, renaming) };
  if (effect.kind !== 'sized' && effect.kind !== 'shaded') return effect;
  return 'facet' in effect.by
    ? { ...effect, by: { facet: renamedFacet(effect.by.facet, renaming) } }
    : effect;
}

function renamedFacet(facet: string, { kind, from, to }: Renaming): string {
  return kind === 'property' && facet === propertyFacet(from).id ? propertyFacet(to).id : facet;
}
