import { type Result, succeed } from '../../core/case/problem.ts';
import { catalogueIds, catalogueNames } from './catalogue-names.ts';
import { choiceNamed, type NamedChoice } from './choices-named.ts';
import { namesMade } from './names-made.ts';
import type { CommandCase } from './with-case.ts';

/** The ids of types of entities or links, each named by its id or in any language; `unknown-name` for one that is none. */
export async function typesNamed(
  open: CommandCase,
  side: 'entities' | 'links',
  option: string,
  words: readonly string[],
): Promise<Result<string[]>> {
  const known = await typesOf(open, side);
  if (!known.ok) return known;
  const ids: string[] = [];
  for (const word of words) {
    const id = choiceNamed(option, word, known.value);
    if (!id.ok) return id;
    ids.push(id.value);
  }
  return succeed(ids);
}

/** Types that come along, that the case made, and that its items have. */
async function typesOf(open: CommandCase, side: 'entities' | 'links'): Promise<Result<NamedChoice[]>> {
  const summary = await open.ask('summary', {});
  if (!summary.ok) return summary;
  const { counts, types } = summary.value;
  const [kind, part] =
    side === 'entities' ? (['entity', 'entityTypes'] as const) : (['link', 'linkTypes'] as const);
  const made = namesMade(types, kind);
  const ids = new Set([...Object.keys(counts[side]), ...made.keys(), ...catalogueIds(part)]);
  return succeed(
    [...ids].map((id) => ({ id, names: [...(made.get(id) ?? []), ...catalogueNames(part, id)] })),
  );
}
