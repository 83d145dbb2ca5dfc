import { blit } from './blit.ts';
import { bodyColours } from './body-colours.ts';
import { bodyOutline } from './body-outline.ts';
import type { ChartLook, Context2D, Paint } from './chart-look.ts';
import { isNodeDim } from './dimmed.ts';
import { iconPath } from './icons.ts';
import { isInView } from './in-view.ts';
import { paintBadges } from './paint-badges.ts';
import { isHatched, paintHatching } from './paint-patterns.ts';
import { paintPhoto } from './paint-photo.ts';
import type { Point } from './point.ts';
import type { SceneNode } from './scene.ts';
import { toScreen } from './viewport.ts';

/** Side of an icon as a share of the size of its glyph: 18 in 38. */
const iconShare = 0.474;

/** A glyph so large on screen, pixels, has its picture or icon also where the usual ones are too small for it. */
const leastFaced = 18;

/** Paints on every glyph its picture or icon and, unless it is faded, what stands at its corners. */
export function paintGlyphs(paint: Paint, look: ChartLook): void {
  const { scene, geometry, plan, lit } = look;
  for (const node of scene.nodes.values()) {
    const position = geometry.positionOf(node.id);
    const at = position && toScreen(paint.viewport, position);
    if (!at || !isInView(at, paint.size, node.size * paint.viewport.zoom + 20)) continue;
    const faded = isNodeDim(node, lit);
    paint.context.globalAlpha = faded ? 0.22 : 1;
    paintHatching(paint, node, at);
    if (plan.detail.icons || node.size * plan.zoom >= leastFaced) paintFace(paint, look, node, at);
    else paintDot(paint, node, at);
    if (!faded) paintBadges(paint, look, node, at);
  }
  paint.context.globalAlpha = 1;
}

/** From afar a body is full of the colour of its rim, as the dots of an overview are: an empty one would fade away. */
function paintDot(
  { context, colours, viewport }: Paint,
  { glyph, look, grey, size }: SceneNode,
  at: Point,
): void {
  if (grey || look.colour !== null || glyph.folded !== null) return;
  context.save();
  context.translate(at.x, at.y);
  context.scale(viewport.zoom, viewport.zoom);
  context.fillStyle = bodyColours(glyph, colours).line;
  context.fill(bodyOutline(glyph.family, size, 0));
  context.restore();
}

/** A picture where there is one, else the icon of its type. */
function paintFace(paint: Paint, { drawing, plan }: ChartLook, node: SceneNode, at: Point): void {
  const photo = drawing.photos.get(node.glyph.photo ?? '');
  if (photo) paintPhoto(paint, node, photo, at, plan.zoom);
  else paintIcon(paint, node, at, plan.zoom);
}

function paintIcon(paint: Paint, node: SceneNode, at: Point, zoom: number): void {
  const { glyph, size } = node;
  const { viewport, colours, sprites } = paint;
  const side = size * iconShare * zoom;
  const factor = viewport.zoom / zoom;
  const colour = iconColour(node, colours);
  const sprite = sprites.get(
    `icon ${glyph.icon} ${colour} ${size}`,
    { width: side, height: side },
    (context) => {
      context.scale(side / 24, side / 24);
      strokeIcon(context, glyph.icon, colour);
    },
  );
  const rise = glyph.family === 'place' ? size * 0.11 * viewport.zoom : 0;
  blit(paint, sprite, at.x - (side * factor) / 2, at.y - (side * factor) / 2 - rise, factor);
}

/** On a body that a look fills, the colour of the ground: every colour of a look stands out from that. */
function iconColour(node: SceneNode, colours: Paint['colours']): string {
  const { glyph, look, grey } = node;
  if (isHatched(node, colours)) return colours.of.ink;
  if (look.colour !== null && !grey) return colours.of.chart;
  return glyph.folded === null ? bodyColours(glyph, colours).line : colours.of['ink-2'];
}

/** Strokes an icon in a box of 24 x 24 at the origin. */
function strokeIcon(context: Context2D, icon: string, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 1.75;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(iconPath(icon));
}
