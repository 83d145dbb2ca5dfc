import type { Identifier } from '../../../core/case/identifier.ts';
import { fail, succeed } from '../../../core/case/problem.ts';
import { weakestStep } from '../../../core/paths/evidence.ts';
import { stepLinks } from '../describe-paths.ts';
import { answered, followed, foundLink, namesOf } from '../follow-links.ts';
import type { Handler } from './handler.ts';

/** A small network that joins some entities, with what lies between them. */
export const connect: Handler<'connect'> = async (input, ask) => {
  const over = await followed(ask, input);
  const wanted = new Set(input.entities);
  const gone = input.entities.find((id) => !over.rows.row('entities', id));
  if (gone !== undefined) return fail('row-missing', { details: { table: 'entities', row: gone } });
  const terminals = [...wanted].flatMap((id) => over.positionOf(id) ?? []);
  const found = await answered(over, { kind: 'connect', terminals }, ask);
  if (!found.ok) return found;
  const idOf = (at: number) => over.network.entities[at] as Identifier;
  const steps = found.value.steps.map(([from, to]) => [idOf(from), idOf(to)] as const);
  const joins = new Map<Identifier, number>();
  for (const end of steps.flat()) joins.set(end, (joins.get(end) ?? 0) + 1);
  const ids = Array.from(found.value.entities, idOf);
  const between = namesOf(
    over,
    ids.filter((id) => !wanted.has(id)),
  ).map((entity) => ({
    entity,
    joins: joins.get(entity.id) ?? 0,
  }));
  const links = steps.map(([from, to]) => stepLinks(over, 'ignore', from, to));
  const best = links.flatMap(([first]) => first ?? []);
  // Who does not stand where the search went is joined with nobody.
  const outside = input.entities.filter((id) => over.positionOf(id) === undefined);
  return succeed({
    revision: ask.session.store.revision(),
    groups: [...found.value.groups.map((group) => group.map(idOf)), ...outside.map((id) => [id])],
    between: between.toSorted((a, b) => b.joins - a.joins),
    weakest: best[weakestStep(best)]?.link.id ?? null,
    entities: namesOf(over, new Set([...ids, ...wanted])),
    links: links.flat().map((link) => foundLink(link, over.masking)),
  });
};
