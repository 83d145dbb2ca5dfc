import type { Identifier } from '../../core/case/identifier.ts';
import { bodyOutline } from './body-outline.ts';
import type { ChartLook, Paint } from './chart-look.ts';
import { clearAlong } from './clear-along.ts';
import { isLinkDim } from './dimmed.ts';
import { isInView } from './in-view.ts';
import { drawLineSign, hatch, lookPattern } from './look-pattern.ts';
import type { Point } from './point.ts';
import type { SceneNode } from './scene.ts';
import { toScreen } from './viewport.ts';

/** The rim of a body that is coloured stays as it is, chart units. */
const rim = 3;
/** The icon stands on plain ground, as a share of the size. */
const plainShare = 0.29;
/** How near a sign comes to a crossing mark, and to the middle of a sum or count, pixels at its own scale. */
const clearance = { mark: 16, chip: 44 } as const;
/** From afar a hatching is a grey. */
const leastZoom = 0.3;

/** Hatches the body of an entity that a look colours, where colours are to be told apart without seeing them. */
export function paintHatching({ context, colours, viewport }: Paint, node: SceneNode, at: Point): void {
  const { colour } = node.look;
  if (colour === null || !isHatched(node, colours) || viewport.zoom < leastZoom) return;
  context.save();
  context.translate(at.x, at.y);
  context.scale(viewport.zoom, viewport.zoom);
  const outline = bodyOutline(node.glyph.family, node.size, rim);
  const paint = { colour: colours.lookOf[colour], ground: colours.of.chart, look: colour };
  hatch(context, outline, node.size, paint);
  context.beginPath();
  const rise = node.glyph.family === 'place' ? node.size * 0.11 : 0;
  context.arc(0, -rise, node.size * plainShare, 0, 2 * Math.PI);
  context.fillStyle = colours.of.chart;
  context.fill();
  context.restore();
}

/** Whether the body of an entity is hatched: then its icon stands on the colour of the ground. */
export function isHatched({ look, grey }: SceneNode, { patterned }: Paint['colours']): boolean {
  return patterned && !grey && look.colour !== null && lookPattern(look.colour).hatching !== null;
}

/** Paints on links that a look colours the sign of their colour. */
export function paintLineSigns(paint: Paint, look: ChartLook): void {
  const { scene, plan, lit } = look;
  const { context, colours, viewport, size } = paint;
  if (!colours.patterned || !plan.detail.badges) return;
  for (const link of scene.links.values()) {
    const { colour } = link.look;
    if (colour === null || isLinkDim(link, scene, lit)) continue;
    const point = placeOfSign(look, link.id, plan.detail.badgeScale / viewport.zoom);
    const at = point && toScreen(viewport, point);
    if (!at || !isInView(at, size, 12)) continue;
    context.save();
    context.translate(at.x, at.y);
    context.scale(plan.detail.badgeScale, plan.detail.badgeScale);
    drawLineSign(context, colour, { colour: colours.lookOf[colour], ground: colours.of.chart });
    context.restore();
  }
}

/** Clear of the crossing mark of a link and of what is written on it; `unit` is a pixel of signs in chart units. */
function placeOfSign({ geometry, plan }: ChartLook, link: Identifier, unit: number): Point | undefined {
  const points = geometry.pointsOf(link);
  const [mark, chip] = [geometry.markOf(link), points[plan.chips.get(link)?.index ?? -1]];
  return clearAlong(points, [
    ...(mark ? [{ at: mark, reach: clearance.mark * unit }] : []),
    ...(chip ? [{ at: chip, reach: clearance.chip * unit }] : []),
  ]);
}
