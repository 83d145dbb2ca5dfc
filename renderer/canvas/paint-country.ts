import { blit } from './blit.ts';
import type { Paint } from './chart-look.ts';
import type { Point } from './point.ts';
import { chipHalf } from './reach-of.ts';

/** Paints the ISO code of a country on a chip centred here. */
export function paintCountry(paint: Paint, country: string, at: Point, scale: number, factor: number): void {
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
