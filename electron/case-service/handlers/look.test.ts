import { describe, expect, it } from 'vitest';

import type { Rule } from '../../../core/case/look.ts';
import { caseCalls } from '../../../core/contract/case-calls.ts';
import { unpackLook } from '../../../core/looks/pack-look.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { smallCaseForEach } from '../test-cases.ts';

let open: TestCase;
smallCaseForEach('Tampilan', (given) => (open = given));

/** Gives the chart `main` a look of these rules. */
async function dress(rules: readonly Rule[]): Promise<string> {
  must(await open.ask('edit', { edit: 'save-look', input: { row: { label: 'Coba', rules } } }));
  const { looks } = must(await open.ask('summary', {}));
  const look = looks.find(({ label }) => label === 'Coba')?.id ?? '';
  must(await open.ask('edit', { edit: 'set-chart', input: { chart: 'main', look } }));
  return look;
}

async function looked() {
  const answer = must(await open.ask('look', { chart: 'main' }));
  expect(caseCalls.look.output.parse(answer)).toEqual(answer);
  return answer.look && unpackLook(answer.look);
}

describe('the look of a chart', () => {
  it('is the usual one until it is given another, and again once that is gone', async () => {
    must(await open.ask('edit', { edit: 'set-chart', input: { chart: 'main', look: null } }));
    expect(await looked()).toBeNull();
    const look = await dress([]);
    expect(await looked()).toMatchObject({ rules: [], entries: [] });
    must(await open.ask('edit', { edit: 'delete-look', input: { id: look } }));
    expect(await looked()).toBeNull();
  });

  it('draws what stands on the chart, counting its links there', async () => {
    await dress([
      { on: 'entities', when: [], effect: { kind: 'sized', by: { facet: 'links' }, scaling: 'linear' } },
      { on: 'links', when: [], effect: { kind: 'coloured', facet: 'strength' } },
    ]);
    const look = await looked();
    const { entities, links } = must(await open.ask('chart', { chart: 'main' }));
    expect([...(look?.entities.keys() ?? [])]).toEqual(entities.map(({ id }) => id));
    expect([...(look?.links.keys() ?? [])]).toEqual(links.map(({ id }) => id));
    const counts = entities.map(({ id }) => links.filter(({ from, to }) => from === id || to === id).length);
    const ranges = look?.entries.flatMap(({ meaning }) => (meaning.kind === 'range' ? meaning : [])) ?? [];
    expect([ranges[0]?.least, ranges.at(-1)?.most]).toEqual([Math.min(...counts), Math.max(...counts)]);
  });

  it('measures what its rules in force ask for, and nothing for measures nobody knows', async () => {
    const shaded = (measure: string): Rule => ({
      ...{ on: 'entities', when: [] },
      effect: { kind: 'shaded', by: { measure }, scaling: 'quantile', diverging: false },
    });
    await dress([{ ...shaded('betweenness'), off: true }, shaded('degree'), shaded('unheard-of')]);
    const look = await looked();
    const { entities } = must(await open.ask('chart', { chart: 'main' }));
    expect(look?.rules.map(({ unvalued }) => unvalued.length)).toEqual([0, entities.length]);
    const { scores } = must(
      await open.ask('measure', { measure: 'degree', network: { scope: { chart: 'main' } } }),
    );
    const of = (id: string) => look?.entries[look.entities.get(id)?.colour ?? -1]?.meaning;
    for (const { id, score } of scores) {
      const range = of(id);
      if (range?.kind !== 'range') throw new Error(id);
      expect(score).toBeGreaterThanOrEqual(range.least);
      expect(score).toBeLessThanOrEqual(range.most);
    }
  });

  it('keeps the networks of its measures apart: one along arrows, one of the whole case', async () => {
    const by = (network: object): Rule => ({
      ...{ on: 'entities', when: [] },
      effect: { kind: 'shaded', by: { measure: 'degree', network }, scaling: 'quantile', diverging: false },
    });
    const networks = [
      { direction: 'out' },
      { scope: 'case', weight: { by: 'links', means: 'strength' } },
    ] as const;
    await dress([by(networks[0]), by(networks[1])]);
    const look = await looked();
    const { entities } = must(await open.ask('chart', { chart: 'main' }));
    const here = new Set(entities.map(({ id }) => id));
    const asked = [{ scope: { chart: 'main' }, direction: 'out' }, { weight: networks[1].weight }] as const;
    for (const [rule, network] of asked.entries()) {
      const { scores } = must(await open.ask('measure', { measure: 'degree', network }));
      const numbers = scores.flatMap(({ id, score }) => (here.has(id) ? score : []));
      const ranges = look?.entries.flatMap((entry) =>
        entry.rule === rule && entry.meaning.kind === 'range' ? [entry.meaning] : [],
      );
      expect([ranges?.[0]?.least, ranges?.at(-1)?.most]).toEqual([
        Math.min(...numbers),
        Math.max(...numbers),
      ]);
    }
  });

  it('cannot be told of a chart the case has not', async () => {
    expect(problemOf(await open.ask('look', { chart: 'nowhere' })).code).toBe('row-missing');
  });
});
