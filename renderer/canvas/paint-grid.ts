import type { Paint } from './chart-look.ts';
import { gridStep } from './snapped.ts';

/** Nearer than this on screen dots become a grey veil. */
const leastApart = 14;

/** Paints the dots that what is dragged comes to rest on; from afar only every fifth, or none. */
export function paintGrid({ context, viewport, size, colours }: Omit<Paint, 'sprites' | 'measure'>): void {
  const { zoom } = viewport;
  const step = [gridStep, gridStep * 5].find((one) => one * zoom >= leastApart);
  if (step === undefined) return;
  const apart = step * zoom;
  const dots = new Path2D();
  for (let x = viewport.x % apart; x < size.width; x += apart)
    for (let y = viewport.y % apart; y < size.height; y += apart) dots.rect(x - 0.6, y - 0.6, 1.2, 1.2);
  context.fillStyle = colours.of['line-strong'];
  context.fill(dots);
}
