import type { Identifier } from '../../case/identifier.ts';
import type { Link } from '../../case/link.ts';
import { countSetting, type Pattern } from '../pattern.ts';
import type { Picture } from '../picture.ts';
import { counting, groupedBy } from '../shapes/words.ts';

/**
 * A phone that calls another one again and again and is never called back, although the record shows that the other one
 * calls: of a phone that is never seen calling nobody knows.
 */
export const oneWayContact: Pattern = {
  id: 'one-way-contact',
  theme: 'calls',
  settings: [countSetting('calls', 5, [2, 1000])],
  reference: 'UNODC 2011, Criminal Intelligence Manual for Analysts',
  *seek(picture, chosen) {
    const calls = yield* callsIn(picture);
    const pairs = yield* groupedBy(calls, ({ from, to }) => pairKey(from, to));
    const callers = new Set(calls.map(({ from }) => from));
    const isTime = counting();
    for (const links of pairs.values()) {
      if (isTime()) yield null;
      const [{ from, to }] = links as [Link];
      const count = links.reduce((sum, link) => sum + (link.count ?? 1), 0);
      const isOneWay = callers.has(to) && !pairs.has(pairKey(to, from));
      if (isOneWay && count >= chosen.number('calls'))
        yield {
          ...{ sentence: 'found', fill: { calls: count } },
          ...{ named: [from, to], entities: [from, to], links: links.map(({ id }) => id) },
        };
    }
  },
};

function* callsIn({ links }: Picture): Generator<null, readonly Link[]> {
  const calls: Link[] = [];
  const isTime = counting();
  for (const link of links) {
    if (isTime()) yield null;
    const isCall = link.type === 'called' && link.direction === 'forward';
    if (isCall && link.from !== link.to) calls.push(link);
  }
  return calls;
}

function pairKey(from: Identifier, to: Identifier): string {
  return `${from} ${to}`;
}
