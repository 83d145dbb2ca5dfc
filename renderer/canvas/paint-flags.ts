import type { Flag } from '../../core/case/entity.ts';
import { blit } from './blit.ts';
import type { Context2D, Paint } from './chart-look.ts';
import type { Point } from './point.ts';
import { outlinePath } from './vector/outline-path.ts';

const side = 16;

/** Paints the flag an analyst set, centred here; `factor` is how far the view has zoomed since it was planned. */
export function paintFlag(paint: Paint, flag: Flag, at: Point, scale: number, factor: number): void {
  const size = { width: side * scale, height: side * scale };
  const sprite = paint.sprites.get(`flag ${flag}`, size, (context) => {
    context.scale(scale, scale);
    context.translate(side / 2, side / 2);
    drawFlag(context, flag, paint);
  });
  blit(paint, sprite, at.x - (size.width * factor) / 2, at.y - (size.height * factor) / 2, factor);
}

/** Draws a flag, 16 x 16 around the origin: four outlines that differ in print without colour. */
export function drawFlag(context: Context2D, flag: Flag, { colours }: Pick<Paint, 'colours'>): void {
  const outline = outlines[flag]();
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = colours.of.chart;
  context.lineWidth = 3;
  context.stroke(outline);
  context.fillStyle = flag === 'warning' ? colours.of['warn-ink'] : colours.of['ink-2'];
  if (flag === 'question') context.fillStyle = colours.of.focus;
  context.fill(outline);
  context.strokeStyle = colours.of.paper;
  context.lineWidth = 1.5;
  context.stroke(insides[flag]());
}

const outlines: Readonly<Record<Flag, () => Path2D>> = {
  important: star,
  question: () => round(6),
  warning: () => outlinePath('M0 -6.5L7 5.5H-7Z'),
  done: () => outlinePath('M-5.5 -5.5h11v11h-11z'),
};

const insides: Readonly<Record<Flag, () => Path2D>> = {
  important: () => outlinePath(),
  question: () => outlinePath('M-1.8 -1.7a1.9 1.9 0 1 1 2.6 1.8q-.8 .4 -.8 1.3M0 3.4v.1'),
  warning: () => outlinePath('M0 -2.2v3.2M0 3.4v.1'),
  done: () => outlinePath('M-2.8 .2l2 2l3.6 -4'),
};

function star(): Path2D {
  const path = outlinePath();
  for (let corner = 0; corner < 10; corner++) {
    const angle = (corner * Math.PI) / 5 - Math.PI / 2;
    const reach = corner % 2 === 0 ? 7 : 3;
    path.lineTo(Math.cos(angle) * reach, Math.sin(angle) * reach);
  }
  path.closePath();
  return path;
}

function round(radius: number): Path2D {
  const path = outlinePath();
  path.arc(0, 0, radius, 0, 2 * Math.PI);
  return path;
}
