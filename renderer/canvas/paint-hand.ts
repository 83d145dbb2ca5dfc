import type { ChartLook, Hand, Paint } from './chart-look.ts';
import type { ColourName } from './colours.ts';
import { radiusOf } from './glyph-body.ts';
import { paintHover } from './paint-hover.ts';
import type { Point } from './point.ts';
import { toScreen } from './viewport.ts';

const reaches = { rim: 3, target: 4, selected: 8.5, focused: 12.5 } as const;

/** Rings around what is selected. */
export function paintSelection(paint: Paint, look: ChartLook): void {
  for (const id of look.selection.entities) paintRing(paint, look, id, 'selected');
}

/** What the pointer and the keyboard are about: focus, hover, a link or a box being drawn. */
export function paintHand(paint: Paint, look: ChartLook, hand: Hand): void {
  if (hand.focused !== null) paintRing(paint, look, hand.focused, 'focused');
  if (hand.hovered?.kind === 'edge') paintRing(paint, look, hand.hovered.id, 'rim');
  paintHover(paint, look, hand);
  if (hand.rubber) paintRubber(paint, look, hand.rubber);
  if (hand.box) paintBox(paint, hand.box);
  if (hand.lasso) paintLasso(paint, hand.lasso);
}

function paintRing(
  { context, viewport, colours }: Paint,
  { scene, geometry }: ChartLook,
  id: string,
  kind: keyof typeof reaches,
): void {
  const [node, at] = [scene.nodes.get(id), geometry.positionOf(id)];
  if (!node || !at) return;
  const colour: ColourName = kind === 'selected' ? 'thread' : 'focus';
  const { x, y } = toScreen(viewport, at);
  context.strokeStyle = colours.of[colour];
  context.lineWidth = Math.max(1.5, 2.25 * Math.min(1.5, viewport.zoom));
  context.beginPath();
  context.arc(x, y, (radiusOf(node.glyph.family, node.size) + reaches[kind]) * viewport.zoom, 0, 2 * Math.PI);
  context.stroke();
}

function paintRubber(paint: Paint, look: ChartLook, rubber: NonNullable<Hand['rubber']>): void {
  const from = look.geometry.positionOf(rubber.from);
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
  if (rubber.target !== null) paintRing(paint, look, rubber.target, 'target');
}

function paintLasso({ context, colours, viewport }: Paint, line: readonly Point[]): void {
  context.save();
  context.beginPath();
  for (const point of line) {
    const { x, y } = toScreen(viewport, point);
    context.lineTo(x, y);
  }
  context.closePath();
  context.globalAlpha = 0.08;
  context.fillStyle = colours.of.focus;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = colours.of.focus;
  context.lineWidth = 1.25;
  context.setLineDash([4, 3]);
  context.stroke();
  context.restore();
}

function paintBox({ context, colours, viewport }: Paint, box: NonNullable<Hand['box']>): void {
  const start: Point = toScreen(viewport, { x: box.left, y: box.top });
  const end: Point = toScreen(viewport, { x: box.right, y: box.bottom });
  context.save();
  context.globalAlpha = 0.08;
  context.fillStyle = colours.of.focus;
  context.fillRect(start.x, start.y, end.x - start.x, end.y - start.y);
  context.globalAlpha = 1;
  context.strokeStyle = colours.of.focus;
  context.lineWidth = 1;
  context.strokeRect(start.x, start.y, end.x - start.x, end.y - start.y);
  context.restore();
}
