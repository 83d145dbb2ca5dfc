import type { Paint } from './chart-look.ts';
import type { Sprite } from './sprites.ts';

/** Paints a sprite with its top left here (screen); on whole device pixels where it is not scaled. */
export function blit(
  { context, sprites }: Paint,
  sprite: Sprite,
  left: number,
  top: number,
  factor: number,
): void {
  const snap = (at: number) => (factor === 1 ? Math.round(at * sprites.ratio) / sprites.ratio : at);
  const [x, y] = [snap(left), snap(top)];
  if (factor === 1 && sprite.paintFirst?.(context, x, y)) return;
  context.drawImage(sprite.image, x, y, sprite.width * factor, sprite.height * factor);
}
