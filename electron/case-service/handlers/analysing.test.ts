import { describe, expect, it } from 'vitest';

import { findings } from '../../../core/catalogue/test-sample.ts';
import type { NetworkChoice } from '../../../core/contract/analysing.ts';
import {
  type CaseCallName,
  caseCalls,
  type CaseInput,
  type CaseOutput,
} from '../../../core/contract/case-calls.ts';
import { groupings } from '../../../core/measures/groups/groupings.ts';
import { measures } from '../../../core/measures/measures.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { sampleForAll } from '../test-cases.ts';

const { network: expected, parts_without_PER18: parts } = findings();
const ring: NetworkChoice = { ring: true };

let open: TestCase;
sampleForAll((given) => (open = given));

/** The answer, which must be as the contract says. */
async function ask<C extends CaseCallName>(call: C, input: CaseInput<C>): Promise<CaseOutput<C>> {
  const answer = must(await open.ask(call, input));
  expect(caseCalls[call].output.parse(answer)).toEqual(answer);
  return answer;
}

const rounded = (score: number) => Math.round(score * 1000) / 1000;

describe('measure', () => {
  it.each([
    ['the ring', ring, expected.ring],
    ['the whole case', {}, expected.all],
  ] as const)('ranks %s as was found by hand', async (_, network, { nodes, top, degree_top: most }) => {
    const between = await ask('measure', { measure: 'betweenness', network });
    expect(between.entities).toBe(nodes);
    const [first] = top;
    expect(first?.[0]).toBe('PER-18');
    expect(between.scores.slice(0, top.length).map(({ id, score }) => [id, rounded(score)])).toEqual(
      top.map(([id, score]) => [id, score]),
    );
    const degree = await ask('measure', { measure: 'degree', network });
    const scores = new Map(degree.scores.map(({ id, score }) => [id, score]));
    for (const [id, score] of most) expect(scores.get(id)).toBe(score);
    expect(degree.scores.slice(0, most.length).map(({ score }) => score)).toEqual(most.map(([, n]) => n));
  });

  it.each(measures.map(({ id, on }) => [id, on] as const))('answers %s of %s', async (measure, on) => {
    const answer = await ask('measure', { measure, network: { direction: 'out' } });
    expect(answer.scores).toHaveLength(on === 'entities' ? answer.entities : 0);
    expect(answer.linkScores).toHaveLength(on === 'links' ? answer.links : 0);
    const scores = [...answer.scores, ...answer.linkScores].map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it.each(['betweenness', 'link-betweenness'])(
    'gives the first of %s alone where few are asked for',
    async (measure) => {
      const all = await ask('measure', { measure });
      const few = await ask('measure', { measure, limit: 3 });
      expect(few.scores).toEqual(all.scores.slice(0, 3));
      expect(few.linkScores).toEqual(all.linkScores.slice(0, 3));
      expect([few.entities, few.links]).toEqual([all.entities, all.links]);
      const ends = new Set(few.linkScores.flatMap(({ link }) => [link.from, link.to]));
      expect(new Set(few.names?.map(({ id }) => id) ?? [])).toEqual(ends);
    },
  );

  it('gives parallel links the same score, and the most used link of a bridge all there is', async () => {
    const { linkScores } = await ask('measure', { measure: 'link-betweenness' });
    const byPair = new Map<string, number>();
    for (const { link, score } of linkScores) {
      const pair = [link.from, link.to].sort().join(' ');
      expect(byPair.get(pair) ?? score).toBe(score);
      byPair.set(pair, score);
    }
  });

  it('takes only links of a type, in a time, without some, and on a chart', async () => {
    const links = async (network: NetworkChoice) =>
      (await ask('measure', { measure: 'degree', network })).links;
    const all = await links({});
    const calls = await links({ linkTypes: ['called'] });
    expect(calls).toBeGreaterThan(0);
    expect(calls).toBeLessThan(all);
    expect(await links({ linkConditions: [{ facet: 'type', test: 'is-not', values: ['called'] }] })).toBe(
      all - calls,
    );
    const time = { first: Date.UTC(2025, 0, 1), last: Date.UTC(2025, 5, 30) };
    const dated = await links({ time: { ...time, undated: false } });
    const either = await links({ time: { ...time, undated: true } });
    expect(dated).toBeLessThan(either);
    expect(either).toBeLessThan(all);
    const without = await links({ without: ['PER-18'] });
    expect(without).toBeLessThan(all);
    expect(await links({ scope: { entities: ['PER-08', 'PER-18'] } })).toBe(1);
    expect(await links({ scope: { chart: 'CHT-01' } })).toBeLessThanOrEqual(all);
  });

  it('weighs links by a number, leaves out those without one and says how many', async () => {
    const by = { by: { facet: 'count' }, means: 'strength' } as const;
    const strength = await ask('measure', { measure: 'strength', network: { weight: by } });
    const degree = await ask('measure', { measure: 'degree' });
    const total = (scores: readonly { score: number }[]) => scores.reduce((sum, { score }) => sum + score, 0);
    expect(total(strength.scores)).toBeGreaterThan(total(degree.scores));
    const rupiah = [{ facet: 'currency', test: 'is', values: ['IDR'] }] as const;
    const amount = { by: { facet: 'amount' }, means: 'strength' } as const;
    const money = await ask('measure', {
      measure: 'strength',
      network: { weight: amount, linkConditions: rupiah },
    });
    expect(money.links).toBeGreaterThan(0);
    expect(money.cautions.map(({ code }) => code)).not.toContain('unweighted');
    const hours = { by: { facet: 'property:duration' }, means: 'cost' } as const;
    const none = await ask('measure', { measure: 'degree', network: { weight: hours } });
    expect(none.cautions).toContainEqual({
      ...{ code: 'unweighted', of: 255 },
      count: 255 - none.links,
    });
  });

  it('never adds amounts of several currencies', async () => {
    const weight = { by: { facet: 'amount' }, means: 'strength' } as const;
    const refused = await open.ask('measure', { measure: 'strength', network: { weight } });
    expect(problemOf(refused)).toMatchObject({
      code: 'currencies-mixed',
      details: { currencies: 'IDR, MYR, SGD, USDT' },
    });
  });

  it('says why to take care', async () => {
    const codes = async (measure: string, network: NetworkChoice) =>
      (await ask('measure', { measure, network })).cautions.map(({ code }) => code);
    expect(await codes('degree', {})).toEqual(['tentative']);
    expect(await codes('degree', { scope: { entities: ['PER-08', 'PER-18'] } })).toEqual(['small']);
    expect(await codes('closeness', { linkTypes: ['called'] })).toContain('parts');
    expect(await codes('degree', { linkTypes: ['called'] })).not.toContain('parts');
  });

  it.each([
    [{ measure: 'luck' }, 'unknown-measure'],
    [{ measure: 'degree', network: { scope: { chart: 'gone' } } }, 'row-missing'],
    [{ measure: 'degree', network: { scope: { entities: ['gone'] } } }, 'row-missing'],
    [{ measure: 'degree', network: { without: ['gone'] } }, 'row-missing'],
    [{ measure: 'degree', network: { weight: { by: { facet: 'type' }, means: 'cost' } } }, 'bad-input'],
    [{ measure: 'degree', network: { weight: { by: { facet: 'luck' }, means: 'cost' } } }, 'bad-input'],
  ])('%j is the Problem %s', async (input, code) => {
    expect(problemOf(await open.askAnything('measure', input)).code).toBe(code);
  });
});

describe('groups', () => {
  it.each(groupings.map(({ id }) => id))('answers %s', async (grouping) => {
    const found = await ask('groups', { grouping, by: 'country' });
    const named = new Set(found.names.map(({ id }) => id));
    for (const { members } of found.groups) for (const id of members) expect(named.has(id)).toBe(true);
    const sizes = found.groups.map(({ members }) => members.length);
    if (grouping !== 'shells') expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('finds the cut points of the ring, and what two runs agree on', async () => {
    const { cutPoints, loose, bridges } = await ask('groups', { grouping: 'connectors', network: ring });
    expect(cutPoints.toSorted()).toEqual(expected.ring.cut);
    for (const [at, cutPoint] of cutPoints.entries()) {
      const [largest, ...others] = (await ask('removal', { network: { ...ring, without: [cutPoint] } }))
        .parts;
      expect(largest!.length).toBeGreaterThanOrEqual(others[0]!.length);
      expect(loose[at]).toBe(others.flat().length);
    }
    expect([...loose]).toEqual(loose.toSorted((a, b) => b - a));
    expect(bridges.length).toBeGreaterThan(0);
    const { stability, modularity } = await ask('groups', { grouping: 'leiden', network: ring });
    expect(stability).toBeGreaterThan(0.5);
    expect(modularity).toBeGreaterThan(0.4);
  });

  it('are called after whom most links inside lead to, or who is in fewest', async () => {
    const { linkScores } = await ask('measure', { measure: 'link-betweenness' });
    const links = linkScores.map(({ link }) => link);
    const { groups } = await ask('groups', { grouping: 'leiden' });
    for (const { members, heads } of groups) {
      const inside = (id: string) =>
        links.filter(
          ({ from, to }) =>
            from !== to && (from === id || to === id) && members.includes(from) && members.includes(to),
        ).length;
      const most = members.map(inside).sort((a, b) => b - a);
      expect(heads.map(inside)).toEqual(most.slice(0, 3));
    }
    const cliques = (await ask('groups', { grouping: 'cliques' })).groups;
    const inHowMany = (id: string) => cliques.filter(({ members }) => members.includes(id)).length;
    for (const { members, heads } of cliques)
      expect(heads.map(inHowMany)).toEqual(
        members
          .map(inHowMany)
          .sort((a, b) => a - b)
          .slice(0, 3),
      );
  });

  it('refuses what it does not know', async () => {
    expect(problemOf(await open.ask('groups', { grouping: 'luck' })).code).toBe('bad-input');
    expect(problemOf(await open.ask('groups', { grouping: 'blockmodel' })).code).toBe('bad-input');
  });
});

describe('key players', () => {
  it('are without victims unless these are asked for', async () => {
    const players = (victims: boolean) =>
      ask('key-players', { goal: 'reach', most: 10, steps: 2, ...(victims && { victims }) });
    const { sets, leftOut, names } = await players(false);
    expect(sets).toHaveLength(10);
    expect(leftOut).toBe(12);
    expect(sets.flatMap(({ members }) => members).filter((id) => id.startsWith('VIC'))).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
    expect((await players(true)).leftOut).toBe(0);
  });

  it('of the ring begin with its quiet coordinator', async () => {
    const { sets, before } = await ask('key-players', { goal: 'split', most: 2, network: ring });
    expect(sets[0]?.members).toEqual(['PER-18']);
    expect(sets[0]?.parts).toBe(parts.length);
    expect(sets[1]?.value).toBeGreaterThanOrEqual(sets[0]?.value ?? 1);
    expect(sets[0]?.value).toBeGreaterThan(before);
  });
});

describe('brokerage', () => {
  it('counts who stands between countries, and who is in none', async () => {
    const { brokers, ungrouped } = await ask('brokerage', { by: 'country' });
    expect(ungrouped).toBe(8);
    const totals = brokers.map(({ total }) => total);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    for (const { roles, total } of brokers)
      expect(Object.values(roles).reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(brokers.some(({ roles }) => roles.liaison > 0)).toBe(true);
    expect(problemOf(await open.ask('brokerage', { by: 'strength' })).code).toBe('bad-input');
  });
});

describe('removal', () => {
  it('shows what the ring falls into without its coordinator, and changes nothing', async () => {
    const revision = open.session.store.revision();
    const found = await ask('removal', { network: { ring: true, without: ['PER-18'] } });
    expect([found.before.entities, found.after.entities]).toEqual([104, 103]);
    expect(found.after).toMatchObject({ parts: parts.length, largest: parts[0] });
    expect(found.parts.map((part) => part.length).filter((size) => size > 1)).toEqual(
      parts.filter((size) => size > 1),
    );
    expect(found.revision).toBe(revision);
    expect(open.session.store.revision()).toBe(revision);
  });

  it('takes links away too, and nobody who is not there', async () => {
    const found = await ask('removal', { network: { without: ['K047'] } });
    expect([found.before.joined, found.after.joined]).toEqual([231, 230]);
    expect(problemOf(await open.ask('removal', { network: { without: ['gone'] } })).code).toBe('row-missing');
  });
});

describe('figures', () => {
  it('tell of the network as a whole', async () => {
    const { figures } = await ask('figures', { network: ring, assortativityBy: 'country' });
    const found = new Map(figures.map(({ figure, value }) => [figure, value]));
    expect(found.get('entities')).toBe(expected.ring.nodes);
    expect(found.get('joined-pairs')).toBe(expected.ring.pairs_linked);
    expect(found.get('group-assortativity')).toBeGreaterThan(0.3);
  });
});
