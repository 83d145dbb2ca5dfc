import { parse } from '../case/parse.ts';
import { fail, type Problem, type Result, succeed } from '../case/problem.ts';
import { badCell } from '../formats/bad-cell.ts';
import type { Columns } from './columns.ts';
import type { Step, Worked } from './steps/step.ts';
import { steps } from './steps/steps.ts';
import type { TableSpec, WorkedColumns } from './table-spec.ts';

/** Works on the texts of one row in place; gives why the row is rejected. */
export type WorkRow = (texts: string[], line: number) => Problem | undefined;

/** Makes the steps of a specification ready for rows with these columns, to which it adds those that they write. */
export function prepareSteps(spec: TableSpec, columns: Columns): Result<WorkRow> {
  const ready: WorkRow[] = [];
  for (const [index, one] of spec.steps.entries()) {
    const work = prepareStep(one, index, columns);
    if (!work.ok) return work;
    ready.push(work.value);
  }
  return succeed((texts, line) => {
    for (const work of ready) {
      const problem = work(texts, line);
      if (problem) return problem;
    }
    return undefined;
  });
}

function prepareStep(one: WorkedColumns, index: number, columns: Columns): Result<WorkRow> {
  const step = steps[one.step] as Step<unknown>;
  const input = parse(step.input, one.with ?? {});
  if (!input.ok) {
    const { field = '', reason = '' } = input.problem.details ?? {};
    return fail('spec-bad', { details: { field: `steps.${index + 1}.with.${field}`, reason } });
  }
  const from = placesOf(one.from, columns);
  if (!from.ok) return from;
  const origins = from.value.flatMap((place) => [...columns.originsAt(place)]);
  const into = one.into.map((name) => columns.put(name, origins));
  const work = step.prepare(input.value);
  const cited = columns.nameAt(from.value[0] ?? into[0] ?? 0);
  return succeed((texts, line) => {
    const result = work(from.value.map((place) => texts[place] ?? ''));
    if (!result.ok && one.otherwise === 'reject') return badCell(line, cited, result.reason);
    write(texts, into, result, texts[from.value[0] ?? -1] ?? '');
    return undefined;
  });
}

function write(texts: string[], into: readonly number[], result: Worked, kept: string): void {
  const written = result.ok ? result.texts : [kept];
  for (const [index, place] of into.entries()) texts[place] = written[index] ?? '';
}

/** Where these columns stand; the Problem names those that are missing. */
export function placesOf(names: readonly string[], columns: Columns): Result<readonly number[]> {
  const missing = names.filter((name) => columns.placeOf(name) === undefined);
  if (missing.length > 0) return fail('column-missing', { details: { columns: missing.join(', ') } });
  return succeed(names.map((name) => columns.placeOf(name) ?? -1));
}
