import type { Identifier } from '../../core/case/identifier.ts';
import { type Box, contains } from './box.ts';
import type { Geometry } from './geometry.ts';
import { radiusOf } from './glyph-body.ts';
import { distanceToPath } from './link-path.ts';
import { distance, type Point } from './point.ts';
import type { Scene, SceneNode } from './scene.ts';

/** What lies under a point; `edge` is the rim of a glyph, from which links are drawn. */
export interface Hit {
  readonly kind: 'node' | 'edge' | 'link';
  readonly id: Identifier;
}

const linkReach = 5;
const rim = { inside: 2, outside: 8 } as const;
/** Glyphs smaller than this on screen have no rim: all of them is for taking hold. */
const leastRimmed = 11;

/** What lies under a point (chart units) at this zoom: the last drawn glyph first, then its rim, then links. */
export function hitTest(scene: Scene, geometry: Geometry, point: Point, zoom: number): Hit | null {
  const nodes = [...scene.nodes.values()].reverse();
  const body = nodes.find((node) => distanceToBody(node, geometry, point) * zoom <= -bodyMargin(node, zoom));
  if (body) return { kind: 'node', id: body.id };
  const rimmed = nodes.find((node) => distanceToBody(node, geometry, point) * zoom <= rim.outside);
  if (rimmed && reachOf(rimmed) * zoom >= leastRimmed) return { kind: 'edge', id: rimmed.id };
  const link = nearestLink(scene, geometry, point, linkReach / zoom);
  return link === null ? null : { kind: 'link', id: link };
}

/** The entities whose centre lies in a box, for the box that selects. */
export function nodesIn(scene: Scene, geometry: Geometry, box: Box): Identifier[] {
  return [...scene.nodes.keys()].filter((id) => {
    const at = geometry.positionOf(id);
    return at !== undefined && contains(box, at);
  });
}

function bodyMargin(node: SceneNode, zoom: number): number {
  return reachOf(node) * zoom >= leastRimmed ? rim.inside : -2;
}

/** Negative inside; bodies are taken as circles, which is how large they look. */
function distanceToBody(node: SceneNode, geometry: Geometry, point: Point): number {
  const at = geometry.positionOf(node.id);
  return at ? distance(at, point) - reachOf(node) : Infinity;
}

function reachOf({ glyph, size }: SceneNode): number {
  return radiusOf(glyph.family, size);
}

function nearestLink(scene: Scene, geometry: Geometry, point: Point, reach: number): Identifier | null {
  let nearest: { id: Identifier; distance: number } | null = null;
  for (const id of scene.links.keys()) {
    const away = distanceToPath(point, geometry.pointsOf(id));
    if (away <= reach && (!nearest || away < nearest.distance)) nearest = { id, distance: away };
  }
  return nearest?.id ?? null;
}
