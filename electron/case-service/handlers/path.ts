import type { Identifier } from '../../../core/case/identifier.ts';
import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import type { CaseInput } from '../../../core/contract/case-calls.ts';
import type { Paths, Relief } from '../../../core/contract/following.ts';
import { linkTimes } from '../../../core/paths/link-times.ts';
import { answered, type Followed, followed } from '../follow-links.ts';
import { describePaths, type PathFound } from '../describe-paths.ts';
import type { Ask, Handler } from './handler.ts';

type Input = CaseInput<'path'>;

/** Paths that are listed at most: the shortest ones, then the next best. */
const most = 5;

interface Search {
  readonly shortest: number;
  readonly paths: readonly PathFound[];
}

/**
 * Paths between two entities: the shortest, the most convincing of them first, then the next best; in the order of
 * time those of fewest steps first, then those that arrive earlier. Where there is none, what would lead to one.
 */
export const path: Handler<'path'> = async (input, ask) => {
  const { store } = ask.session;
  const ends = await store.rows('entities', [input.from, input.to]);
  const gone = [input.from, input.to].find((id) => !ends.some((row) => row.id === id));
  if (gone !== undefined) return fail('row-missing', { details: { table: 'entities', row: gone } });
  if (input.from === input.to) return fail('bad-input', { details: { field: 'to', reason: 'same' } });
  const over = await followed(ask, input);
  const found = await search(over, input, ask);
  if (!found.ok) return found;
  const { paths, shortest } = found.value;
  const otherwise = paths.length > 0 ? succeed([]) : await reliefsOf(input, ask);
  if (!otherwise.ok) return otherwise;
  const revision = store.revision();
  const described = describePaths(over, input.direction, paths);
  return succeed({ revision, shortest, ...described, otherwise: otherwise.value });
};

async function search(over: Followed, input: Input, ask: Ask): Promise<Result<Search>> {
  const [from, to] = [over.positionOf(input.from), over.positionOf(input.to)];
  if (from === undefined || to === undefined) return succeed({ shortest: 0, paths: [] });
  const ends = { from, to, direction: input.direction };
  if (input.time !== 'any') return timely(over, ends, input, ask);
  const found = await answered(over, { kind: 'path', ...ends, most }, ask);
  if (!found.ok) return found;
  const { count, paths } = found.value;
  return succeed({ shortest: count, paths: paths.map((entities) => ({ entities: idsOf(over, entities) })) });
}

async function timely(
  over: Followed,
  ends: { readonly from: number; readonly to: number; readonly direction: 'ignore' | 'out' },
  { time }: Input,
  ask: Ask,
): Promise<Result<Search>> {
  const undated = time === 'free' ? 'free' : 'out';
  const times = linkTimes(over.links);
  const found = await answered(over, { kind: 'journey', ...ends, times, undated }, ask);
  if (!found.ok) return found;
  const paths = found.value.slice(0, most).map(({ entities, links }) => ({
    entities: idsOf(over, entities),
    links: Array.from(links, (at) => over.network.links[at] as Identifier),
  }));
  return succeed({ shortest: Math.min(1, paths.length), paths });
}

function idsOf({ network }: Followed, positions: Int32Array): Identifier[] {
  return Array.from(positions, (at) => network.entities[at] as Identifier);
}

/** What narrows a question: whether it does in this one, and the question without it. */
const narrowings: readonly {
  readonly relief: Exclude<Relief, 'all'>;
  readonly narrows: (input: Input) => boolean;
  readonly widen: (input: Input) => Input;
}[] = [
  {
    relief: 'conditions',
    narrows: ({ conditions = [] }) => conditions.length > 0,
    widen: ({ conditions, ...rest }) => rest,
  },
  {
    relief: 'without',
    narrows: ({ without = [] }) => without.length > 0,
    widen: ({ without, ...rest }) => rest,
  },
  {
    relief: 'direction',
    narrows: ({ direction }) => direction !== 'ignore',
    widen: (input) => ({ ...input, direction: 'ignore' }),
  },
  {
    relief: 'time',
    narrows: ({ time }) => time !== 'any',
    widen: (input) => ({ ...input, time: 'any' }),
  },
  { relief: 'scope', narrows: ({ scope }) => scope !== undefined, widen: ({ scope, ...rest }) => rest },
];

/** The question without each single thing that narrows it and, where these are several, without any. */
function relieved(input: Input): readonly (readonly [Relief, Input])[] {
  const given = narrowings.filter(({ narrows }) => narrows(input));
  const single = given.map(({ relief, widen }) => [relief, widen(input)] as const);
  if (given.length < 2) return single;
  return [...single, ['all', given.reduce((question, { widen }) => widen(question), input)]];
}

async function reliefsOf(input: Input, ask: Ask): Promise<Result<Paths['otherwise']>> {
  const result: { relief: Relief; steps: number }[] = [];
  for (const [relief, question] of relieved(input)) {
    // All at once is worth telling only where no single thing helps.
    if (relief === 'all' && result.length > 0) continue;
    const found = await search(await followed(ask, question), question, ask);
    if (!found.ok) return found;
    const [best] = found.value.paths;
    if (best) result.push({ relief, steps: best.entities.length - 1 });
  }
  return succeed(result);
}
