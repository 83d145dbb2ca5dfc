import type { Entity } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Occurrence } from '../../core/case/occurrence.ts';
import type { NetworkChoice } from '../../core/contract/analysing.ts';
import { spansMeet, writtenSpan } from '../../core/facets/written-span.ts';
import type { Picture } from '../../core/patterns/picture.ts';
import { filterInSteps } from '../../core/tables/steps.ts';
import type { Ask } from './handlers/handler.ts';
import { inSlices } from './in-slices.ts';
import type { ChosenNetwork } from './network-of.ts';

/** A network with the single calls and positions behind it, of the same stretch of time, for patterns to be looked for in. */
export async function pictureOf(
  { topology, links, asOne, rows, context }: ChosenNetwork,
  time: NonNullable<NetworkChoice>['time'],
  ask: Pick<Ask, 'session' | 'signal' | 'progress'>,
): Promise<Picture> {
  const { store } = ask.session;
  const entities = new Map<Identifier, Entity>();
  for (const id of topology.entities) {
    const row = rows.row('entities', id);
    if (row) entities.set(id, row);
  }
  const linked = new Set(topology.links);
  const isShown = (row: Occurrence) =>
    (row.kind === 'call' ? linked.has(row.link) : entities.has(row.entity)) && isWithin(row, time);
  const all = await store.all('occurrences');
  const single = asOne.size > 0 ? all.map((row) => withStandIn(row, asOne)) : all;
  const [about] = await store.rows('about', ['case']);
  return {
    ...{ entities, links, facts: context, source: context.source, rates: about?.rates ?? {} },
    occurrences: await inSlices(filterInSteps(single, isShown), ask),
  };
}

function withStandIn(row: Occurrence, asOne: ReadonlyMap<Identifier, Identifier>): Occurrence {
  const first = row.kind === 'call' ? undefined : asOne.get(row.entity);
  return row.kind === 'call' || first === undefined ? row : { ...row, entity: first };
}

function isWithin(row: Occurrence, time: NonNullable<NetworkChoice>['time']): boolean {
  if (!time) return true;
  const span = writtenSpan(row.time ?? '');
  return span ? spansMeet(span, time) : time.undated;
}
