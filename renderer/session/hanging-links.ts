import type { Identifier } from '../../core/case/identifier.ts';
import { ask } from '../bridge.ts';

/** More entities than this are not asked about one by one. */
const most = 200;

/**
 * How many links go with these entities, in the whole case and not on the chart alone, beside those chosen anyway; null
 * where the entities are too many to ask.
 */
export async function countHangingLinks(
  entities: readonly Identifier[],
  chosen: readonly Identifier[],
): Promise<number | null> {
  if (entities.length > most) return null;
  const found = new Set<Identifier>();
  for (const id of entities) {
    const result = await ask('inspect', { id });
    if (result.ok) for (const { link } of result.value.links) found.add(link.id);
  }
  for (const id of chosen) found.delete(id);
  return found.size;
}
