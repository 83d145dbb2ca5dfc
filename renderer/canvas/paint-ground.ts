import type { ChartLook, Hand, Paint } from './chart-look.ts';
import { isAbroad } from './ground-map.ts';
import { paintFrames } from './paint-annotations.ts';
import { paintGrid } from './paint-grid.ts';
import { paintGroups } from './paint-groups.ts';
import { paintHulls } from './paint-hulls.ts';
import { type GuideLook, paintGuides } from './paint-guides.ts';
import type { Point } from './point.ts';
import type { Scene } from './scene.ts';
import { outlinePath } from './vector/outline-path.ts';

type GroundPaint = Omit<Paint, 'sprites' | 'measure'>;

/** What lies on the ground besides countries. */
export interface GroundLook extends GuideLook, Pick<ChartLook, 'drawing'> {
  readonly hand: Hand;
}

/** Paints what lies under the links: the ground and what groups stand on, a grid, frames, and boxes round groups. */
export function paintGround(paint: GroundPaint, look: GroundLook): void {
  paintCountries(paint, look.scene);
  paintGuides(paint, look);
  if (look.drawing.grid) paintGrid(paint);
  paintHulls(paint, look);
  paintGroups(paint, look);
  paintFrames(paint, look, look.hand);
}

/** The ground itself: plain, or the countries with their borders. */
function paintCountries({ context, viewport, size, colours }: GroundPaint, scene: Scene): void {
  context.fillStyle = colours.of.chart;
  context.fillRect(0, 0, size.width, size.height);
  context.save();
  context.translate(viewport.x, viewport.y);
  context.scale(viewport.zoom, viewport.zoom);
  context.fillStyle = colours.of['chart-alt'];
  for (const ground of scene.ground.grounds)
    if (isAbroad(ground, scene.home)) context.fill(outline(ground.outline));
  context.strokeStyle = colours.of['border-line'];
  context.lineJoin = 'round';
  const unit = 1 / viewport.zoom;
  context.lineWidth = unit;
  for (const { countries, points } of scene.ground.borders) {
    const real = countries.every((country) => country !== null);
    context.setLineDash((real ? [9, 3, 1.5, 3] : [1.5, 4]).map((length) => length * unit));
    context.stroke(outline(points));
  }
  context.restore();
}

function outline(points: readonly Point[]): Path2D {
  const path = outlinePath();
  for (const { x, y } of points) path.lineTo(x, y);
  return path;
}
