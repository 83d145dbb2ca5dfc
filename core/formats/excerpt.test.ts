import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { excerptOf } from './excerpt.ts';
import type { DraftEntity, DraftLink } from './format.ts';

const at = { line: 1 };
const entity = (key: string): DraftEntity => ({ key, values: [], at });
const link = (from: string, to: string): DraftLink => ({ from, to, direction: 'none', values: [], at });
const keysOf = (entities: readonly DraftEntity[]): string => entities.map(({ key }) => key).join('');

describe('an excerpt of a network', () => {
  it('is the most linked entity with whom it is linked, the more linked of them first', () => {
    const entities = Array.from('abcdefg').map(entity);
    const links = ['ca', 'cb', 'cd', 'bd', 'ef'].map(([from = '', to = '']) => link(from, to));
    expect(keysOf(excerptOf({ entities, links }, 3).entities)).toBe('cbd');
    expect(keysOf(excerptOf({ entities, links }, 5).entities)).toBe('cbdae');
    expect(excerptOf({ entities, links }, 3).links).toEqual([links[1], links[2], links[3]]);
    expect(keysOf(excerptOf({ entities, links }, 40).entities)).toBe('cbdaefg');
  });

  it('counts neither links to itself nor to whom the file does not tell of, nor parallel ones twice', () => {
    const links = [link('a', 'a'), link('a', 'x'), link('a', 'b'), link('a', 'b'), link('b', 'c')];
    expect(keysOf(excerptOf({ entities: Array.from('abc').map(entity), links }, 1).entities)).toBe('b');
  });

  it('has as many entities as are asked for or there are, each once, and the first link of each pair', () => {
    const key = fc.constantFrom(...Array.from('abcdefghij'));
    const pair = fc.tuple(key, key);
    fc.assert(
      fc.property(fc.uniqueArray(key), fc.array(pair), fc.nat({ max: 12 }), (keys, pairs, size) => {
        const network = { entities: keys.map(entity), links: pairs.map(([from, to]) => link(from, to)) };
        const { entities, links } = excerptOf(network, size);
        const taken = new Set(entities.map((one) => one.key));
        expect(taken.size).toBe(Math.min(size, keys.length));
        expect(entities).toHaveLength(taken.size);
        const between = network.links.filter(({ from, to }) => taken.has(from) && taken.has(to));
        const firsts = between.filter(
          ({ from, to }, at) => between.findIndex((other) => other.from === from && other.to === to) === at,
        );
        expect(links).toEqual(firsts);
      }),
    );
  });
});
