import type { Identifier } from '../../core/case/identifier.ts';
import type { Point } from './point.ts';
import type { SceneNode } from './scene.ts';

/** Of the entities that were dropped somewhere, those that still lie there while their rows stand elsewhere. */
export function refusedDrops(
  places: ReadonlyMap<Identifier, Point>,
  nodes: ReadonlyMap<Identifier, SceneNode>,
  positionOf: (id: Identifier) => Point | undefined,
): SceneNode[] {
  return [...places].flatMap(([id, dropped]) => {
    const [node, now] = [nodes.get(id), positionOf(id)];
    const waits = now?.x === dropped.x && now.y === dropped.y;
    return node && waits && (node.x !== now.x || node.y !== now.y) ? [node] : [];
  });
}
