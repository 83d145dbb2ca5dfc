import type { Condition } from '../../core/case/condition.ts';
import { type Result, succeed } from '../../core/case/problem.ts';
import type { NetworkChoice } from '../../core/contract/analysing.ts';
import { facetNamed } from './facet-named.ts';
import { typesNamed } from './types-named.ts';
import type { CommandCase } from './with-case.ts';

/** A choice of network with types and facets by their ids instead of the words that were typed. */
export async function networkNamed(open: CommandCase, choice: NetworkChoice): Promise<Result<NetworkChoice>> {
  let known: NetworkChoice = choice;
  for (const part of [weightNamed, linkTypesNamed, entitiesNamed, linksNamed]) {
    const named = await part(open, choice);
    if (!named.ok) return named;
    known = { ...known, ...named.value };
  }
  return succeed(known);
}

async function weightNamed(open: CommandCase, { weight }: NetworkChoice): Promise<Result<NetworkChoice>> {
  if (!weight || weight.by === 'links') return succeed({});
  const facet = await facetNamed(open, 'links', '--weight', weight.by.facet);
  return facet.ok ? succeed({ weight: { ...weight, by: { facet: facet.value } } }) : facet;
}

async function linkTypesNamed(open: CommandCase, choice: NetworkChoice): Promise<Result<NetworkChoice>> {
  if (!choice.linkTypes) return succeed({});
  const linkTypes = await typesNamed(open, 'links', '--link-types', choice.linkTypes);
  return linkTypes.ok ? succeed({ linkTypes: linkTypes.value }) : linkTypes;
}

async function entitiesNamed(open: CommandCase, choice: NetworkChoice): Promise<Result<NetworkChoice>> {
  const entityConditions = await conditionsNamed(open, 'entities', choice.entityConditions ?? []);
  return entityConditions.ok ? succeed({ entityConditions: entityConditions.value }) : entityConditions;
}

async function linksNamed(open: CommandCase, choice: NetworkChoice): Promise<Result<NetworkChoice>> {
  const linkConditions = await conditionsNamed(open, 'links', choice.linkConditions ?? []);
  return linkConditions.ok ? succeed({ linkConditions: linkConditions.value }) : linkConditions;
}

async function conditionsNamed(
  open: CommandCase,
  side: 'entities' | 'links',
  conditions: readonly Condition[],
): Promise<Result<Condition[]>> {
  const named: Condition[] = [];
  for (const condition of conditions) {
    const facet = await facetNamed(open, side, `--${side}`, condition.facet);
    if (!facet.ok) return facet;
    named.push({ ...condition, facet: facet.value });
  }
  return succeed(named);
}
