import type { Identifier } from '../../core/case/identifier.ts';
import type { Selection } from './canvas-props.ts';
import type { Scene } from './scene.ts';

/** What stays crisp while something is selected: the selected, what they are linked with, and the links between. */
export interface Lit {
  readonly nodes: ReadonlySet<Identifier>;
  readonly links: ReadonlySet<Identifier>;
}

/** Null while nothing that is on the chart is selected: then everything is crisp. */
export function litBy(scene: Scene, { entities, links }: Selection): Lit | null {
  const nodes = new Set([...entities].filter((id) => scene.nodes.has(id)));
  const lines = new Set([...links].filter((id) => scene.links.has(id)));
  if (nodes.size + lines.size === 0) return null;
  for (const id of [...nodes]) for (const link of scene.linksOf.get(id) ?? []) lines.add(link);
  for (const id of lines) {
    const link = scene.links.get(id);
    if (link) nodes.add(link.from).add(link.to);
  }
  return { nodes, links: lines };
}
