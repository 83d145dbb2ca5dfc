import type { ChartLook, Paint } from './chart-look.ts';
import { hullOf, traceAround } from './hull.ts';
import { outlinePath } from './vector/outline-path.ts';

type GroundPaint = Omit<Paint, 'sprites' | 'measure'>;

/** Room between the rim of an area and the middle of the glyphs on it, chart units. */
const room = 34;

/** Paints areas on which the members of groups stand together, each in the colour of its group. */
export function paintHulls(
  { context, viewport, colours }: GroundPaint,
  { scene, geometry, drawing }: Pick<ChartLook, 'scene' | 'geometry' | 'drawing'>,
): void {
  if (drawing.hulls.length === 0) return;
  context.save();
  context.translate(viewport.x, viewport.y);
  context.scale(viewport.zoom, viewport.zoom);
  context.lineWidth = 1.5 / viewport.zoom;
  for (const { members, colour } of drawing.hulls) {
    const points = members.flatMap((id) => (scene.nodes.has(id) ? (geometry.positionOf(id) ?? []) : []));
    if (points.length < 2) continue;
    const path = outlinePath();
    traceAround(path, hullOf(points), room);
    context.fillStyle = colours.lookOf[colour];
    context.strokeStyle = colours.lookOf[colour];
    context.globalAlpha = 0.1;
    context.fill(path);
    context.globalAlpha = 0.6;
    context.stroke(path);
  }
  context.restore();
}
