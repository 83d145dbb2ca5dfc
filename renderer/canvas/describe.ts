import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartWords } from './chart-words.ts';
import type { Scene } from './scene.ts';

/** What a screen reader hears of an entity: name, type, role, country, number of links, conflict, odd name; empty for none. */
export function described(scene: Scene, id: Identifier | null, words: ChartWords): string {
  const node = id === null ? undefined : scene.nodes.get(id);
  if (!node || id === null) return '';
  const { glyph } = node;
  const parts = [
    glyph.title,
    words.entityType(glyph.type),
    glyph.ring === 'none' ? '' : words.say(`catalogue:roleRings.${glyph.ring}`),
    glyph.country === undefined ? '' : words.country(glyph.country),
    words.say('linkCount', { number: scene.linksOf.get(id)?.length ?? 0 }),
    glyph.conflict ? words.say('legend.conflict') : '',
    glyph.isOdd ? words.say('legend.odd') : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
