import { fail, succeed } from '../../../core/case/problem.ts';
import type { CaseInput } from '../../../core/contract/case-calls.ts';
import { describePaths } from '../describe-paths.ts';
import { findPaths } from '../find-paths.ts';
import { pathReliefs } from '../path-reliefs.ts';
import type { Handler } from './handler.ts';

type Input = CaseInput<'path'>;

/**
 * Paths between two entities: the shortest, the most convincing of them first, then the next best; with weights the
 * cheapest first; in the order of time those of fewest steps first, then those that arrive earlier; or all up to a
 * length. Each names the step it rests on least. Where there is none, what would lead to one.
 */
export const path: Handler<'path'> = async (input, ask) => {
  const { store } = ask.session;
  const ends = await store.rows('entities', [input.from, input.to]);
  const gone = [input.from, input.to].find((id) => !ends.some((row) => row.id === id));
  if (gone !== undefined) return fail('row-missing', { details: { table: 'entities', row: gone } });
  const contradiction = contradictionIn(input);
  if (contradiction) return fail('bad-input', { details: contradiction });
  const found = await findPaths(input, ask);
  if (!found.ok) return found;
  const { over, paths, shortest, stopped, unweighted } = found.value;
  const otherwise = paths.length > 0 ? succeed([]) : await pathReliefs(input, ask);
  if (!otherwise.ok) return otherwise;
  return succeed({
    ...{ revision: store.revision(), shortest, stopped, unweighted },
    ...describePaths(over, input.direction, paths),
    otherwise: otherwise.value,
  });
};

/** What cannot be asked together. */
function contradictionIn({ from, to, time, waiting, weight, within }: Input) {
  const without = (field: keyof Input, reason: string) => ({ field, reason });
  if (from === to) return without('to', 'same');
  if (waiting !== undefined && time === 'any') return without('waiting', 'time is any');
  if (weight && time !== 'any') return without('weight', `time is ${time}`);
  if (within !== undefined && time !== 'any') return without('within', `time is ${time}`);
  return within !== undefined && weight ? without('within', 'weight is given') : undefined;
}
