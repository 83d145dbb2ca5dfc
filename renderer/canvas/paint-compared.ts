import type { Fate } from '../../core/compare/compare.ts';
import type { ChartLook, Paint } from './chart-look.ts';
import type { ColourName } from './colours.ts';
import type { ComparedMarks } from './canvas-props.ts';
import { fateSigns } from './fate-signs.ts';
import { familyOutlines, radiusOf } from './glyph-body.ts';
import { isInView } from './in-view.ts';
import type { Point } from './point.ts';
import { toScreen } from './viewport.ts';
import { outlinePath } from './vector/outline-path.ts';

const colourOf: Readonly<Record<Fate, ColourName>> = {
  ...{ added: 'fate-added', removed: 'fate-removed', changed: 'fate-changed', moved: 'fate-moved' },
};
/** Size of a glyph that is not on the chart, chart units. */
const ghostSize = 34;
/** Outlines of glyphs are drawn in a box of this side. */
const outlineSide = 14;
/** Where more have moved, only the ways of the selected tell anything. */
const mostTrails = 25;
/** Below this a sign would cover what it stands at. */
const farthest = 0.3;

/** Paints what a comparison found over the chart: signs at what is here, ghosts of what is not, ways of what moved. */
export function paintCompared(paint: Paint, look: ChartLook): void {
  const { compared } = look.drawing;
  if (!compared) return;
  const { context } = paint;
  context.save();
  paintTrails(paint, look, compared);
  paintGhostLinks(paint, compared);
  paintGhosts(paint, look, compared);
  paintLinkSigns(paint, look, compared);
  paintEntitySigns(paint, look, compared);
  context.restore();
}

function paintTrails(paint: Paint, { geometry, selection }: ChartLook, { trails }: ComparedMarks): void {
  const { context, colours } = paint;
  const isShown = (id: string) => trails.length <= mostTrails || selection.entities.has(id);
  context.strokeStyle = colours.of[colourOf.moved];
  context.globalAlpha = 0.7;
  context.lineWidth = 1.25;
  context.setLineDash([2, 4]);
  for (const { id, from } of trails) {
    const now = geometry.positionOf(id);
    if (!now || !isShown(id)) continue;
    const [start, end] = [toScreen(paint.viewport, from), toScreen(paint.viewport, now)];
    if (!isInView(start, paint.size, 40) && !isInView(end, paint.size, 40)) continue;
    strokeLine(context, start, end);
    context.beginPath();
    context.arc(start.x, start.y, 3, 0, 2 * Math.PI);
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function paintGhostLinks(paint: Paint, { ghostLinks }: ComparedMarks): void {
  const { context, colours, viewport } = paint;
  context.lineWidth = 1.5;
  for (const { fate, ...ends } of ghostLinks) {
    const [start, end] = [toScreen(viewport, ends.from), toScreen(viewport, ends.to)];
    context.strokeStyle = colours.of[colourOf[fate]];
    context.globalAlpha = 0.55;
    context.setLineDash([5, 5]);
    strokeLine(context, start, end);
    context.setLineDash([]);
    context.globalAlpha = 1;
    const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    if (viewport.zoom >= farthest) paintSign(paint, fate, middle);
  }
}

function paintGhosts(paint: Paint, { words }: ChartLook, { ghosts }: ComparedMarks): void {
  const { context, colours, viewport, size } = paint;
  for (const { row, fate, ...place } of ghosts) {
    const at = toScreen(viewport, place);
    if (!isInView(at, size, 80)) continue;
    const scale = (ghostSize / outlineSide) * Math.max(0.12, viewport.zoom);
    context.save();
    context.translate(at.x, at.y);
    context.scale(scale, scale);
    context.translate(-outlineSide / 2, -outlineSide / 2);
    const outline = outlinePath(familyOutlines[words.typeOf(row.type).family]);
    context.globalAlpha = 0.75;
    context.fillStyle = colours.of.chart;
    context.fill(outline);
    context.strokeStyle = colours.of[colourOf[fate]];
    context.lineWidth = 1.5 / scale;
    context.setLineDash([3.5 / scale, 2.5 / scale]);
    context.stroke(outline);
    context.restore();
    if (viewport.zoom < farthest) continue;
    paintSign(paint, fate, cornerOf(at, (ghostSize / 2) * viewport.zoom));
    paintName(paint, words.title(row), at, colourOf[fate]);
  }
}

function paintName(paint: Paint, name: string, at: Point, colour: ColourName): void {
  const { context, colours, viewport } = paint;
  const y = at.y + (ghostSize / 2) * viewport.zoom + 13;
  context.font = colours.font('name', 1);
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = colours.of.chart;
  context.strokeText(name, at.x, y);
  context.fillStyle = colours.of[colour];
  context.fillText(name, at.x, y);
}

function paintLinkSigns(paint: Paint, { scene, geometry }: ChartLook, { links }: ComparedMarks): void {
  const { context, colours, viewport, size } = paint;
  for (const [id, fate] of links) {
    const points = scene.links.has(id) ? geometry.pointsOf(id) : [];
    const middle = points[Math.floor(points.length / 2)];
    if (!middle) continue;
    context.strokeStyle = colours.of[colourOf[fate]];
    context.globalAlpha = 0.4;
    context.lineWidth = Math.max(2, 6 * viewport.zoom);
    context.beginPath();
    for (const point of points) {
      const { x, y } = toScreen(viewport, point);
      context.lineTo(x, y);
    }
    context.stroke();
    context.globalAlpha = 1;
    const at = toScreen(viewport, middle);
    if (viewport.zoom >= farthest && isInView(at, size, 12)) paintSign(paint, fate, at);
  }
}

function paintEntitySigns(paint: Paint, { scene, geometry }: ChartLook, { entities }: ComparedMarks): void {
  const { context, colours, viewport, size } = paint;
  for (const [id, fate] of entities) {
    const place = geometry.positionOf(id);
    const at = place && toScreen(viewport, place);
    if (!at || !isInView(at, size, 60)) continue;
    const node = scene.nodes.get(id);
    const radius = node ? (radiusOf(node.glyph.family, node.size) + 6) * viewport.zoom : 3.5;
    context.strokeStyle = colours.of[colourOf[fate]];
    context.lineWidth = node ? Math.max(1.5, 2.5 * viewport.zoom) : 2;
    context.setLineDash(fate === 'moved' ? [2, 3] : []);
    context.beginPath();
    context.arc(at.x, at.y, Math.max(3, radius), 0, 2 * Math.PI);
    context.stroke();
    if (node && viewport.zoom >= farthest) paintSign(paint, fate, cornerOf(at, radius));
  }
  context.setLineDash([]);
}

/** Up to the left of a glyph: the other corners are taken. */
function cornerOf({ x, y }: Point, radius: number): Point {
  return { x: x - radius * 0.75, y: y - radius * 0.75 };
}

function paintSign({ context, colours, viewport }: Paint, fate: Fate, { x, y }: Point): void {
  const radius = Math.min(7.5, Math.max(4.5, 11 * viewport.zoom));
  context.fillStyle = colours.of[colourOf[fate]];
  context.strokeStyle = colours.of.chart;
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  context.setLineDash([]);
  context.stroke();
  context.fillStyle = colours.of.paper;
  context.font = colours.font('strongName', radius / 7);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(fateSigns[fate], x, y + 0.5);
  context.textBaseline = 'alphabetic';
}

function strokeLine(context: Paint['context'], start: Point, end: Point): void {
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.lineTo(end.x, end.y);
  context.stroke();
}
