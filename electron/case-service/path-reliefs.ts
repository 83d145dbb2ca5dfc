import { type Result, succeed } from '../../core/case/problem.ts';
import type { CaseInput } from '../../core/contract/case-calls.ts';
import type { Paths, Relief } from '../../core/contract/following.ts';
import { findPaths } from './find-paths.ts';
import type { Ask } from './handlers/handler.ts';

type Input = CaseInput<'path'>;

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
    relief: 'waiting',
    narrows: ({ waiting }) => waiting !== undefined,
    widen: ({ waiting, ...rest }) => rest,
  },
  {
    relief: 'time',
    narrows: ({ time }) => time !== 'any',
    widen: ({ waiting, ...rest }) => ({ ...rest, time: 'any' }),
  },
  { relief: 'weight', narrows: ({ weight }) => weight !== undefined, widen: ({ weight, ...rest }) => rest },
  { relief: 'within', narrows: ({ within }) => within !== undefined, widen: ({ within, ...rest }) => rest },
  { relief: 'scope', narrows: ({ scope }) => scope !== undefined, widen: ({ scope, ...rest }) => rest },
];

/** The question without each single thing that narrows it and, where these are several, without any. */
function relieved(input: Input): readonly (readonly [Relief, Input])[] {
  const given = narrowings.filter(({ narrows }) => narrows(input));
  const single = given.map(({ relief, widen }) => [relief, widen(input)] as const);
  if (given.length < 2) return single;
  return [...single, ['all', given.reduce((question, { widen }) => widen(question), input)]];
}

/** What leads to a path when it is left away from a question that has none, and how many steps the best one takes. */
export async function pathReliefs(input: Input, ask: Ask): Promise<Result<Paths['otherwise']>> {
  const result: { relief: Relief; steps: number }[] = [];
  for (const [relief, question] of relieved(input)) {
    // All at once is worth telling only where no single thing helps.
    if (relief === 'all' && result.length > 0) continue;
    const found = await findPaths(question, ask);
    if (!found.ok) return found;
    const [best] = found.value.paths;
    if (best) result.push({ relief, steps: best.entities.length - 1 });
  }
  return succeed(result);
}
