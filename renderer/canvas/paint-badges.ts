import { blit } from './blit.ts';
import type { ChartLook, Context2D, Paint } from './chart-look.ts';
import { paintConflict } from './paint-conflict.ts';
import { paintCountry } from './paint-country.ts';
import { paintFlag } from './paint-flags.ts';
import type { Point } from './point.ts';
import { paintSpoof } from './paint-spoof.ts';
import { besideOf, cornerOf } from './reach-of.ts';
import type { SceneNode } from './scene.ts';
import { shownCountry } from './shown-country.ts';
import { outlinePath } from './vector/outline-path.ts';

/** A folded group so large on screen, pixels, says how many it stands for also where nothing else has badges. */
const leastCounted = 14;

/** Paints what stands round a glyph: country, conflict, odd name, flag, the badge of a look, and the pin or how many it stands for. */
export function paintBadges(
  paint: Paint,
  { scene, plan: { detail, zoom } }: ChartLook,
  node: SceneNode,
  at: Point,
): void {
  const factor = paint.viewport.zoom / zoom;
  const corner = cornerOf(node) * paint.viewport.zoom;
  const scale = detail.badgeScale;
  const country = shownCountry(scene, node, detail);
  if (country !== undefined)
    paintCountry(paint, country, { x: at.x + corner, y: at.y + corner }, scale, factor);
  const topRight = { x: at.x + corner, y: at.y - corner };
  if (detail.badges || isLargeGroup(node, zoom)) paintStanding(paint, node, topRight, scale, factor);
  if (!detail.badges) return;
  const { conflict, isOdd, flag } = node.glyph;
  if (conflict) paintConflict(paint, { x: at.x - corner, y: at.y - corner }, scale, factor);
  if (isOdd) paintSpoof(paint, { x: at.x + besideOf(node) * paint.viewport.zoom, y: at.y }, scale, factor);
  if (flag) paintFlag(paint, flag, { x: at.x - corner, y: at.y + corner }, scale, factor);
  if (node.look.badge)
    paintFlag(
      paint,
      node.look.badge,
      { x: at.x - besideOf(node) * paint.viewport.zoom, y: at.y },
      scale,
      factor,
    );
}

function isLargeGroup({ glyph, size }: SceneNode, zoom: number): boolean {
  return glyph.folded !== null && size * zoom >= leastCounted;
}

/** The pin, or of a folded group how many it stands for. */
function paintStanding(
  paint: Paint,
  { glyph, pinned }: SceneNode,
  at: Point,
  scale: number,
  factor: number,
): void {
  if (glyph.folded !== null) paintCount(paint, glyph.folded, at, scale, factor);
  else if (pinned) paintPin(paint, at, scale, factor);
}

/** How many entities a folded group stands for. */
function paintCount(paint: Paint, count: number, at: Point, scale: number, factor: number): void {
  const { colours, sprites, measure } = paint;
  const text = String(count);
  const width = Math.max(18, measure(text, 'chip') + 11) * scale;
  const height = 17 * scale;
  const sprite = sprites.get(`count ${text}`, { width, height }, (context) => {
    context.beginPath();
    context.roundRect(0, 0, width, height, height / 2);
    context.fillStyle = colours.of.chart;
    context.fill();
    context.beginPath();
    context.roundRect(1.5, 1.5, width - 3, height - 3, height / 2);
    context.fillStyle = colours.of['ink-2'];
    context.fill();
    context.font = colours.font('chip', scale);
    context.textAlign = 'center';
    context.fillStyle = colours.of.paper;
    context.fillText(text, width / 2, height / 2 + 3.8 * scale);
  });
  blit(paint, sprite, at.x - (width * factor) / 2, at.y - (height * factor) / 2, factor);
}

function paintPin(paint: Paint, at: Point, scale: number, factor: number): void {
  const side = 14 * scale;
  const sprite = paint.sprites.get('pin', { width: side, height: side }, (context) => {
    context.scale(scale, scale);
    context.translate(7, 7);
    drawPin(context, paint);
  });
  blit(paint, sprite, at.x - (side * factor) / 2, at.y - (side * factor) / 2, factor);
}

/** Draws the sign of a pinned entity, 14 x 14 around the origin: a head with its needle. */
export function drawPin(context: Context2D, { colours }: Pick<Paint, 'colours'>): void {
  const needle = outlinePath('M-.6 .6L-5 5');
  const head = outlinePath('M1.6 -5.4l3.8 3.8l-1.6 .5l-1.5 3.3l-4.2 -4.2l3.3 -1.5z');
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const [colour, width] of [
    [colours.of.chart, 4],
    [colours.of['ink-2'], 1.4],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke(needle);
    context.stroke(head);
  }
  context.fillStyle = colours.of['ink-2'];
  context.fill(head);
}
