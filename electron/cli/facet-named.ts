import { type Result, succeed } from '../../core/case/problem.ts';
import { appliesTo, facetById, facets, propertyOf } from '../../core/facets/facets.ts';
import { measureOf } from '../../core/facets/score-facet.ts';
import { catalogueNames } from './catalogue-names.ts';
import { choiceNamed } from './choices-named.ts';
import type { Arguments } from './command.ts';
import { namesMade } from './names-made.ts';
import type { CommandCase } from './with-case.ts';

type Side = 'entities' | 'links';

/**
 * The id of a facet of the case's entities or links: one that every case has, a measure, or a property that items of the
 * case have, by what it is called in the case or in any language. `unknown-name` for a word that is none.
 */
export async function facetNamed(
  open: CommandCase,
  side: Side,
  option: string,
  word: string,
): Promise<Result<string>> {
  const kind = side === 'entities' ? 'entity' : 'link';
  const facet = facetById(word);
  if (facet && propertyOf(word) === undefined && (measureOf(word) !== undefined || appliesTo(facet, kind)))
    return succeed(word);
  const [offered, summary] = [
    await open.ask('facet-values', { side, facet: 'type', text: '' }),
    await open.ask('summary', {}),
  ];
  if (!offered.ok) return offered;
  if (!summary.ok) return summary;
  const made = namesMade(summary.value.types, 'property');
  const properties = offered.value.properties.map((id) => ({
    id: `property:${id}`,
    names: [id, ...(made.get(id) ?? []), ...catalogueNames('properties', id)],
  }));
  const common = facets.filter((one) => appliesTo(one, kind)).map(({ id }) => ({ id, names: [] }));
  return choiceNamed(option, word, [...common, ...properties]);
}

/** The facet of entities that `--by` names; nothing without the option. */
export async function facetBy(
  open: CommandCase,
  { text }: Arguments,
): Promise<Result<{ readonly by?: string }>> {
  const word = text('by');
  if (word === undefined) return succeed({});
  const by = await facetNamed(open, 'entities', '--by', word);
  return by.ok ? succeed({ by: by.value }) : by;
}
