import { succeed } from '../../../core/case/problem.ts';
import type { FoundEntity } from '../../../core/contract/following.ts';
import { answered, followed, foundEntity } from '../follow-links.ts';
import type { Handler } from './handler.ts';

const most = 5000;

interface Reached {
  readonly depth: number;
  readonly entity: FoundEntity;
}

/** Everything within so many steps of some entities, counted by depth and type. Paths go through all types. */
export const linked: Handler<'linked'> = async (input, ask) => {
  const over = await followed(ask, input);
  const starts = input.entities.flatMap((id) => over.positionOf(id) ?? []);
  const { depth, direction } = input;
  const hops = await answered(over, { kind: 'linked', starts, depth, direction }, ask);
  if (!hops.ok) return hops;
  const reached = over.network.entities.flatMap((id, at): Reached[] => {
    const entity = over.rows.row('entities', id);
    const depth = hops.value[at] as number;
    const isWanted = entity && depth > 0 && (input.types?.includes(entity.type) ?? true);
    return isWanted ? [{ depth, entity: foundEntity(entity, over.masking) }] : [];
  });
  reached.sort((a, b) => a.depth - b.depth || byText(a.entity.label, b.entity.label));
  return succeed({
    revision: ask.session.store.revision(),
    total: reached.length,
    layers: layersOf(reached),
    found: reached.slice(0, most),
  });
};

function layersOf(reached: readonly Reached[]) {
  const depths = [...new Set(reached.map(({ depth }) => depth))];
  return depths.map((depth) => {
    const layer = reached.filter((one) => one.depth === depth);
    const counts = new Map<string, number>();
    for (const { entity } of layer) counts.set(entity.type, (counts.get(entity.type) ?? 0) + 1);
    const types = [...counts].map(([type, count]) => ({ type, count }));
    types.sort((a, b) => b.count - a.count || byText(a.type, b.type));
    return { depth, count: layer.length, types };
  });
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
