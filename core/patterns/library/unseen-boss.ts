import type { Identifier } from '../../case/identifier.ts';
import { type Pattern, type Sighting } from '../pattern.ts';
import type { Picture } from '../picture.ts';
import { type DrawnMatch, drawnMatches } from '../shapes/drawn.ts';
import { playing, sketched, typed } from '../shapes/sketch.ts';
import { counting, distinct, groupedBy } from '../shapes/words.ts';

/** Boss, the boss's phone, the phone between, the courier's phone, courier; no call past the one between. */
const drawing = sketched(
  [
    [typed('person'), playing('ORG', 'AGT', 'EXP', 'FIN')],
    [typed('phone')],
    [typed('phone')],
    [typed('phone')],
    [typed('person'), playing('TRN', 'ESC', 'MUL')],
  ],
  [
    { from: 0, to: 1, type: 'uses-phone', isForward: true },
    { from: 4, to: 3, type: 'uses-phone', isForward: true },
    { from: 1, to: 2, type: 'called' },
    { from: 2, to: 3, type: 'called' },
    { from: 1, to: 3, type: 'called', isAbsent: true },
  ],
);

/** Somebody in charge and a courier who both speak with the same phone and never with each other. */
export const unseenBoss: Pattern = {
  id: 'unseen-boss',
  theme: 'calls',
  settings: [],
  reference: 'UNODC 2011, Criminal Intelligence Manual for Analysts',
  *seek(picture) {
    const matches: DrawnMatch[] = [];
    for (const match of drawnMatches(picture, drawing)) {
      if (match) matches.push(match);
      else yield null;
    }
    if (matches.length === 0) return;
    const spoken = yield* spokenIn(picture);
    const pairs = yield* groupedBy(matches, ({ entities }) => `${entities[0] ?? ''} ${entities[4] ?? ''}`);
    for (const pair of pairs.values()) if (!haveSpoken(pair, spoken)) yield sighted(pair);
  },
};

interface Spoken {
  readonly phonesOf: ReadonlyMap<Identifier, readonly Identifier[]>;
  readonly calls: ReadonlySet<string>;
}

function* spokenIn({ links }: Picture): Generator<null, Spoken> {
  const phonesOf = new Map<Identifier, Identifier[]>();
  const calls = new Set<string>();
  const isTime = counting();
  for (const { type, from, to } of links) {
    if (isTime()) yield null;
    if (type === 'uses-phone') phonesOf.set(from, [...(phonesOf.get(from) ?? []), to]);
    if (type === 'called') calls.add(`${from} ${to}`).add(`${to} ${from}`);
  }
  return { phonesOf, calls };
}

/** On any phone that either uses, or by using one together. */
function haveSpoken([match]: readonly DrawnMatch[], { phonesOf, calls }: Spoken): boolean {
  const [boss = '', , , , courier = ''] = match?.entities ?? [];
  const others = phonesOf.get(courier) ?? [];
  return (phonesOf.get(boss) ?? []).some((one) =>
    others.some((other) => one === other || calls.has(`${one} ${other}`)),
  );
}

function sighted(pair: readonly DrawnMatch[]): Sighting {
  const between = distinct(pair.map(({ entities }) => entities[2] as Identifier));
  const [boss, , , , courier] = (pair[0] as DrawnMatch).entities;
  return {
    sentence: 'found',
    fill: { between: between.length },
    named: [boss as Identifier, courier as Identifier, ...between],
    entities: distinct(pair.flatMap(({ entities }) => entities)),
    links: distinct(pair.flatMap(({ links }) => links)),
  };
}
