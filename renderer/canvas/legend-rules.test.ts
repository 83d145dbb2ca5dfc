import { describe, expect, it } from 'vitest';

import type { Rule } from '../../core/case/look.ts';
import type { LookWords } from './canvas-props.ts';
import { legendRules } from './legend-rules.ts';
import { testEntity, testLink, testLook, testRows, testScene } from './test-scene.ts';

const rows = testRows(
  [
    [testEntity('a', { age: '20' }), 0, 0],
    [testEntity('b', { age: '40' }, 'phone'), 9, 9],
    [testEntity('c', {}, 'phone'), 50, 9],
  ],
  [testLink('l', 'a', 'b', { count: 9 }), testLink('m', 'a', 'b'), testLink('n', 'b', 'c')],
);

const words: LookWords = {
  rule: ({ rule: { effect } }) => effect.kind,
  entry: ({ meaning }) => Object.values(meaning).join(' '),
  unvalued: 'tanpa nilai',
};

const types: Rule = { on: 'entities', when: [], effect: { kind: 'coloured', facet: 'type' } };
const blue: Rule = {
  ...{ on: 'entities', when: [{ facet: 'type', test: 'is', values: ['phone'] }] },
  effect: { kind: 'tint', tint: 'blue' },
};
const ages: Rule = {
  ...{ on: 'entities', when: [] },
  effect: { kind: 'sized', by: { facet: 'property:age' }, scaling: 'linear' },
};
const counts: Rule = {
  ...{ on: 'links', when: [] },
  effect: { kind: 'shaded', by: { facet: 'count' }, scaling: 'log', diverging: false },
};

interface Options {
  readonly chart?: typeof rows;
  readonly isPartial?: boolean;
  readonly hidden?: string;
}

function legend(rules: readonly Rule[], { chart = rows, isPartial = false, hidden = '' }: Options = {}) {
  const look = testLook(chart, rules);
  const visibilityOf = (id: string) => (id === hidden ? 'hidden' : 'shown');
  const scene = testScene(chart, { look, visibilityOf });
  const parts = legendRules({ scene, look, lookWords: words, isPartial });
  return parts.map(({ title, lines }) => [
    title,
    ...lines.map((line) => `${line.words}: ${line.items.join(' ')}`),
  ]);
}

describe('the legend of a look', () => {
  it('says what each rule draws and counts what is drawn so', () => {
    expect(legend([types, ages, counts])).toEqual([
      ['coloured', 'value person: a', 'value phone: b c'],
      ['sized', 'range 20 20: a', 'range 40 40: b', 'tanpa nilai: c'],
      ['shaded', 'range 1 1: m n', 'range 9 9: l'],
    ]);
    expect(legendRules({ scene: testScene(rows), look: null, lookWords: words, isPartial: false })).toEqual(
      [],
    );
  });

  it('leaves out what later rules cover, and rules of which nothing is left', () => {
    expect(legend([types, blue])).toEqual([
      ['coloured', 'value person: a'],
      ['tint', 'all: b c'],
    ]);
    expect(legend([blue, types])).toEqual([['coloured', 'value person: a', 'value phone: b c']]);
    expect(legend([{ ...types, off: true }])).toEqual([]);
  });

  it('puts rules of one kind that follow each other together', () => {
    const green: Rule = {
      ...{ on: 'entities', when: [{ facet: 'type', test: 'is', values: ['person'] }] },
      effect: { kind: 'tint', tint: 'green' },
    };
    expect(legend([blue, green])).toEqual([['tint', 'all: b c', 'all: a']]);
  });

  it('forgets what a filter hides', () => {
    expect(legend([types, counts], { hidden: 'b' })).toEqual([
      ['coloured', 'value person: a', 'value phone: c'],
    ]);
  });

  it('counts rolled-up links only where they are drawn so', () => {
    const chart = { ...rows, chart: { ...rows.chart, parallel: 'rolled' as const } };
    expect(legend([counts], { chart })).toEqual([['shaded', 'range 1 1: n']]);
  });

  it('does not count the members of a folded group', () => {
    const group = { id: 'g', chart: 'c', label: '', entities: ['b', 'c'], folded: true as const };
    const chart = { ...rows, groups: new Map([['g', group]]) };
    expect(legend([types], { chart })).toEqual([['coloured', 'value person: a']]);
  });

  it('counts all of a chart of which only a part is here', () => {
    const look = testLook(rows, [types]);
    const near = testRows([[testEntity('a'), 0, 0]]);
    const [rule] = legendRules({ scene: testScene(near, { look }), look, lookWords: words, isPartial: true });
    expect(rule?.lines.map(({ items }) => items.length)).toEqual([1, 2]);
  });
});
