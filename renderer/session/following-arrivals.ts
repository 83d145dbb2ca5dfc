import type { Identifier } from '../../core/case/identifier.ts';
import type { FoundEntity } from '../../core/contract/following.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';
import { type Arriving, middleOf } from './expanding-seats.ts';

/**
 * Who comes near to whom: those linked with what stands first, then those linked with these, and so on; what is linked
 * with nothing that stands comes to the middle.
 */
export function arrivals(
  absent: readonly FoundEntity[],
  pairs: readonly (readonly [Identifier, Identifier])[],
  placements: ChartRows['placements'],
): Arriving[] {
  const points = new Map([...placements].map(([id, { x, y }]) => [id, { x, y }]));
  const middle = middleOf([...points.values()]);
  const waiting = new Set(absent.map(({ id }) => id));
  const result: Arriving[] = [];
  while (waiting.size > 0) {
    const next = [...waiting].flatMap((entity) => {
      const near = neighboursOf(entity, pairs).flatMap((id) => points.get(id) ?? []);
      return near.length > 0 ? [{ entity, near: middleOf(near) }] : [];
    });
    const coming = next.length > 0 ? next : [...waiting].map((entity) => ({ entity, near: middle }));
    for (const one of coming) {
      waiting.delete(one.entity);
      points.set(one.entity, one.near);
      result.push(one);
    }
  }
  return result;
}

function neighboursOf(
  entity: Identifier,
  pairs: readonly (readonly [Identifier, Identifier])[],
): Identifier[] {
  return pairs.flatMap(([a, b]) => (a === entity ? [b] : b === entity ? [a] : []));
}
