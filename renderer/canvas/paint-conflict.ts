import { blit } from './blit.ts';
import type { Context2D, Paint } from './chart-look.ts';
import type { Point } from './point.ts';

/** Paints the notch of conflicting evidence, centred here. */
export function paintConflict(paint: Paint, at: Point, scale: number, factor: number): void {
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
