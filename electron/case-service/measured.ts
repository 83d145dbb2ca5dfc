import type { Identifier } from '../../core/case/identifier.ts';
import { type Result, succeed } from '../../core/case/problem.ts';
import type { Caution } from '../../core/contract/analysing.ts';
import { joinShares, type Measure } from '../../core/measures/measure.ts';
import { eachInSteps } from '../../core/tables/steps.ts';
import type { Ask } from './handlers/handler.ts';
import { inSlices } from './in-slices.ts';
import type { KeptResult, MeasureQuestion } from './kept-results.ts';
import { bare, type ChosenNetwork } from './network-of.ts';
import type { MeasureTask, TaskScores } from './workers/task.ts';

/** Entities times entities and links from which several threads are quicker than one. */
const large = 5e7;
/** Measures of how well somebody's contacts are placed, whose scores gather in one part of the network. */
const gathering: ReadonlySet<string> = new Set(['eigenvector', 'hubs', 'authorities']);

/** The scores of a measure over a network, worked out on threads of their own unless they are known. */
export async function measured(
  measure: Measure,
  question: MeasureQuestion,
  network: ChosenNetwork,
  ask: Ask,
): Promise<Result<KeptResult>> {
  const known = ask.session.results.found(question);
  if (known) return succeed(known);
  const { normalised, approximate } = question;
  const task = { kind: 'measure', measure: measure.id, normalised, approximate, ...bare(network) } as const;
  const answer = await inShares(task, sharesOf(measure, question, network, ask), ask);
  if (!answer.ok) return answer;
  const { scores, bound } = answer.value;
  const ids = network.topology[measure.on];
  const { revision } = network.looked;
  const byId = new Map<Identifier, number>();
  await inSlices(
    eachInSteps(ids, (id, at) => byId.set(id, scores[at] ?? 0), ids.length),
    ask,
    'measuring',
  );
  return succeed({
    ...{ question, revision, on: measure.on, bound, stale: false },
    cautions: cautionsOf(measure, answer.value),
    scores: byId,
  });
}

/** How many threads share the work: exact scores of a large network can take long. */
function sharesOf(
  { divisible }: Measure,
  { approximate }: MeasureQuestion,
  { topology }: ChosenNetwork,
  { tools }: Ask,
): number {
  const { length } = topology.entities;
  const isLarge = length * (length + 2 * topology.links.length) > large;
  return divisible === true && !approximate && isLarge ? tools.pool.most : 1;
}

async function inShares(
  task: MeasureTask,
  of: number,
  { tools, signal, progress }: Ask,
): Promise<Result<TaskScores>> {
  const done = new Float64Array(of);
  const run = (at: number) => {
    const onProgress = (share: number) => {
      done[at] = share;
      progress(done.reduce((sum, one) => sum + one, 0) / of, 'measuring');
    };
    return tools.pool.run(of === 1 ? task : { ...task, share: { at, of } }, { signal, onProgress });
  };
  const answers = await Promise.all(Array.from({ length: of }, (_, at) => run(at)));
  const failed = answers.find(({ ok }) => !ok);
  if (failed) return failed;
  const shares = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  const [first] = shares;
  if (!first) throw new Error('A measure has at least one share.');
  return succeed({ ...first, scores: joinShares(shares.map(({ scores }) => scores)) });
}

/** Distances and what gathers in one place mean little between parts that do not reach each other. */
function cautionsOf({ id, heeds }: Measure, { bound, parts, outside }: TaskScores): readonly Caution[] {
  const restsOnParts = heeds.includes('cost') || gathering.has(id);
  return [
    ...(bound === null ? [] : ([{ code: 'approximate' }] as const)),
    ...(parts > 1 && restsOnParts ? ([{ code: 'parts', count: parts, of: outside }] as const) : []),
  ];
}
