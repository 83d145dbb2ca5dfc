import { fail, type Result, succeed } from '../../core/case/problem.ts';
import type { CommandCase } from './with-case.ts';

/** Hits of a label that are looked through: those that are the label come first. */
const most = 1000;

/**
 * The ids of entities (or links) that are called by their id or, where only one entity is called so, by its label in any
 * language. A name that nobody has, or that several have, is `name-missing` or `label-ambiguous`.
 */
export async function itemsNamed(open: CommandCase, names: readonly string[]): Promise<Result<string[]>> {
  const ids: string[] = [];
  for (const name of names) {
    const id = await itemNamed(open, name);
    if (!id.ok) return id;
    ids.push(id.value);
  }
  return succeed(ids);
}

async function itemNamed(open: CommandCase, name: string): Promise<Result<string>> {
  const known = await open.ask('inspect', { id: name });
  if (known.ok) return succeed(name);
  const found = await open.ask('search', { text: name, limit: most, kinds: ['entity'] });
  if (!found.ok) return found;
  const called = found.value.hits.filter(({ label, translations = {} }) =>
    [label, ...Object.values(translations)].includes(name),
  );
  const [first] = called;
  if (!first) return fail('name-missing', { details: { name } });
  if (called.length > 1) return fail('label-ambiguous', { details: { label: name, count: called.length } });
  return succeed(first.id);
}

/** The names in a list that commas part, or another sign. */
export function namesIn(list: string | undefined, sign = ','): string[] {
  return (list ?? '')
    .split(sign)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
