import { type Box, contains } from './box.ts';
import type { Point } from './point.ts';
import type { SurfaceView } from './surface-view.ts';
import { chartBox, type Size, type Viewport } from './viewport.ts';

/** Ground that shows less of itself than this, in pixels, may have its name cut short. */
const narrow = 320;

/** Whether a point (chart units) is on ground of which so little shows that its name may be cut short. */
export function isOnNarrowGround(
  { scene, guides }: Pick<SurfaceView, 'scene' | 'guides'>,
  point: Point,
  { viewport, size }: { readonly viewport: Viewport; readonly size: Size },
): boolean {
  const seen = chartBox(viewport, size);
  const shown = ({ left, right }: Box) => Math.min(right, seen.right) - Math.max(left, seen.left);
  const grounds = [...scene.ground.grounds, ...(guides?.plots ?? [])];
  return grounds.some(({ box }) => contains(box, point) && shown(box) * viewport.zoom < narrow);
}
