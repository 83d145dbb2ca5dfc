import type { Identifier } from '../../core/case/identifier.ts';
import { type Handle, handlesOf, isAtAnnotation } from './annotation-shape.ts';
import { type Box, contains } from './box.ts';
import type { AnnotationKind } from './canvas-props.ts';
import type { Geometry } from './geometry.ts';
import { radiusOf } from './glyph-body.ts';
import { groupBox, groupHeading } from './group-box.ts';
import { distanceToPath } from './link-path.ts';
import { distance, type Point } from './point.ts';
import type { Scene, SceneNode } from './scene.ts';

/**
 * What lies under a point; `edge` is the rim of a glyph, from which links are drawn, `dot` an entity of an overview,
 * `group` the heading of one, `handle` what an annotation is reshaped by.
 */
export interface Hit {
  readonly kind: 'node' | 'edge' | 'link' | 'dot' | 'group' | 'annotation' | 'handle';
  readonly id: Identifier;
  readonly handle?: Handle;
}

const linkReach = 5;
const handleReach = 8;
const rim = { inside: 2, outside: 8 } as const;
/** Glyphs smaller than this on screen have no rim: all of them is for taking hold. */
const leastRimmed = 11;

/**
 * What lies under a point (chart units) at this zoom: handles of the marked annotation, the last drawn glyph, its rim,
 * what is written over the links, headings of groups, links, and frames, which lie under everything.
 */
export function hitTest(
  scene: Scene,
  geometry: Geometry,
  point: Point,
  zoom: number,
  marked: Identifier | null = null,
): Hit | null {
  const held = handleAt(scene, marked, point, zoom);
  if (held) return held;
  const nodes = [...scene.nodes.values()].reverse();
  const body = nodes.find((node) => distanceToBody(node, geometry, point) * zoom <= -bodyMargin(node, zoom));
  if (body) return { kind: 'node', id: body.id };
  const rimmed = nodes.find((node) => distanceToBody(node, geometry, point) * zoom <= rim.outside);
  if (rimmed && reachOf(rimmed) * zoom >= leastRimmed && rimmed.glyph.folded === null)
    return { kind: 'edge', id: rimmed.id };
  const above = annotationAt(scene, point, zoom, ['text', 'arrow']) ?? groupAt(scene, geometry, point);
  if (above) return above;
  const link = nearestLink(scene, geometry, point, linkReach / zoom);
  return link === null ? annotationAt(scene, point, zoom, ['frame']) : { kind: 'link', id: link };
}

/** The entities whose centre lies in a box, for the box that selects. */
export function nodesIn(scene: Scene, geometry: Geometry, box: Box): Identifier[] {
  return [...scene.nodes.keys()].filter((id) => {
    const at = geometry.positionOf(id);
    return at !== undefined && contains(box, at);
  });
}

function handleAt({ annotations }: Scene, marked: Identifier | null, point: Point, zoom: number): Hit | null {
  const annotation = marked === null ? undefined : annotations.get(marked);
  const held =
    annotation && handlesOf(annotation).find(([, at]) => distance(at, point) * zoom <= handleReach);
  return annotation && held ? { kind: 'handle', id: annotation.id, handle: held[0] } : null;
}

function annotationAt(
  { annotations }: Scene,
  point: Point,
  zoom: number,
  kinds: readonly AnnotationKind[],
): Hit | null {
  const hit = [...annotations.values()]
    .reverse()
    .find((one) => kinds.includes(one.kind) && isAtAnnotation(one, point, linkReach / zoom));
  return hit ? { kind: 'annotation', id: hit.id } : null;
}

function groupAt(scene: Scene, geometry: Geometry, point: Point): Hit | null {
  const hit = scene.groups.findLast((group) => {
    const box = groupBox(group, scene, geometry);
    return box !== null && contains({ ...box, bottom: box.top + groupHeading }, point);
  });
  return hit ? { kind: 'group', id: hit.id } : null;
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
