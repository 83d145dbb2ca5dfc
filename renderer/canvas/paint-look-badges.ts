import type { ChartLook, Paint } from './chart-look.ts';
import { isLinkDim } from './dimmed.ts';
import { isInView } from './in-view.ts';
import { paintFlag } from './paint-flags.ts';
import { toScreen } from './viewport.ts';

/** How far along a link its badge stands: clear of the crossing mark and of texts in the middle. */
const along = 0.28;

/** Paints the badges that a look gives links. */
export function paintLinkBadges(paint: Paint, { scene, geometry, plan, lit }: ChartLook): void {
  const { detail, zoom } = plan;
  if (!detail.badges) return;
  for (const link of scene.links.values()) {
    const { badge } = link.look;
    if (!badge || isLinkDim(link, scene, lit)) continue;
    const points = geometry.pointsOf(link.id);
    const point = points[Math.round((points.length - 1) * along)];
    const at = point && toScreen(paint.viewport, point);
    if (at && isInView(at, paint.size, 12))
      paintFlag(paint, badge, at, detail.badgeScale * 0.9, paint.viewport.zoom / zoom);
  }
}
