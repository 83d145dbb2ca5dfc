import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Entity } from '../case/entity.ts';
import type { Link } from '../case/link.ts';
import type { Effect, Rule } from '../case/look.ts';
import { sampleTables } from '../catalogue/test-sample.ts';
import type { FacetContext } from '../facets/facet.ts';
import { entityMatches } from '../facets/matches.ts';
import { jurisdictionOf } from '../jurisdiction/jurisdiction.ts';
import { applyLook, overlaid } from './apply-look.ts';
import { drawnBy } from './drawn-by.ts';
import { packLook, unpackLook } from './pack-look.ts';
import type { LookInput } from './scores-of.ts';
import { type StartingPoint, startingPoints, startingRules } from './starting-points.ts';
import { facetById } from '../facets/facets.ts';
import { tally } from '../facets/tally.ts';

const citations = [{ source: 'S1' }];

function entity(id: string, type = 'person', values: Readonly<Record<string, string>> = {}): Entity {
  const told = Object.entries(values).map(([property, text]) => ({
    ...{ id: `${id}-${property}`, property, text, citations },
  }));
  return { id, type, label: id, values: told };
}

function link(id: string, rest: Partial<Link> = {}): Link {
  return {
    ...{ id, type: 'called', from: 'a', to: 'b', direction: 'forward', strength: 'confirmed' },
    ...{ label: '', basis: 'reported', values: [], citations },
    ...rest,
  };
}

const context: FacetContext = {
  source: () => undefined,
  entity: () => undefined,
  countryOf: () => undefined,
  linksOf: (id) => id.length,
};

function input(part: Partial<LookInput>): LookInput {
  return { entities: [], links: [], context, scoresOf: () => undefined, ...part };
}

const rule = (effect: Effect, part: Partial<Rule> = {}): Rule => ({
  on: 'entities',
  when: [],
  effect,
  ...part,
});
const blue: Effect = { kind: 'tint', tint: 'blue' };
const isPhone = { facet: 'type', test: 'is', values: ['phone'] } as const;
const ages: Effect = { kind: 'shaded', by: { facet: 'property:age' }, scaling: 'linear', diverging: false };

describe('rules', () => {
  const entities = [entity('a'), entity('b', 'phone'), entity('c', 'phone')];

  it('draw what their conditions hold for, and nothing else', () => {
    const look = applyLook([rule(blue, { when: [isPhone] })], input({ entities, links: [link('l')] }));
    expect([...look.entities.keys()]).toEqual(['b', 'c']);
    expect(look.links.size).toBe(0);
    expect(drawnBy(look, 'entities', 'b')).toEqual({ colour: 'tint-blue', badge: null, size: null });
    expect(drawnBy(look, 'entities', 'a').colour).toBeNull();
    expect(drawnBy(null, 'entities', 'a').colour).toBeNull();
  });

  it('win over earlier ones in colour, badge and size, each by itself', () => {
    const look = applyLook(
      [
        rule(blue),
        rule({ kind: 'scale-by', factor: 2 }),
        rule({ kind: 'badge', badge: 'warning' }, { when: [isPhone] }),
        rule({ kind: 'tint', tint: 'green' }, { when: [isPhone] }),
      ],
      input({ entities }),
    );
    const twice = { kind: 'times', factor: 2 };
    expect(drawnBy(look, 'entities', 'a')).toEqual({ colour: 'tint-blue', badge: null, size: twice });
    expect(drawnBy(look, 'entities', 'b')).toEqual({ colour: 'tint-green', badge: 'warning', size: twice });
  });

  it('that are off are as if they were not there', () => {
    const look = applyLook([rule(blue, { off: true }), rule(ages)], input({ entities }));
    expect(look.rules).toHaveLength(1);
    expect(look.entries).toEqual([]);
  });
});

describe('scores', () => {
  it('keep the usual look of what has none, and count it', () => {
    const entities = [
      ...[entity('a', 'person', { age: '20' }), entity('b', 'person', { age: 'tua' }), entity('c')],
      ...[entity('d', 'person', { age: '-4' }), entity('e', 'person', { age: '20' })],
    ];
    const look = applyLook([rule(blue), rule(ages)], input({ entities }));
    expect(look.rules[1]?.unvalued).toEqual(['b', 'c']);
    expect(drawnBy(look, 'entities', 'b').colour).toBe('tint-blue');
    expect(drawnBy(look, 'entities', 'd').colour).toBe('sequence-1');
    expect(drawnBy(look, 'entities', 'e').colour).toBe('sequence-6');
    expect(look.entries.slice(1).map(({ rule: of, meaning }) => [of, meaning])).toEqual([
      [1, { kind: 'range', least: -4, most: -4 }],
      [1, { kind: 'range', least: 20, most: 20 }],
    ]);
  });

  it('of measures are looked up, and links have none', () => {
    const scores = new Map([
      ['a', 0.5],
      ['b', NaN],
      ['c', 0],
    ]);
    const by = { measure: 'betweenness' };
    const sized: Effect = { kind: 'sized', by, scaling: 'quantile' };
    const look = applyLook(
      [rule(sized), rule(sized, { on: 'links' })],
      input({
        ...{ entities: [entity('a'), entity('b'), entity('c')], links: [link('l')] },
        scoresOf: ({ measure }) => (measure === 'betweenness' ? scores : undefined),
      }),
    );
    expect(look.rules.map(({ unvalued }) => unvalued)).toEqual([['b'], ['l']]);
    expect(drawnBy(look, 'entities', 'c').size).toEqual({ kind: 'size', share: 0.25 });
    expect(drawnBy(look, 'entities', 'a').size).toEqual({ kind: 'size', share: 0.75 });
  });

  it('are the highest of several numbers, and have ranges that hold just the items drawn so', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 5000 }), { minLength: 1, maxLength: 40 }),
        (numbers) => {
          const links = numbers.map((count, at) => link(`l${at}`, { count }));
          const sized: Effect = { kind: 'sized', by: { facet: 'count' }, scaling: 'log' };
          const look = applyLook([rule(sized, { on: 'links' })], input({ links }));
          for (const { id, count = 1 } of links) {
            const { meaning } = look.entries[look.links.get(id)?.size ?? -1] ?? {};
            if (meaning?.kind !== 'range') throw new Error('no range');
            expect(count).toBeGreaterThanOrEqual(meaning.least);
            expect(count).toBeLessThanOrEqual(meaning.most);
          }
          const bounds = look.entries.flatMap(({ meaning }) =>
            meaning.kind === 'range' ? [meaning.least, meaning.most] : [],
          );
          expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
        },
      ),
    );
  });
});

describe('colours by value', () => {
  const coloured: Effect = { kind: 'coloured', facet: 'type' };
  const kinds = (...types: string[]) => types.map((type, at) => entity(`${type}-${at}`, type));
  const colours = (entities: readonly Entity[]) => {
    const look = applyLook([rule(coloured)], input({ entities }));
    return new Map(entities.map(({ id, type }) => [type, drawnBy(look, 'entities', id).colour]));
  };

  it('go to the most frequent values, and one more to all others', () => {
    const many = Array.from({ length: 10 }, (_, at) => `t${at}`);
    const given = colours(kinds(...many, ...many.slice(2)));
    expect(given.get('t2')).toBe('category-1');
    expect(given.get('t9')).toBe('category-8');
    expect(given.get('t0')).toBe('category-other');
    expect(given.get('t1')).toBe('category-other');
  });

  it('stay when counts change but the values do not', () => {
    const before = colours(kinds('b', 'a', 'a'));
    const after = colours(kinds('b', 'b', 'b', 'a'));
    expect(after).toEqual(new Map([...before].toSorted()));
  });

  it('of an item with several values are that of the first', () => {
    const both = entity('x', 'person', { role: 'b' });
    const values = [...both.values, { id: 'x-2', property: 'role', text: 'a', citations }];
    const effect: Effect = { kind: 'coloured', facet: 'property:role' };
    const entities = [{ ...both, values }, entity('y', 'person', { role: 'a' }), entity('z')];
    const look = applyLook([rule(effect)], input({ entities }));
    expect(drawnBy(look, 'entities', 'x').colour).toBe('category-2');
    expect(look.rules[0]?.unvalued).toEqual(['z']);
  });
});

describe('an applied look', () => {
  const entities = [entity('a', 'person', { age: '1' }), entity('b', 'phone', { age: '9' })];
  const lower = applyLook([rule(blue), rule(ages)], input({ entities, links: [link('l')] }));
  const sized = rule({ kind: 'scale-by', factor: 0.5 });
  const upper = applyLook(
    [sized, rule({ kind: 'tint', tint: 'grey' }, { when: [isPhone] })],
    input({ entities }),
  );

  it('is the same after it was packed and unpacked', () => {
    expect(unpackLook(packLook(lower))).toEqual(lower);
  });

  it('laid over another draws as if its rules had come after', () => {
    const both = overlaid(lower, upper);
    const all = applyLook(
      [...lower.rules, ...upper.rules].map((one) => one.rule),
      input({ entities, links: [link('l')] }),
    );
    expect(both).toEqual(all);
  });
});

describe('starting points on the sample case', () => {
  const tables = sampleTables();
  const byId = new Map(tables.entities.map((one) => [one.id, one]));
  const sources = new Map(tables.sources.map((one) => [one.id, one]));
  const around: FacetContext = {
    source: (id) => sources.get(id),
    entity: (id) => byId.get(id),
    countryOf: (one) => jurisdictionOf(one)?.country,
    linksOf: (id) => tables.links.filter(({ from, to }) => from === id || to === id).length,
  };
  const on = { entities: tables.entities, links: tables.links, context: around };
  const keys = (side: Rule['on'], facet: string) => {
    const read = facetById(facet);
    const only = { entities: [], links: [], [side]: tables[side], context: around };
    return read ? tally(read, only).flatMap(({ key }) => key ?? []) : [];
  };
  const start = (id: StartingPoint) => startingRules(id, keys);

  it('each draw something that is not usual', () => {
    for (const id of startingPoints) {
      const look = applyLook(start(id), input(on));
      expect(look.entities.size + look.links.size, id).toBeGreaterThan(0);
    }
  });

  it('compare amounts of one currency only', () => {
    const [only, ...others] = start('amount');
    expect(others).toEqual([]);
    const look = applyLook(start('amount'), input(on));
    const currencies = [...look.links.keys()].map(
      (id) => tables.links.find((one) => one.id === id)?.money?.currency,
    );
    expect(new Set(currencies)).toEqual(new Set(only?.when[0]?.values));
  });

  it('colour an entity by the best of its sources', () => {
    const rules = start('grade');
    const look = applyLook(rules, input(on));
    for (const one of tables.entities) {
      const last = rules.findLast(
        ({ on: side, when }) => side === 'entities' && entityMatches(one, when, around),
      );
      const tint = last?.effect.kind === 'tint' ? `tint-${last.effect.tint}` : null;
      expect(drawnBy(look, 'entities', one.id).colour).toBe(tint);
    }
  });

  it('give nothing where a chart has nothing to go by', () => {
    expect(startingRules('amount', () => [])).toEqual([]);
    expect(startingRules('grade', () => [])).toEqual([]);
  });
});
