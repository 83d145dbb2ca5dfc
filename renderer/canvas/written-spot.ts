import { annotationBox } from './annotation-shape.ts';
import { type Box, boxAround } from './box.ts';
import type { Written, WrittenSpot } from './canvas-props.ts';
import type { ChartSurface } from './chart-surface.ts';
import { groupBox, groupHeading } from './group-box.ts';
import type { Point } from './point.ts';
import { toScreen } from './viewport.ts';

/** Where something that is written in place stands on the page; null where it is not drawn. */
export function spotOf(surface: ChartSurface, what: Written): WrittenSpot | null {
  const box = boxOf(surface, what);
  return box && onPage(surface, box);
}

/** Where a place of the chart is on the page. */
export function spotAt(surface: ChartSurface | null, point: Point): WrittenSpot {
  const box = boxAround(point, 0, 0);
  return surface ? onPage(surface, box) : { left: 0, top: 0, width: 0, height: 0, zoom: 1 };
}

/** The glyph of an entity, the heading of a group, all of an annotation. */
function boxOf({ view: { scene }, geometry }: ChartSurface, { kind, id }: Written): Box | null {
  if (kind === 'annotation') {
    const annotation = scene.annotations.get(id);
    return annotation ? annotationBox(annotation) : null;
  }
  const group = scene.groups.find((one) => one.id === id && !one.folded);
  const box = group ? groupBox(group, scene, geometry) : null;
  if (box) return { ...box, bottom: box.top + groupHeading };
  const [node, at] = [scene.nodes.get(id), geometry.positionOf(id)];
  return node && at ? boxAround(at, node.size / 2, node.size / 2) : null;
}

function onPage(surface: ChartSurface, { left, top, right, bottom }: Box): WrittenSpot {
  const { viewport } = surface.stage;
  const origin = surface.origin;
  const [start, end] = [toScreen(viewport, { x: left, y: top }), toScreen(viewport, { x: right, y: bottom })];
  return {
    ...{ left: origin.x + start.x, top: origin.y + start.y },
    ...{ width: end.x - start.x, height: end.y - start.y, zoom: viewport.zoom },
  };
}
