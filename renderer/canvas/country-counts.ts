import type { Scene } from './scene.ts';

const known = new WeakMap<Scene['nodes'], ReadonlyMap<string | null, number>>();

/** How many shown entities belong to each country; null stands for none known. Counted once for the same entities. */
export function countryCounts({ nodes }: Scene): ReadonlyMap<string | null, number> {
  const counts = known.get(nodes) ?? counted(nodes);
  known.set(nodes, counts);
  return counts;
}

function counted(nodes: Scene['nodes']): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { glyph } of nodes.values()) {
    const country = glyph.country ?? null;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}
