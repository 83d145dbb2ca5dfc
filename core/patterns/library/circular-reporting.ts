import type { Citation } from '../../case/citation.ts';
import type { Identifier } from '../../case/identifier.ts';
import { countSetting, type Pattern, type Sighting } from '../pattern.ts';
import type { Picture } from '../picture.ts';
import { counting, distinct } from '../shapes/words.ts';

/** A claim that several sources make and that comes from fewer: what looks confirmed was said once. */
export const circularReporting: Pattern = {
  id: 'circular-reporting',
  theme: 'evidence',
  settings: [countSetting('origins', 1, [1, 10])],
  reference: 'UNODC 2011, Criminal Intelligence Manual for Analysts',
  *seek(picture, chosen) {
    const isTime = counting();
    const most = chosen.number('origins');
    for (const link of picture.links) {
      if (isTime()) yield null;
      const seen = seenIn(picture, link.citations, most);
      if (!seen) continue;
      const ends = distinct([link.from, link.to]);
      yield { ...seen, sentence: 'found', named: ends, entities: ends, links: [link.id] };
    }
    for (const { id, values } of picture.entities.values())
      for (const value of values) {
        if (isTime()) yield null;
        const seen = seenIn(picture, value.citations, most);
        if (!seen) continue;
        const fill = { ...seen.fill, property: value.property };
        yield { ...seen, fill, sentence: 'found-value', named: [id], entities: [id], links: [] };
      }
  },
};

type Seen = Pick<Sighting, 'fill' | 'sources'>;

/** Null where as many sources say so as there are origins, or there are more origins than asked for. */
function seenIn(picture: Picture, citations: readonly Citation[], most: number): Seen | null {
  if (citations.length < 2) return null;
  const sources = distinct(citations.map(({ source }) => source));
  const origins = distinct(sources.flatMap((id) => originsOf(picture, id)));
  if (sources.length < 2 || origins.length >= sources.length || origins.length > most) return null;
  return { fill: { sources: sources.length, origins: origins.length }, sources };
}

/** Where what a source says comes from in the end: itself where it derives from none; in a circle, all of the circle. */
function originsOf(picture: Picture, source: Identifier): readonly Identifier[] {
  const seen = new Set([source]);
  for (const id of seen) for (const one of picture.source(id)?.derivedFrom ?? []) seen.add(one);
  const isOrigin = (id: Identifier) => (picture.source(id)?.derivedFrom ?? []).length === 0;
  const origins = [...seen].filter(isOrigin);
  return origins.length > 0 ? origins : [[...seen].sort()[0] ?? source];
}
