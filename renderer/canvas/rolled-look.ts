import type { DrawnLook } from '../../core/looks/drawn-by.ts';
import { sizedBy } from './look-sizes.ts';

/** How one line is drawn for several links: as those agree; as wide as the widest of them where all have a width. */
export function rolledLook(looks: readonly DrawnLook[], usualWidth: number): DrawnLook {
  const [first] = looks;
  if (!first) throw new Error('no links to roll up');
  const widest = looks.reduce((wide, look) => {
    const isWider = sizedBy(look.size, usualWidth, 'line') > sizedBy(wide.size, usualWidth, 'line');
    return isWider ? look : wide;
  });
  return {
    colour: looks.every(({ colour }) => colour === first.colour) ? first.colour : null,
    badge: looks.every(({ badge }) => badge === first.badge) ? first.badge : null,
    size: looks.every(({ size }) => size !== null) ? widest.size : null,
  };
}
