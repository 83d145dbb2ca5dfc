import { blit } from './blit.ts';
import type { ChartLook, Context2D, Paint } from './chart-look.ts';
import { iconPath } from './icons.ts';
import { isInView } from './in-view.ts';
import type { Point } from './point.ts';
import { chipHalf, cornerOf } from './reach-of.ts';
import type { SceneNode } from './scene.ts';
import { shownCountry } from './shown-country.ts';
import { toScreen } from './viewport.ts';

/** Side of an icon as a share of the size of its glyph: 18 in 38. */
const iconShare = 0.474;

/** Paints on every glyph its icon and, unless it is faded, its country and the notch of conflicting evidence. */
export function paintGlyphs(paint: Paint, look: ChartLook): void {
  const { scene, geometry, plan, lit } = look;
  for (const node of scene.nodes.values()) {
    const position = geometry.positionOf(node.id);
    const at = position && toScreen(paint.viewport, position);
    if (!at || !isInView(at, paint.size, node.size * paint.viewport.zoom + 20)) continue;
    const faded = lit !== null && !lit.nodes.has(node.id);
    paint.context.globalAlpha = faded ? 0.22 : 1;
    if (plan.detail.icons) paintIcon(paint, node, at, plan.zoom);
    if (!faded) paintBadges(paint, look, node, at);
  }
  paint.context.globalAlpha = 1;
}

function paintBadges(
  paint: Paint,
  { scene, plan: { detail, zoom } }: ChartLook,
  node: SceneNode,
  at: Point,
): void {
  const factor = paint.viewport.zoom / zoom;
  const corner = cornerOf(node) * paint.viewport.zoom;
  const country = shownCountry(scene, node, detail);
  if (country !== undefined)
    paintCountry(paint, country, { x: at.x + corner, y: at.y + corner }, detail.badgeScale, factor);
  if (detail.badges && node.glyph.conflict)
    paintConflict(paint, { x: at.x - corner, y: at.y - corner }, detail.badgeScale, factor);
}

function paintIcon(paint: Paint, { glyph, size }: SceneNode, at: Point, zoom: number): void {
  const { viewport, colours, sprites } = paint;
  const side = size * iconShare * zoom;
  const factor = viewport.zoom / zoom;
  const sprite = sprites.get(
    `icon ${glyph.icon} ${glyph.family} ${size}`,
    { width: side, height: side },
    (context) => {
      context.scale(side / 24, side / 24);
      strokeIcon(context, glyph.icon, colours.lineOf[glyph.family]);
    },
  );
  const rise = glyph.family === 'place' ? size * 0.11 * viewport.zoom : 0;
  blit(paint, sprite, at.x - (side * factor) / 2, at.y - (side * factor) / 2 - rise, factor);
}

/** Strokes an icon in a box of 24 x 24 at the origin. */
function strokeIcon(context: Context2D, icon: string, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 1.75;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(iconPath(icon));
}

function paintCountry(paint: Paint, country: string, at: Point, scale: number, factor: number): void {
  const { colours, sprites } = paint;
  const size = { width: chipHalf.width * 2 * scale + 1, height: chipHalf.height * 2 * scale + 1 };
  const sprite = sprites.get(`country ${country}`, size, (context) => {
    context.beginPath();
    context.roundRect(0.5, 0.5, size.width - 1, size.height - 1, 3 * scale);
    context.fillStyle = colours.of.paper;
    context.fill();
    context.strokeStyle = colours.of['line-strong'];
    context.stroke();
    context.font = colours.font('country', scale);
    context.textAlign = 'center';
    context.fillStyle = colours.of['ink-3'];
    context.fillText(country, size.width / 2, size.height / 2 + 3 * scale);
  });
  blit(
    paint,
    sprite,
    at.x - (size.width * factor) / 2,
    at.y - (size.height * factor) / 2 + 2 * scale * factor,
    factor,
  );
}

function paintConflict(paint: Paint, at: Point, scale: number, factor: number): void {
  const side = 15 * scale;
  const sprite = paint.sprites.get('conflict', { width: side, height: side }, (context) => {
    context.scale(scale, scale);
    context.translate(7.5, 7.5);
    drawConflict(context, paint);
  });
  blit(paint, sprite, at.x - (side * factor) / 2, at.y - (side * factor) / 2, factor);
}

/** The notch of conflicting evidence, 15 x 15 around the origin: two bars for two answers to one question. */
export function drawConflict(context: Context2D, { colours }: Pick<Paint, 'colours'>): void {
  const lozenge = (reach: number) => {
    context.beginPath();
    for (const [x, y] of [
      [0, -reach],
      [reach, 0],
      [0, reach],
      [-reach, 0],
    ] as const)
      context.lineTo(x, y);
    context.closePath();
  };
  lozenge(7.5);
  context.fillStyle = colours.of.chart;
  context.fill();
  lozenge(5.2);
  context.fillStyle = colours.of['warn-wash'];
  context.fill();
  context.strokeStyle = colours.of['warn-ink'];
  context.lineWidth = 1.3;
  context.stroke();
  context.lineWidth = 1.1;
  context.beginPath();
  for (const y of [-1.1, 1.3]) {
    context.moveTo(-2.1, y);
    context.lineTo(2.1, y);
  }
  context.stroke();
}
