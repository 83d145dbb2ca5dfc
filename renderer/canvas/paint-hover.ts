import { type Box, boxAround } from './box.ts';
import { captionOf } from './caption-of.ts';
import type { ChartLook, Hand, Paint } from './chart-look.ts';
import { nameBlock } from './name-block.ts';
import { nameSprite, namePadding } from './paint-names.ts';
import { areaBaseline, writeAreaName } from './paint-areas.ts';
import type { PlacedArea, TextPlan } from './plan-request.ts';
import { areaHeight, areaNameWidth, cutNameAt } from './planned-areas.ts';
import { distance } from './point.ts';
import { reachOf } from './reach-of.ts';
import { sideSpots } from './side-spots.ts';
import { toScreen } from './viewport.ts';

/** Says in passing what had no room on the chart: the name of a glyph or of the ground, the words of a link. */
export function paintHover(paint: Paint, look: ChartLook, { hovered, pointer }: Hand): void {
  if (hovered?.kind === 'link') paintLinkWords(paint, look, hovered.id, pointer);
  else if (hovered && !look.plan.names.has(hovered.id)) paintName(paint, look, hovered.id);
  const told = toldName(look.plan, { hovered, pointer });
  if (told) paintAreaName(paint, told);
}

/** The name of the ground that is cut short under the pointer, where nothing else is. */
export function toldName(
  plan: TextPlan,
  { hovered, pointer }: Pick<Hand, 'hovered' | 'pointer'>,
): PlacedArea | null {
  return hovered || !pointer ? null : cutNameAt(plan, pointer);
}

/** Over the name that is cut short, or as far left of it as it must be to be seen. */
function paintAreaName(paint: Paint, { whole, ...place }: PlacedArea): void {
  const { context, colours, viewport, size, measure } = paint;
  const width = areaNameWidth(whole, measure);
  const { x, y } = toScreen(viewport, place);
  const left = Math.max(8, Math.min(x, size.width - width - 8));
  context.save();
  paintPlate(paint, { left: left - 6, top: y - 3, right: left + width + 6, bottom: y + areaHeight + 3 });
  writeAreaName(context, colours);
  context.fillText(whole, left, y + areaBaseline);
  context.restore();
}

function paintName(paint: Paint, { scene, geometry, plan }: ChartLook, id: string): void {
  const [node, at] = [scene.nodes.get(id), geometry.positionOf(id)];
  if (!node || !at) return;
  const scale = plan.detail.nameScale;
  const block = nameBlock(node.glyph.title, node.glyph.identifier ?? null, true, paint.measure);
  const size = { width: block.width * scale, height: block.height * scale };
  const reach = reachOf(scene, node, paint.viewport.zoom, plan.detail);
  const [below] = sideSpots(toScreen(paint.viewport, at), reach, size);
  if (!below) return;
  const { left, top, right, bottom } = below.box;
  paintPlate(paint, { left: left - 5, top: top - 3, right: right + 5, bottom: bottom + 3 });
  const sprite = nameSprite(paint, node, block, { side: 'below', halo: 'paper', scale });
  const padding = namePadding * scale;
  paint.context.drawImage(sprite.image, left - padding, top - padding, sprite.width, sprite.height);
}

/** Beside the pointer, or at the middle where there is none. */
function paintLinkWords(
  paint: Paint,
  { scene, geometry, plan }: ChartLook,
  id: string,
  pointer: Hand['pointer'],
): void {
  const [link, points] = [scene.links.get(id), geometry.pointsOf(id)];
  const start = points[points.length >> 1];
  if (!link || !start || plan.captions.has(id)) return;
  const nearest = points.reduce(
    (best, point) => (pointer && distance(point, pointer) < distance(best, pointer) ? point : best),
    start,
  );
  const { context, colours, viewport, measure } = paint;
  const text = captionOf(link.line);
  const { x, y } = toScreen(viewport, nearest);
  paintPlate(paint, boxAround({ x, y: y - 20 }, measure(text, 'caption') / 2 + 7, 10));
  context.font = colours.font('caption', 1);
  context.textAlign = 'center';
  context.fillStyle = link.ends ? colours.of['thread-ink'] : colours.of['ink-2'];
  context.fillText(text, x, y - 16);
}

/** Keeps a passing text apart from what lies beneath. */
function paintPlate({ context, colours }: Paint, { left, top, right, bottom }: Box): void {
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, 4);
  context.fillStyle = colours.of.paper;
  context.fill();
  context.strokeStyle = colours.of['line-strong'];
  context.lineWidth = 1;
  context.stroke();
}
