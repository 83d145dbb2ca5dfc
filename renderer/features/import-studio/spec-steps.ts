import type { TableColumnHead, TableHead } from '../../../core/contract/table-reading.ts';
import { matchHeadings } from '../../../core/table-spec/match-headings.ts';
import type { StepId } from '../../../core/table-spec/steps/step-ids.ts';
import type { TableSpec, WorkedColumns } from '../../../core/table-spec/table-spec.ts';
import { usedColumns } from '../../../core/table-spec/used-columns.ts';

/** A column that can be mapped: of the file, or one that the specification makes. */
export interface StudioColumn {
  /** What the specification calls it. */
  readonly name: string;
  readonly head?: TableColumnHead;
}

/** The columns of a file, as a specification calls them. */
export function columnsOfFile(spec: TableSpec, head: TableHead): readonly StudioColumn[] {
  const called = matchHeadings(spec, usedColumns(spec), head.headings);
  return head.columns.map((column, index) => ({ name: called[index] ?? column.heading, head: column }));
}

/** The columns there are by a specification: those of the file, then those that unfolding and steps write. */
export function columnsBy(spec: TableSpec, head: TableHead): readonly StudioColumn[] {
  const ofFile = columnsOfFile(spec, head);
  const { unfold } = spec;
  const kept = unfold ? ofFile.filter(({ name }) => unfold.keep.includes(name)) : ofFile;
  const names = new Set(kept.map(({ name }) => name));
  const made = [...(unfold ? [unfold.heading, unfold.cell] : []), ...spec.steps.flatMap(({ into }) => into)];
  return [...kept, ...new Set(made.filter((name) => !names.has(name)))].map((one) =>
    typeof one === 'string' ? { name: one } : one,
  );
}

/** Steps that read or write a column, with their places in the specification. */
export function stepsAbout(
  spec: TableSpec,
  column: string,
): readonly { readonly step: WorkedColumns; readonly at: number }[] {
  return spec.steps
    .map((step, at) => ({ step, at }))
    .filter(({ step }) => step.from.includes(column) || (step.from.length === 0 && step.into[0] === column));
}

/** Adds a step to a column, as it is told at first. */
export function addStep(spec: TableSpec, id: StepId, { name, head }: StudioColumn): TableSpec {
  return { ...spec, steps: [...spec.steps, firstStep(id, name, head)] };
}

function firstStep(id: StepId, name: string, head: TableColumnHead | undefined): WorkedColumns {
  const told = firstInput(id, head);
  const into = id === 'split' ? [`${name} 1`, `${name} 2`] : [name];
  const isReader = id === 'date' || id === 'number';
  return {
    ...{ step: id, from: id === 'constant' ? [] : [name], into },
    ...(told && { with: told }),
    otherwise: isReader ? 'keep' : 'reject',
  };
}

type Told = Exclude<WorkedColumns['with'], undefined>;

function firstInput(id: StepId, head: TableColumnHead | undefined): Told | undefined {
  if (id === 'look-up')
    return { pairs: (head?.examples ?? []).map((text) => [text, text]), otherwise: 'keep' };
  if (id === 'number') return { decimal: head?.decimal ?? ',' };
  if (id === 'date') return { order: head?.order ?? 'day-month-year' };
  return usualInputs[id];
}

/** What the other steps are told at first, where they are told anything. */
const usualInputs: Readonly<Partial<Record<StepId, Told>>> = {
  'letter-case': { to: 'title' },
  replace: { look: { find: '-' }, with: '' },
  split: { at: ',', into: 2 },
  join: { with: ' ' },
  constant: { text: '' },
};

export function changeStep(spec: TableSpec, at: number, part: Partial<WorkedColumns>): TableSpec {
  return { ...spec, steps: spec.steps.map((step, index) => (index === at ? { ...step, ...part } : step)) };
}

export function removeStep(spec: TableSpec, at: number): TableSpec {
  return { ...spec, steps: spec.steps.filter((_, index) => index !== at) };
}

/** Says in which order the dates of a column are written; adds the step that reads them where there is none. */
export function orderDates(spec: TableSpec, column: StudioColumn, order: string): TableSpec {
  const at = spec.steps.findIndex(({ step, from }) => step === 'date' && from.includes(column.name));
  if (at < 0) return orderDates(addStep(spec, 'date', column), column, order);
  return changeStep(spec, at, { with: { ...inputOf(spec.steps[at]), order } });
}

/** The order in which the dates of a column are read; undefined where no step says it. */
export function dateOrderOf(spec: TableSpec, column: string): string | undefined {
  const step = spec.steps.find((one) => one.step === 'date' && one.from.includes(column));
  const order = inputOf(step)['order'];
  return typeof order === 'string' ? order : undefined;
}

/** What a step is told, member by member; empty where it is told nothing. */
export function inputOf(step: WorkedColumns | undefined): { readonly [key: string]: Told } {
  const told = step?.with;
  return typeof told === 'object' && told !== null && !Array.isArray(told) ? told : {};
}

/** One text that a step is told; empty where it is told none. */
export function textIn(step: WorkedColumns, member: string): string {
  const text = inputOf(step)[member];
  return typeof text === 'string' ? text : '';
}
