import type { Identifier } from '../../../core/case/identifier.ts';
import type { Scene } from '../scene.ts';

/**
 * The part of a chart that these entities and the links among them are; the same rows, the same ground. `isWhole` where
 * the scene has everybody of the chart.
 */
export function partOfScene(scene: Scene, ids: Iterable<Identifier>, isWhole: boolean): Scene {
  const nodes = new Map([...ids].flatMap((id) => entry(scene.nodes, id)));
  const isInside = (id: Identifier) => {
    const link = scene.links.get(id);
    return link !== undefined && nodes.has(link.from) && nodes.has(link.to);
  };
  const linksOf = new Map(
    [...nodes.keys()].map((id) => [id, (scene.linksOf.get(id) ?? []).filter(isInside)]),
  );
  const links = new Map([...linksOf.values()].flat().flatMap((id) => entry(scene.links, id)));
  return { ...scene, nodes, whole: isWhole ? scene.nodes : null, links, linksOf };
}

function entry<V>(rows: ReadonlyMap<Identifier, V>, id: Identifier): [Identifier, V][] {
  const row = rows.get(id);
  return row === undefined ? [] : [[id, row]];
}
