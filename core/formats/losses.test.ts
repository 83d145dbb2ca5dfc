import { describe, expect, it } from 'vitest';

import english from '../../renderer/locales/en/formats.json' with { type: 'json' };
import indonesian from '../../renderer/locales/id/formats.json' with { type: 'json' };
import { adding } from '../case/change.ts';
import { lossKinds } from './format.ts';
import { heldBy, lossesOf } from './losses.ts';
import { textFormats } from './test-fixtures.ts';
import { hostileCase } from './test-networks.ts';
import { allAtOnce } from '../tables/steps.ts';

const rows = hostileCase();
const whole = { rows, entities: new Set(rows.rows('entities').keys()) };
const everything = { loses: lossKinds };

function counts(scope: Parameters<typeof lossesOf>[1]) {
  return Object.fromEntries(allAtOnce(lossesOf(everything, scope)).map(({ kind, count }) => [kind, count]));
}

describe('losses', () => {
  it('are counted by kind', () => {
    expect(counts(whole)).toEqual({
      ...{ grades: 1, handling: 1, notes: 1, flags: 1, identities: 1, groups: 1, workings: 1 },
      ...{ sourcePlaces: 155, loops: 1 },
      ...{ sources: 310, sourcesAsWords: 310, positions: 26, otherPositions: 26, ids: 36, types: 23 },
      ...{ translations: 5, synthetic: 1, values: 123, linkValues: 14, bothWays: 2, strengths: 13 },
      ...{ dates: 5, wording: 1, money: 2, counts: 1, basis: 13, labelCharacters: 9, plainWeights: 8 },
      ...{ links: 13, entities: 9, longTexts: 1, placeless: 22 },
    });
  });

  it('of a chart leave its own places out', () => {
    const { positions, otherPositions, scale } = counts({ ...whole, chart: 'C2' });
    expect({ positions, otherPositions, scale }).toEqual({ positions: 3, scale: 3 });
  });

  it('count nothing where nothing is written, but what belongs to no entity', () => {
    expect(counts({ ...whole, entities: new Set() })).toEqual({ workings: 1 });
  });

  it('count only what is about the entities written', () => {
    const one = counts({ ...whole, entities: new Set(['E1']) });
    expect(one).toMatchObject({ notes: 1, identities: 1, groups: 1, types: 1, ids: 1 });
    expect(one).not.toHaveProperty('flags');
    expect(one).not.toHaveProperty('strengths');
  });

  it('tell how much of what was to be written a file holds', () => {
    const rows = { entities: 20, links: 30 };
    expect(heldBy(rows, [{ kind: 'types', count: 20 }])).toEqual(rows);
    expect(heldBy(rows, [{ kind: 'placeless', count: 18 }])).toEqual({ entities: 2, links: 30 });
    expect(heldBy(rows, [{ kind: 'entities', count: 5 }])).toEqual({ entities: 15, links: 30 });
    expect(heldBy(rows, [{ kind: 'loops', count: 4 }])).toEqual({ entities: 20, links: 26 });
    const withoutLinks = [
      { kind: 'loops' as const, count: 4 },
      { kind: 'links' as const, count: 26 },
    ];
    expect(heldBy(rows, withoutLinks)).toEqual({ entities: 20, links: 0 });
  });

  it('count texts that XML cannot hold', () => {
    const live = hostileCase();
    const labels = ['bell\u0007', 'half\uD800', 'fine \u0085\t\r\n😀'];
    const entities = labels.map((label, index) => ({ id: `X${index}`, type: 'person', label, values: [] }));
    live.apply(adding({ entities }));
    const scope = { rows: live, entities: new Set(['X0', 'X1', 'X2']) };
    expect(allAtOnce(lossesOf({ loses: ['characters'] }, scope))).toEqual([{ kind: 'characters', count: 2 }]);
  });

  it.each([
    ['English', english],
    ['Indonesian', indonesian],
  ])('have words in %s', (_, words) => {
    expect(Object.keys(words.losses)).toEqual([...lossKinds]);
  });

  it.each(textFormats)('are said of %s if it can be written, and only then', (_, format) => {
    expect(format.loses !== undefined).toBe(format.write !== undefined);
  });
});
