import type { Identifier } from '../../core/case/identifier.ts';
import type { Scene, SceneLink, SceneNode } from './scene.ts';

/** What to do to the drawing so that it shows another scene. */
export interface SceneDiff {
  readonly addedNodes: readonly SceneNode[];
  readonly removedNodes: readonly Identifier[];
  /** Look or size changed. */
  readonly changedNodes: readonly SceneNode[];
  readonly movedNodes: readonly SceneNode[];
  readonly addedLinks: readonly SceneLink[];
  readonly removedLinks: readonly Identifier[];
  readonly changedLinks: readonly SceneLink[];
}

/** Compares two scenes item by item; a link that got other ends is removed and added. */
export function sceneDiff(before: Scene | null, after: Scene): SceneDiff {
  const [oldNodes, oldLinks] = [before?.nodes ?? new Map(), before?.links ?? new Map()] as [
    Scene['nodes'],
    Scene['links'],
  ];
  const keptNodes = [...after.nodes.values()].filter(({ id }) => oldNodes.has(id));
  const staysPut = (link: SceneLink) => sameEnds(oldLinks.get(link.id), link);
  const keptLinks = [...after.links.values()].filter(staysPut);
  return {
    addedNodes: [...after.nodes.values()].filter(({ id }) => !oldNodes.has(id)),
    removedNodes: [...oldNodes.keys()].filter((id) => !after.nodes.has(id)),
    changedNodes: keptNodes.filter((node) => !sameLook(oldNodes.get(node.id), node)),
    movedNodes: keptNodes.filter((node) => !samePlace(oldNodes.get(node.id), node)),
    addedLinks: [...after.links.values()].filter((link) => !staysPut(link)),
    removedLinks: [...oldLinks.values()]
      .filter((link) => !sameEnds(after.links.get(link.id), link))
      .map(({ id }) => id),
    changedLinks: keptLinks.filter((link) => !sameLine(oldLinks.get(link.id), link)),
  };
}

/** Whether two scenes are drawn alike. */
export function isEmptyDiff(diff: SceneDiff): boolean {
  return Object.values(diff).every((list: readonly unknown[]) => list.length === 0);
}

function sameLook(a: SceneNode | undefined, b: SceneNode): boolean {
  if (a?.glyph !== b.glyph || a.size !== b.size) return false;
  return a.hub === b.hub && a.grey === b.grey && sameMarks(a, b);
}

function samePlace(a: SceneNode | undefined, b: SceneNode): boolean {
  return a?.x === b.x && a.y === b.y;
}

function sameEnds(a: SceneLink | undefined, b: SceneLink): boolean {
  return a?.from === b.from && a.to === b.to;
}

function sameLine(a: SceneLink | undefined, b: SceneLink): boolean {
  if (a?.line !== b.line || a.width !== b.width || !sameMarks(a, b)) return false;
  return a.curved === b.curved && a.ends?.join() === b.ends?.join();
}

/** Size and width are compared as they are drawn. */
function sameMarks({ look: a }: Looked, { look: b }: Looked): boolean {
  return a.colour === b.colour && a.badge === b.badge;
}

type Looked = Pick<SceneNode, 'look'>;
