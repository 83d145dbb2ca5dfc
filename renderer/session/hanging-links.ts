import type { Identifier } from '../../core/case/identifier.ts';
import { ask } from '../bridge.ts';

/** How many links go with these entities, in the whole case and not on the chart alone, beside those chosen anyway. */
export async function countHangingLinks(
  entities: readonly Identifier[],
  chosen: readonly Identifier[],
): Promise<number> {
  const found = new Set<Identifier>();
  for (const id of entities) {
    const result = await ask('inspect', { id });
    if (result.ok) for (const { link } of result.value.links) found.add(link.id);
  }
  for (const id of chosen) found.delete(id);
  return found.size;
}
