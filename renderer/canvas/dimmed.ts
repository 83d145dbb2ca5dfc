import type { Lit } from './lit.ts';
import type { Scene, SceneLink, SceneNode } from './scene.ts';

/** Whether an entity stands back: while others are lit, or greyed out unless it is lit itself. */
export function isNodeDim({ id, grey }: SceneNode, lit: Lit | null): boolean {
  return lit ? !lit.nodes.has(id) : grey;
}

/** Whether a link stands back: while others are lit, or with an end that is greyed out unless it is lit itself. */
export function isLinkDim(link: SceneLink, { nodes }: Scene, lit: Lit | null): boolean {
  return lit ? !lit.links.has(link.id) : isLinkGrey(link, nodes);
}

/** A link is as grey as the greyer of its ends. */
export function isLinkGrey({ from, to }: SceneLink, nodes: Scene['nodes']): boolean {
  return nodes.get(from)?.grey === true || nodes.get(to)?.grey === true;
}
