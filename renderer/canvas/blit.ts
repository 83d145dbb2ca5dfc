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
  context.drawImage(sprite.image, snap(left), snap(top), sprite.width * factor, sprite.height * factor);
}
