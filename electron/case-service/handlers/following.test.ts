import { describe, expect, it } from 'vitest';

import { findings, sampleTables } from '../../../core/catalogue/test-sample.ts';
import {
  type CaseCallName,
  caseCalls,
  type CaseInput,
  type CaseOutput,
} from '../../../core/contract/case-calls.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { sampleForAll } from '../test-cases.ts';

const sample = sampleTables();
const { path: expected } = findings();
const ends = { from: 'PER-03', to: 'PER-23', direction: 'ignore', time: 'any' } as const;
const confirmed = [{ facet: 'strength', test: 'is', values: ['confirmed'] }] as const;

let open: TestCase;
sampleForAll((given) => (open = given));

function asked(call: CaseCallName, input: unknown, signal = new AbortController().signal) {
  return open.askAnything(call, input, { signal });
}

/** The answer, which must be as the contract says. */
async function ask<C extends CaseCallName>(call: C, input: CaseInput<C>): Promise<CaseOutput<C>> {
  const answer = must(await asked(call, input));
  expect(caseCalls[call].output.parse(answer)).toEqual(answer);
  return answer as CaseOutput<C>;
}

describe('path', () => {
  it('finds the five steps of the sample case and the link they rest on', async () => {
    const { paths, shortest, links, entities, otherwise } = await ask('path', ends);
    expect([paths[0]!.entities, shortest, otherwise]).toEqual([expected.paths[0], 1, []]);
    const weakest = paths[0]!.steps[paths[0]!.weakest]!.link;
    expect([paths[0]!.weakest, weakest]).toEqual([3, expected.weakest]);
    expect(links.find(({ id }) => id === weakest)).toMatchObject({
      strength: 'tentative',
      grade: { source: 'F', information: '6' },
    });
    expect(entities.find(({ id }) => id === 'PER-18')!.label).toBe('Meilani Samarbayu');
    expect(paths.slice(1).every((path) => path.steps.length >= 6)).toBe(true);
  });

  it('goes over two wallets without that link', async () => {
    const { paths } = await ask('path', { ...ends, without: ['K058'] });
    expect(paths[0]!.entities).toEqual(expected.without_tentative[0]);
    const around = await ask('path', { ...ends, without: ['PER-22'] });
    expect(around.paths[0]!.entities).toEqual(expected.without_tentative[0]);
  });

  it('finds none over confirmed links, and says what would help', async () => {
    const { paths, otherwise } = await ask('path', { ...ends, conditions: [...confirmed] });
    expect([paths, otherwise]).toEqual([[], [{ relief: 'conditions', steps: 5 }]]);
    const narrow = { ...ends, conditions: [...confirmed], without: ['PER-01', 'K058'] };
    const twice = await ask('path', { ...narrow, direction: 'out', time: 'dated' });
    expect(twice.otherwise).toEqual([{ relief: 'all', steps: 5 }]);
  });

  it('follows arrows and the order of time where asked to', async () => {
    const { paths, links } = await ask('path', { ...ends, direction: 'out', to: 'PER-18', time: 'free' });
    const byId = new Map(links.map((link) => [link.id, link]));
    for (const { entities, steps } of paths)
      steps.forEach(({ link }, at) => {
        const { from, direction } = byId.get(link)!;
        if (direction === 'forward') expect(from).toBe(entities[at]);
      });
  });

  it('lists all paths of at most so many steps, or says that there are more', async () => {
    const all = await ask('path', { ...ends, within: 6 });
    expect([all.paths[0]!.entities, all.stopped]).toEqual([expected.paths[0], null]);
    expect(all.paths.map(({ entities }) => entities)).toContainEqual(expected.without_tentative[0]);
    const lengths = all.paths.map(({ steps }) => steps.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(lengths.every((steps) => steps <= 6)).toBe(true);
    const some = await ask('path', { ...ends, within: 6, most: 1 });
    expect([some.paths.length, some.stopped]).toEqual([1, 'found']);
    const short = await ask('path', { ...ends, within: 3 });
    expect([short.paths, short.otherwise]).toEqual([[], [{ relief: 'within', steps: 5 }]]);
  });

  it('weighs links where asked to, names what each path costs and rests on, and what was left out', async () => {
    const weight = { by: 'links', means: 'strength' } as const;
    const strong = await ask('path', { ...ends, weight });
    const costs = strong.paths.map(({ cost }) => cost!);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    const [first] = strong.paths;
    const parallel = first!.steps.map(({ beside }) => 1 / (1 + beside)).reduce((sum, one) => sum + one, 0);
    expect(first!.cost).toBeCloseTo(parallel, 10);
    expect(first!.steps[first!.weakest]!.link).toBe(expected.weakest);
    const paid = { by: { facet: 'amount' }, means: 'strength' } as const;
    const accounts = { from: 'ACC-01', to: 'ACC-02', direction: 'out', time: 'any' } as const;
    const money = await asked('path', { ...accounts, weight: paid });
    expect(money.ok || money.problem.code === 'currencies-mixed').toBe(true);
    const counted = await ask('path', { ...ends, weight: { by: { facet: 'count' }, means: 'cost' } });
    expect([counted.unweighted, counted.paths[0]!.cost]).toEqual([0, expect.any(Number)]);
    const bad = await asked('path', { ...ends, weight: { by: { facet: 'type' }, means: 'cost' } });
    expect(problemOf(bad).code).toBe('bad-input');
  });

  it('waits between links no longer than told, and says what a longer wait would give', async () => {
    const timely = { ...ends, to: 'PER-18', time: 'dated' } as const;
    const patient = await ask('path', timely);
    const day = 24 * 3_600_000;
    const ever = await ask('path', { ...timely, waiting: 50 * 366 * day });
    expect(ever.paths.map(({ steps }) => steps.length)).toEqual(
      patient.paths.map(({ steps }) => steps.length),
    );
    const hasty = await ask('path', { ...timely, waiting: 0 });
    expect(hasty.stopped).toBeNull();
    expect(hasty.paths.length).toBeLessThanOrEqual(ever.paths.length);
    if (hasty.paths.length === 0 && ever.paths.length > 0)
      expect(hasty.otherwise.map(({ relief }) => relief)).toContain('waiting');
  });

  it('refuses what cannot be asked together', async () => {
    const weight = { by: 'links', means: 'cost' } as const;
    for (const part of [
      { waiting: 5 },
      { time: 'dated', weight },
      { time: 'free', within: 3 },
      { within: 3, weight },
    ])
      expect(problemOf(await asked('path', { ...ends, ...part })).code).toBe('bad-input');
  });

  it('refuses what is not in the case and what leads nowhere', async () => {
    expect(problemOf(await asked('path', { ...ends, to: 'gone' })).code).toBe('row-missing');
    expect(problemOf(await asked('path', { ...ends, to: ends.from })).code).toBe('bad-input');
    expect(problemOf(await asked('path', { ...ends, direction: 'in' })).code).toBe('bad-input');
  });
});

describe('expand', () => {
  const onChart = sample.placements.filter(({ chart }) => chart === 'CHT-01').map(({ entity }) => entity);
  const neighboursOf = (id: string) =>
    new Set(
      sample.links
        .filter(({ from, to }) => from === id || to === id)
        .map(({ from, to }) => (from === id ? to : from)),
    );

  it('counts what would come, the most relevant first', async () => {
    const found = await ask('expand', { entities: ['PER-08'], chart: 'CHT-01', limit: 3 });
    const absent = [...neighboursOf('PER-08')].filter((id) => !onChart.includes(id));
    expect([found.total, found.found, found.newcomers.length]).toEqual([
      absent.length,
      absent.length,
      Math.min(3, absent.length),
    ]);
    expect(found.already).toBe(neighboursOf('PER-08').size - absent.length);
    expect(found.entityTypes.reduce((sum, { count }) => sum + count, 0)).toBe(absent.length);
    const ties = found.newcomers.map((one) => one.ties.length);
    expect(ties).toEqual(ties.toSorted((a, b) => b - a));
    expect(found.newcomers.every((one) => one.ties[0] === 'PER-08')).toBe(true);
  });

  it('takes the wanted types alone, and still counts all', async () => {
    const all = await ask('expand', { entities: ['PER-03'], chart: 'CHT-01', limit: 100 });
    const [type] = all.entityTypes;
    const some = await ask('expand', {
      entities: ['PER-03'],
      chart: 'CHT-01',
      limit: 100,
      types: [type!.type],
    });
    expect([some.found, some.total]).toEqual([type!.count, all.total]);
    expect(some.entityTypes).toEqual(all.entityTypes);
    const byLink = all.linkTypes[0]!;
    const along = await ask('expand', {
      entities: ['PER-03'],
      chart: 'CHT-01',
      limit: 100,
      linkTypes: [byLink.type],
    });
    expect(along.found).toBe(byLink.count);
    expect(problemOf(await asked('expand', { entities: ['PER-03'], chart: 'x', limit: 1 })).code).toBe(
      'row-missing',
    );
  });
});

describe('linked', () => {
  it('counts by depth and type, and lists all of it', async () => {
    const found = await ask('linked', { entities: ['PER-03'], depth: 2, direction: 'ignore' });
    const first = found.layers[0]!;
    expect([first.depth, first.count]).toEqual([1, 12]);
    expect(found.layers.reduce((sum, { count }) => sum + count, 0)).toBe(found.total);
    expect(found.found).toHaveLength(found.total);
    const persons = await ask('linked', {
      entities: ['PER-03'],
      depth: 2,
      direction: 'ignore',
      types: ['person'],
    });
    expect(persons.found.every(({ entity }) => entity.type === 'person')).toBe(true);
    expect(persons.layers[0]!.count).toBe(first.types.find(({ type }) => type === 'person')!.count);
  });
});

describe('connect', () => {
  it('joins the ends of the path by the path, and three by a tree', async () => {
    const two = await ask('connect', { entities: ['PER-03', 'PER-23'] });
    expect(two.between.map(({ entity }) => entity.id).toSorted()).toEqual(
      expected.paths[0]!.slice(1, -1).toSorted(),
    );
    expect(two.links.map(({ id }) => id)).toContain('K058');
    expect(two.weakest).toBe('K058');
    const three = await ask('connect', { entities: ['PER-03', 'PER-23', 'ACC-01'] });
    expect(three.groups).toHaveLength(1);
    expect(three.entities.length).toBe(three.between.length + 3);
  });

  it('says what cannot be joined', async () => {
    const apart = await ask('connect', { entities: ['PER-03', 'PER-23'], conditions: [...confirmed] });
    expect(apart.groups).toHaveLength(2);
    const lonely = await ask('connect', { entities: ['PER-03', 'VES-05', 'PER-01'] });
    expect(lonely.groups.at(-1)).toEqual(['VES-05']);
  });
});

describe('most connected', () => {
  it('gives the order the sample case is known for', async () => {
    const { rows, total } = await ask('most-connected', { direction: 'ignore', limit: 5 });
    const known = findings().network.all;
    expect(rows.map(({ neighbours }) => neighbours)).toEqual(
      known.degree_top.slice(0, 5).map(([, degree]) => degree),
    );
    expect(total).toBe(known.nodes - known.isolates.length);
  });

  it('lists some types by their links with others', async () => {
    const { rows } = await ask('most-connected', {
      ...{ direction: 'ignore', limit: 10, types: ['phone'], among: ['person'] },
    });
    const victims = rows.find(({ entity }) => entity.id === 'TEL-02')!;
    expect(rows.every(({ entity }) => entity.type === 'phone')).toBe(true);
    expect(victims.neighbours).toBeGreaterThanOrEqual(6);
    expect(victims.neighbours).toBeLessThanOrEqual(victims.links);
  });
});

describe('a large network', () => {
  it('is searched on a thread that can be called off', async () => {
    const size = 30_000;
    const network = {
      entities: Array.from({ length: size }, (_, at) => `e${at}`),
      links: Array.from({ length: size - 1 }, (_, at) => `l${at}`),
      from: Int32Array.from({ length: size - 1 }, (_, at) => at),
      to: Int32Array.from({ length: size - 1 }, (_, at) => at + 1),
      direction: new Uint8Array(size - 1),
      weakness: new Uint8Array(size - 1),
    };
    const question = { kind: 'linked', starts: [0], depth: 6, direction: 'out' } as const;
    const { signal } = new AbortController();
    const hops = must(
      await open.tools.pool.run(
        { kind: 'follow', network, question },
        { signal, onProgress: () => undefined },
      ),
    );
    expect([...hops.slice(0, 8)]).toEqual([0, 1, 2, 3, 4, 5, 6, -1]);
    const stopped = new AbortController();
    const path = { kind: 'path', from: 0, to: size - 1, direction: 'ignore', most: 5 } as const;
    const running = open.tools.pool.run(
      { kind: 'follow', network, question: path },
      { signal: stopped.signal, onProgress: () => undefined },
    );
    stopped.abort();
    expect(problemOf(await running).code).toBe('cancelled');
  });
});
