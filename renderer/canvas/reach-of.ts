import { bodyOf, radiusOf, ringReach } from './glyph-body.ts';
import type { Detail } from './level-of-detail.ts';
import type { Scene, SceneNode } from './scene.ts';
import { shownCountry } from './shown-country.ts';
import type { Size } from './viewport.ts';

/** Half of the country chip, in pixels at 100 %. */
export const chipHalf = { width: 9, height: 6 } as const;

/** How far right and down of the centre the country chip stands, and left and up the notch; chart units. */
export function cornerOf({ glyph, size }: SceneNode): number {
  return radiusOf(glyph.family, size) * (glyph.family === 'conveyance' ? 0.58 : 0.74);
}

/** How far left of the centre the badge of a look stands, and right of it the mark of an odd name; chart units. */
export function besideOf({ glyph, size }: SceneNode): number {
  return bodyOf(glyph.family, size).width / 2 + 3;
}

/** Half the room a glyph takes with its ring and country chip, in pixels at this zoom. */
export function reachOf(scene: Scene, node: SceneNode, zoom: number, detail: Detail): Size {
  const body = bodyOf(node.glyph.family, node.size);
  const ring = node.glyph.ring === 'none' ? 1 : ringReach;
  const chip = shownCountry(scene, node, detail) === undefined ? 0 : detail.badgeScale;
  const corner = cornerOf(node) * zoom;
  return {
    width: Math.max(
      (body.width / 2 + ring) * zoom,
      chip && corner + chipHalf.width * chip,
      (node.look.badge || node.glyph.isOdd) && detail.badges
        ? besideOf(node) * zoom + 8 * detail.badgeScale
        : 0,
    ),
    height: Math.max((body.height / 2 + ring) * zoom, chip && corner + chipHalf.height * chip),
  };
}
