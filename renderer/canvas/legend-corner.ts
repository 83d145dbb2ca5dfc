import type { LegendCorner } from '../../core/contract/settings.ts';
import type { Box } from './box.ts';
import type { Point } from './point.ts';

/** The corner a legend goes to by an arrow key; null for any other key. */
export function cornerBeside(corner: LegendCorner, key: string): LegendCorner | null {
  const [high, wide] = corner.split('-') as ['top' | 'bottom', 'left' | 'right'];
  switch (key) {
    case 'ArrowUp':
      return `top-${wide}`;
    case 'ArrowDown':
      return `bottom-${wide}`;
    case 'ArrowLeft':
      return `${high}-left`;
    case 'ArrowRight':
      return `${high}-right`;
    default:
      return null;
  }
}

/** The corner of a chart that a point is nearest to. */
export function cornerAt({ left, top, right, bottom }: Box, { x, y }: Point): LegendCorner {
  const high = y < (top + bottom) / 2 ? 'top' : 'bottom';
  const wide = x < (left + right) / 2 ? 'left' : 'right';
  return `${high}-${wide}`;
}
