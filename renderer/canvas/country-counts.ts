import type { Scene } from './scene.ts';

const known = new WeakMap<Scene['nodes'], ReadonlyMap<string | null, number>>();

/**
 * How many shown entities of the whole chart belong to each country; null stands for none known. Counted once for the
 * same entities; null where not everybody of the chart is known.
 */
export function countryCounts({ nodes: drawn, whole }: Scene): ReadonlyMap<string | null, number> | null {
  if (whole === null) return null;
  const nodes = whole ?? drawn;
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
