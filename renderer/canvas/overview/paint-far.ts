import { bodyColours } from '../body-colours.ts';
import type { ChartLook, Paint } from '../chart-look.ts';
import type { SceneLink } from '../scene.ts';
import { toScreen } from '../viewport.ts';

/** From here on glyphs and lines are large enough by themselves. */
const nearEnough = 0.2;
const leastRadius = 4;
const lineWidth = 1.25;

/** Paints what is lit larger than life while the chart is so far away that it would not be seen. */
export function paintFar(paint: Paint, look: ChartLook): void {
  const { context, viewport, colours } = paint;
  const { lit, scene } = look;
  if (!lit || viewport.zoom >= nearEnough) return;
  context.lineWidth = lineWidth;
  for (const id of lit.links) paintLine(paint, look, scene.links.get(id));
  for (const id of lit.nodes) {
    const node = scene.nodes.get(id);
    const at = node && toScreen(viewport, node);
    if (!at) continue;
    context.beginPath();
    context.arc(at.x, at.y, Math.max(leastRadius, (node.size / 2) * viewport.zoom), 0, 2 * Math.PI);
    const { line, fill } = bodyColours(node.glyph, colours);
    context.fillStyle = fill;
    context.fill();
    context.strokeStyle = line;
    context.stroke();
  }
}

function paintLine({ context, viewport, colours }: Paint, { scene }: ChartLook, link?: SceneLink): void {
  const [from, to] = [scene.nodes.get(link?.from ?? ''), scene.nodes.get(link?.to ?? '')];
  if (!link || !from || !to) return;
  const [start, end] = [toScreen(viewport, from), toScreen(viewport, to)];
  context.strokeStyle = link.ends ? colours.of.thread : colours.of.link;
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.lineTo(end.x, end.y);
  context.stroke();
}
