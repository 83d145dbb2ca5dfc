import { blit } from './blit.ts';
import type { Context2D, Paint } from './chart-look.ts';
import type { Point } from './point.ts';

/** Paints the mark of a name that may be taken for another, centred here. */
export function paintSpoof(paint: Paint, at: Point, scale: number, factor: number): void {
  const side = 16 * scale;
  const sprite = paint.sprites.get('spoof', { width: side, height: side }, (context) => {
    context.scale(scale, scale);
    context.translate(8, 8);
    drawSpoof(context, paint);
  });
  blit(paint, sprite, at.x - (side * factor) / 2, at.y - (side * factor) / 2, factor);
}

/** The mark of a name that may be taken for another, 16 x 16 around the origin: an eye that looks twice. */
export function drawSpoof(context: Context2D, { colours }: Pick<Paint, 'colours'>): void {
  const tile = (half: number) => {
    context.beginPath();
    context.roundRect(-half, -half, 2 * half, 2 * half, 3);
  };
  tile(8);
  context.fillStyle = colours.of.chart;
  context.fill();
  tile(6.4);
  context.fillStyle = colours.of['warn-wash'];
  context.fill();
  context.strokeStyle = colours.of['warn-ink'];
  context.lineWidth = 1.2;
  context.stroke();
  context.beginPath();
  context.moveTo(-4.4, 0);
  context.quadraticCurveTo(0, -5, 4.4, 0);
  context.quadraticCurveTo(0, 5, -4.4, 0);
  context.closePath();
  context.stroke();
  context.beginPath();
  context.arc(0, 0, 1.3, 0, 2 * Math.PI);
  context.fillStyle = colours.of['warn-ink'];
  context.fill();
}
