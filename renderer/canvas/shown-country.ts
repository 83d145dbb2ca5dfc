import { groundAt } from './ground-map.ts';
import type { Detail } from './level-of-detail.ts';
import type { Scene, SceneNode } from './scene.ts';

/** The country to put on a glyph at this detail; from afar only where the ground does not say it already. */
export function shownCountry({ ground }: Scene, node: SceneNode, detail: Detail): string | undefined {
  const { country } = node.glyph;
  if (!detail.badges || country === undefined) return undefined;
  return detail.countries || groundAt(ground, node)?.country !== country ? country : undefined;
}
