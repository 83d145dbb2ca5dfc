import { describe, expect, it } from 'vitest';

import { families } from '../../../core/case/custom-type.ts';
import type { Rule } from '../../../core/case/look.ts';
import { lookColours } from '../../../core/looks/look-colours.ts';
import { testEntity, testLink, testLook, testRows, testScene } from '../test-scene.ts';
import { lookedOverview } from './looked-overview.ts';
import { overviewOfScene } from './overview-of-scene.ts';

const rows = testRows([
  [testEntity('a', { age: '9' }), 0, 0],
  [testEntity('b', { age: '1' }, 'phone'), 50, 0],
  [testEntity('c', {}, 'vessel'), 0, 50],
]);
const rules: readonly Rule[] = [
  {
    ...{ on: 'entities', when: [] },
    effect: { kind: 'sized', by: { facet: 'property:age' }, scaling: 'linear' },
  },
  {
    ...{ on: 'entities', when: [{ facet: 'type', test: 'is', values: ['phone'] }] },
    effect: { kind: 'tint', tint: 'green' },
  },
];

describe('a large chart with a look', () => {
  const look = testLook(rows, rules);
  const plain = overviewOfScene(testScene(rows));

  it('is drawn alike whether its rows are all here or not', () => {
    expect(lookedOverview(plain, look)).toEqual(overviewOfScene(testScene(rows, { look })));
  });

  it('has the sizes and colours of its rules, the rest and every place as usual', () => {
    const looked = lookedOverview(plain, look);
    expect([...looked.sizes]).toEqual([64, 28, plain.sizes[2]]);
    expect([...looked.families]).toEqual([
      plain.families[0],
      families.length + lookColours.indexOf('tint-green'),
      plain.families[2],
    ]);
    expect([looked.x, looked.y]).toEqual([plain.x, plain.y]);
  });

  it('has its links in the colours of its rules, the rest as usual', () => {
    const linked = testRows(
      [
        [testEntity('a'), 0, 0],
        [testEntity('b'), 50, 0],
      ],
      [testLink('l1', 'a', 'b'), testLink('l2', 'b', 'a', { type: 'transferred' })],
    );
    const rule: Rule = {
      ...{ on: 'links', when: [{ facet: 'type', test: 'is', values: ['transferred'] }] },
      effect: { kind: 'tint', tint: 'green' },
    };
    const [before, green] = [overviewOfScene(testScene(linked)), testLook(linked, [rule])];
    const looked = lookedOverview(before, green);
    expect(before.tints).toBeUndefined();
    expect([...looked.tints!]).toEqual([0, 1 + lookColours.indexOf('tint-green')]);
    expect(looked).toEqual(overviewOfScene(testScene(linked, { look: green })));
    expect(looked.families).toBe(before.families);
  });

  it('has its links as wide as how often they were seen, or a rule, makes them', () => {
    const links = [testLink('l1', 'a', 'b'), testLink('l2', 'b', 'a', { count: 30 })];
    const linked = testRows(
      [
        [testEntity('a'), 0, 0],
        [testEntity('b'), 50, 0],
      ],
      links,
    );
    const wide: Rule = { on: 'links', when: [], effect: { kind: 'scale-by', factor: 3 } };
    const look = testLook(linked, [wide]);
    const { widths, ...usual } = overviewOfScene(testScene(linked));
    expect([...widths!]).toEqual([14, 35]);
    expect([...lookedOverview(usual, null).widths!]).toEqual([14, 35]);
    expect([...lookedOverview(usual, look).widths!]).toEqual([42, 105]);
    expect(lookedOverview(usual, look)).toEqual(overviewOfScene(testScene(linked, { look })));
  });

  it('is the same object while there is nothing to draw otherwise', () => {
    expect(lookedOverview(plain, null)).toBe(plain);
    expect(lookedOverview(plain, testLook(rows, []))).toBe(plain);
  });
});
