import { captionOf } from './caption-of.ts';
import type { ChartLook, Hand, Paint } from './chart-look.ts';
import { bodyOf } from './glyph-body.ts';
import { nameBlock } from './name-block.ts';
import type { MeasureText } from './measure-text.ts';
import { nameSprite } from './paint-names.ts';
import { distance, type Point } from './point.ts';
import { reachOf } from './reach-of.ts';
import { sideSpots } from './side-spots.ts';
import { toScreen } from './viewport.ts';

const selectionReach = 8.5;
const focusReach = 12.5;

/** Rings around what is selected. */
export function paintSelection(paint: Paint, { scene, geometry, selection }: ChartLook): void {
  for (const id of selection.entities) {
    const [node, at] = [scene.nodes.get(id), geometry.positionOf(id)];
    if (!node || !at) continue;
    ring(paint, at, radius(node) + selectionReach, paint.colours.of.thread, 2.25);
  }
}

/** What the pointer and the keyboard are about: hover, focus, a link or a box being drawn. */
export function paintHand(paint: Paint, look: ChartLook, hand: Hand, measure: MeasureText): void {
  paintFocus(paint, look, hand);
  paintHover(paint, look, hand, measure);
  paintRubber(paint, look, hand);
  paintBox(paint, hand);
}

function paintFocus(paint: Paint, { scene, geometry }: ChartLook, { focused }: Hand): void {
  const node = focused === null ? undefined : scene.nodes.get(focused);
  const at = focused === null ? undefined : geometry.positionOf(focused);
  if (node && at) ring(paint, at, radius(node) + focusReach, paint.colours.of.focus, 2);
}

function paintHover(paint: Paint, look: ChartLook, { hovered, pointer }: Hand, measure: MeasureText): void {
  if (hovered?.kind === 'link') paintHoveredLink(paint, look, hovered.id, pointer, measure);
  else if (hovered) paintHoveredNode(paint, look, hovered.id, measure, hovered.kind === 'edge');
}

/** Names a glyph whose name had no room; its rim lights up where a link can be drawn from it. */
function paintHoveredNode(
  paint: Paint,
  look: ChartLook,
  id: string,
  ...[measure, onRim]: [MeasureText, boolean]
): void {
  const { scene, geometry, plan } = look;
  const [node, at] = [scene.nodes.get(id), geometry.positionOf(id)];
  if (!node || !at) return;
  if (onRim) ring(paint, at, radius(node) + 3, paint.colours.of.focus, 2);
  if (plan.names.has(id)) return;
  const scale = plan.detail.nameScale;
  const block = nameBlock(node.glyph.title, node.glyph.identifier ?? null, true, measure);
  const [below] = sideSpots(
    toScreen(paint.viewport, at),
    reachOf(scene, node, paint.viewport.zoom, plan.detail),
    {
      width: block.width * scale,
      height: block.height * scale,
    },
  );
  if (!below) return;
  const { left, top, right, bottom } = below.box;
  plate(paint, left - 5, top - 3, right - left + 10, bottom - top + 6);
  const sprite = nameSprite(paint, node, block, { side: 'below', halo: 'chart', scale });
  paint.context.drawImage(sprite.image, left - 4 * scale, top - 4 * scale, sprite.width, sprite.height);
}

/** Says what a link says, beside the pointer. */
function paintHoveredLink(
  paint: Paint,
  { scene, geometry, plan }: ChartLook,
  id: string,
  ...[pointer, measure]: [Point | null, MeasureText]
): void {
  const link = scene.links.get(id);
  const points = geometry.pointsOf(id);
  const at =
    pointer &&
    points.reduce((best, point) => (distance(point, pointer) < distance(best, pointer) ? point : best));
  if (!link || !at || plan.captions.has(id)) return;
  const { context, colours } = paint;
  const text = captionOf(link.line);
  const width = measure(text, 'caption') + 14;
  const { x, y } = toScreen(paint.viewport, at);
  plate(paint, x - width / 2, y - 30, width, 20);
  context.font = colours.font('caption', 1);
  context.textAlign = 'center';
  context.fillStyle = link.ends ? colours.of['thread-ink'] : colours.of['ink-2'];
  context.fillText(text, x, y - 16);
}

function paintRubber(paint: Paint, { scene, geometry }: ChartLook, { rubber }: Hand): void {
  const from = rubber && geometry.positionOf(rubber.from);
  if (!from) return;
  const { context, colours, viewport } = paint;
  const [start, end] = [toScreen(viewport, from), toScreen(viewport, rubber.to)];
  context.save();
  context.strokeStyle = colours.of.focus;
  context.lineWidth = 1.75;
  context.setLineDash([5, 4]);
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.lineTo(end.x, end.y);
  context.stroke();
  context.restore();
  const target = rubber.target === null ? undefined : scene.nodes.get(rubber.target);
  const at = rubber.target === null ? undefined : geometry.positionOf(rubber.target);
  if (target && at) ring(paint, at, radius(target) + 4, colours.of.focus, 2.25);
}

function paintBox(paint: Paint, { box }: Hand): void {
  if (!box) return;
  const { context, colours, viewport } = paint;
  const start = toScreen(viewport, { x: box.left, y: box.top });
  const end = toScreen(viewport, { x: box.right, y: box.bottom });
  context.save();
  context.globalAlpha = 0.08;
  context.fillStyle = colours.of.focus;
  context.fillRect(start.x, start.y, end.x - start.x, end.y - start.y);
  context.globalAlpha = 1;
  context.strokeStyle = colours.of.focus;
  context.strokeRect(start.x, start.y, end.x - start.x, end.y - start.y);
  context.restore();
}

function radius({ glyph, size }: { glyph: { family: Parameters<typeof bodyOf>[0] }; size: number }): number {
  const { width, height } = bodyOf(glyph.family, size);
  return Math.min(width, height) / 2;
}

function ring(
  { context, viewport }: Paint,
  at: Point,
  reach: number,
  ...[colour, width]: [string, number]
): void {
  const { x, y } = toScreen(viewport, at);
  context.strokeStyle = colour;
  context.lineWidth = Math.max(1.5, width * Math.min(1.5, viewport.zoom));
  context.beginPath();
  context.arc(x, y, reach * viewport.zoom, 0, 2 * Math.PI);
  context.stroke();
}

/** A plate that keeps a passing text apart from what lies beneath. */
function plate(
  { context, colours }: Paint,
  x: number,
  y: number,
  ...[width, height]: [number, number]
): void {
  context.beginPath();
  context.roundRect(x, y, width, height, 4);
  context.fillStyle = colours.of.paper;
  context.fill();
  context.strokeStyle = colours.of['line-strong'];
  context.lineWidth = 1;
  context.stroke();
}
