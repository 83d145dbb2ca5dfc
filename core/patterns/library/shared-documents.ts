import type { Entity, Value } from '../../case/entity.ts';
import type { Identifier } from '../../case/identifier.ts';
import type { Link } from '../../case/link.ts';
import { countSetting, type Pattern, type Sighting } from '../pattern.ts';
import type { Picture } from '../picture.ts';
import { counting, distinct, groupedBy } from '../shapes/words.ts';

/** Several papers with one number: at most one of them is what it says, whatever its check digits say. */
export const sharedDocuments: Pattern = {
  id: 'shared-documents',
  theme: 'people',
  settings: [countSetting('documents', 2, [2, 100])],
  reference: 'ICAO Doc 9303; UNODC 2008, Toolkit to Combat Trafficking in Persons',
  *seek(picture, chosen) {
    const numbered: Numbered[] = [];
    const isTime = counting();
    for (const document of picture.entities.values()) {
      if (isTime()) yield null;
      if (document.type === 'document') numbered.push(...numbersOf(document));
    }
    const groups = [...(yield* groupedBy(numbered, ({ number }) => number)).values()].filter(
      (group) => distinct(group.map(({ document }) => document.id)).length >= chosen.number('documents'),
    );
    const ties = yield* linksOf(picture, new Set(groups.flat().map(({ document }) => document.id)));
    for (const group of groups) yield sighted(group, ties);
  },
};

interface Numbered {
  readonly document: Entity;
  readonly value: Value;
  readonly number: string;
}

/** Numbers by their letters and digits alone; fewer than four tell nothing. */
function numbersOf(document: Entity): Numbered[] {
  const values = document.values.filter(({ property }) => property === 'number');
  const numbered = values.map((value) => ({
    ...{ document, value },
    number: value.text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, ''),
  }));
  return numbered.filter(({ number }) => number.length >= 4);
}

type Ties = ReadonlyMap<Identifier, readonly Link[]>;

/** The links of these documents with who holds them. */
function* linksOf(picture: Picture, documents: ReadonlySet<Identifier>): Generator<null, Ties> {
  const held: (readonly [Identifier, Link])[] = [];
  const isTime = counting();
  for (const link of picture.links) {
    if (isTime()) yield null;
    if (documents.size > 0 && documents.has(link.to) && link.type === 'holds-document')
      held.push([link.to, link]);
  }
  const groups = yield* groupedBy(held, ([document]) => document);
  return new Map([...groups].map(([document, pairs]) => [document, pairs.map(([, link]) => link)]));
}

function sighted(group: readonly Numbered[], ties: Ties): Sighting {
  const documents = distinct(group.map(({ document }) => document.id));
  const links = documents.flatMap((id) => ties.get(id) ?? []);
  const holders = distinct(links.map(({ from }) => from));
  return {
    sentence: holders.length > 0 ? 'found-held' : 'found',
    fill: { count: documents.length, holders: holders.length, number: group[0]?.value.text.trim() ?? '' },
    named: holders.length > 0 ? holders : documents,
    entities: [...documents, ...holders],
    links: links.map(({ id }) => id),
    sources: distinct(group.flatMap(({ value }) => value.citations.map(({ source }) => source))),
  };
}
