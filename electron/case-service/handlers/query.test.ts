import { expect, it } from 'vitest';

import type { Wanted, WantedLink } from '../../../core/case/query.ts';
import { sampleTables } from '../../../core/catalogue/test-sample.ts';
import { caseCalls } from '../../../core/contract/case-calls.ts';
import type { QueryAnswer } from '../../../core/contract/querying.ts';
import { ofType, startingPattern, startingPatterns } from '../../../core/query/starting-patterns.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { sampleForAll } from '../test-cases.ts';

const sample = sampleTables();
const typeOf = new Map(sample.entities.map(({ id, type }) => [id, type]));

let open: TestCase;
sampleForAll((given) => (open = given));

function asked(input: unknown, signal = new AbortController().signal, told: number[] = []) {
  return open.askAnything('query', input, { signal, progress: (done) => told.push(done) });
}

/** The answer, which must be as the contract says. */
async function ask(wanted: Wanted, limit = 1000): Promise<QueryAnswer> {
  const answer = must(await asked({ ...wanted, limit }));
  expect(caseCalls.query.output.parse(answer)).toEqual(answer);
  return answer as QueryAnswer;
}

const start = (id: (typeof startingPatterns)[number]) =>
  startingPattern(id, (type, number) => `${type} ${number}`);

function withoutOrder({ after, ...link }: WantedLink): WantedLink {
  return link;
}

/** Who uses each number, by the links of the sample. */
function usersOf(phone: string): string[] {
  const users = sample.links.filter(({ type, to }) => type === 'uses-phone' && to === phone);
  return [...new Set(users.map(({ from }) => from))].sort();
}

it('finds every two people of the sample case who use one number, each two once', async () => {
  const phones = sample.entities.filter(({ type }) => type === 'phone');
  const expected = phones.flatMap(({ id }) => {
    const users = usersOf(id).filter((user) => typeOf.get(user) === 'person');
    return users.flatMap((a) => users.filter((b) => b > a).map((b) => [id, a, b].join(' ')));
  });
  const { matches, stopped, fits } = await ask(start('shared-phone'));
  expect(matches.map(({ entities: [phone, ...users] }) => [phone, ...users.sort()].join(' ')).sort()).toEqual(
    expected.sort(),
  );
  expect(expected).toContain('TEL-01 PER-01 PER-02');
  expect([stopped, fits.entities]).toEqual([null, [14, 39, 39]]);
});

it('names the links of a match', async () => {
  const { matches } = await ask(start('shared-phone'));
  const first = matches.find(({ entities }) => entities.includes('TEL-01') && entities.includes('PER-01'));
  expect(first?.links.toSorted()).toEqual(['K001', 'K002']);
});

it('finds whom one person recruited and had kept at one address', async () => {
  const of = (type: string) => sample.links.filter((link) => link.type === type);
  const recruited = of('recruited').filter(({ from }) => typeOf.get(from) === 'person');
  const housesOf = (id: string) => of('stayed-at').flatMap(({ from, to }) => (from === id ? [to] : []));
  const pairs = recruited.flatMap((one) =>
    recruited.filter(({ from, to }) => from === one.from && to > one.to).map((two) => [one, two] as const),
  );
  const expected = new Set(
    pairs.flatMap(([one, two]) =>
      housesOf(one.to)
        .filter((house) => housesOf(two.to).includes(house))
        .map((house) => [one.from, one.to, two.to, house].join(' ')),
    ),
  );
  const { matches } = await ask(start('recruiter-house'));
  const found = matches.map(({ entities: [recruiter, one, address, two] }) =>
    [recruiter, ...[one, two].sort(), address].join(' '),
  );
  expect(expected.size).toBeGreaterThan(0);
  expect(found.sort()).toEqual([...expected].sort());
});

it('follows money on along its arrows only', async () => {
  const { links, ...rest } = start('pass-through');
  const { matches } = await ask({ ...rest, links: links.map(withoutOrder) });
  const isAccount = (id: string) => typeOf.get(id) === 'account';
  const moved = sample.links.filter(
    ({ type, from, to }) => type === 'transferred' && isAccount(from) && isAccount(to),
  );
  const chains = moved.flatMap((one) =>
    moved
      .filter(({ from, to }) => from === one.to && to !== one.from)
      .map(({ to }) => [one.from, one.to, to].join(' ')),
  );
  expect(matches.map(({ entities }) => entities.join(' ')).sort()).toEqual([...new Set(chains)].sort());
});

/** The round trip over four accounts that K219 to K222 are: 2, 4, 8 and 11 April. */
const round: Wanted = {
  entities: ['a', 'b', 'c', 'd'].map((name) => ({ name, conditions: [ofType('account')], x: 0, y: 0 })),
  links: ['ab', 'bc', 'cd', 'da'].map(([from = '', to = '']) => ({
    ...{ from, to, direction: 'forward' as const },
    conditions: [ofType('transferred'), { facet: 'time', test: 'before', values: ['2025-05-01'] }],
  })),
};

it('finds a round trip once, and in the order of time from where it began', async () => {
  const anyTime = await ask(round);
  expect(anyTime.matches.map(({ entities }) => entities.toSorted())).toEqual([
    ['ACC-07', 'ACC-08', 'ACC-09', 'ACC-11'],
  ]);
  const forwards = round.links.map((link, at) => (at === 0 ? link : { ...link, after: at - 1 }));
  expect((await ask({ ...round, links: forwards })).matches).toEqual([
    { entities: ['ACC-07', 'ACC-08', 'ACC-09', 'ACC-11'], links: ['K219', 'K220', 'K221', 'K222'] },
  ]);
  const backwards = round.links.map((link, at) => (at === 3 ? link : { ...link, after: at + 1 }));
  expect((await ask({ ...round, links: backwards })).matches).toEqual([]);
});

it('says that there are more than it was asked for', async () => {
  const people = { entities: [{ name: 'a', conditions: [ofType('person')], x: 0, y: 0 }], links: [] };
  const some = await ask(people, 5);
  expect([some.matches.length, some.stopped]).toEqual([5, 'matches']);
  expect(new Set(some.entities.map(({ id }) => id))).toEqual(
    new Set(some.matches.flatMap(({ entities }) => entities)),
  );
  expect([(await ask(people)).matches.length, (await ask(people)).stopped]).toEqual([39, null]);
});

it('answers each pattern to start from', async () => {
  for (const id of startingPatterns) expect((await ask(start(id))).stopped).toBeNull();
});

it('finds who has a phone but no account', async () => {
  const { links, entities } = start('shared-phone');
  const wanted: Wanted = {
    entities: [...entities.slice(0, 2), { name: 'account', conditions: [ofType('account')], x: 0, y: 0 }],
    links: [
      ...links.slice(0, 1),
      { from: 'person 1', to: 'account', direction: 'any', conditions: [], absent: true },
    ],
  };
  const { matches } = await ask(wanted);
  expect(matches.length).toBeGreaterThan(0);
  const joined = new Set(sample.links.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  for (const {
    entities: [, person, account],
    links: [, absent],
  } of matches) {
    expect(joined.has(`${person} ${account}`)).toBe(false);
    expect(absent).toBeNull();
  }
});

it('refuses a pattern that names what it does not hold', async () => {
  const wanted = { entities: [], links: [], limit: 10 };
  expect(problemOf(await asked(wanted)).code).toBe('bad-input');
  const { links, ...rest } = start('shared-phone');
  const lost = links.map((link) => ({ ...link, to: 'nobody' }));
  expect(problemOf(await asked({ ...rest, links: lost, limit: 10 })).details).toMatchObject({
    field: 'links',
  });
  const circle = links.map((link, at) => ({ ...link, after: 1 - at }));
  expect(problemOf(await asked({ ...rest, links: circle, limit: 10 })).details).toMatchObject({
    field: 'after',
  });
});

it('is called off', async () => {
  const controller = new AbortController();
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const entities = names.map((name) => ({ name, conditions: [], x: 0, y: 0 }));
  // eight that stand apart, of which two are joined in two ways that the sample has for nobody
  const joined = { from: 'g', to: 'h', direction: 'forward' } as const;
  const of = (type: string) => ({ ...joined, conditions: [ofType(type)] });
  const wanted = {
    entities,
    links: [of('recruited'), { ...of('recruited'), from: 'h', to: 'g' }],
    limit: 1000,
  };
  const asking = asked(wanted, controller.signal);
  controller.abort();
  expect(problemOf(await asking).code).toBe('cancelled');
});
