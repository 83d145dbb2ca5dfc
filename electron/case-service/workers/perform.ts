import type { Show } from '../../../core/arrange/arrange.ts';
import { kernels } from '../../../core/arrange/kernels.ts';
import { brokerage } from '../../../core/measures/brokerage/brokerage.ts';
import { figuresOf } from '../../../core/measures/figures/figures.ts';
import { buildGraph, type Graph } from '../../../core/measures/graph.ts';
import { runGrouping } from '../../../core/measures/groups/groupings.ts';
import { keyPlayers } from '../../../core/measures/key-players/key-players.ts';
import { removal } from '../../../core/measures/removal/removal.ts';
import { follow } from '../../../core/paths/follow.ts';
import { matchPattern } from '../../../core/query/match-pattern.ts';
import { deriveKey } from '../../stores/local/vault/argon2.ts';
import type { BareNetwork } from './bare-network.ts';
import { performMeasure } from './perform-measure.ts';
import type { ResultOf, Task } from './task.ts';

/** How a task tells how far it has come, where it can: 0 to 1, or a picture. */
export interface Telling {
  readonly progress: (done: number) => void;
  readonly show: Show;
}

type TaskOf<K extends Task['kind']> = Extract<Task, { readonly kind: K }>;
type Performers = {
  readonly [K in Task['kind']]: (
    task: TaskOf<K>,
    telling: Telling,
  ) => ResultOf<TaskOf<K>> | Promise<ResultOf<TaskOf<K>>>;
};

const performers: Performers = {
  measure: (task, { progress }) => performMeasure(task, progress),
  groups: (task, { progress }) => runGrouping(task.grouping, graphOf(task), { ...task.options, progress }),
  'key-players': (task, { progress }) => keyPlayers(graphOf(task), { ...task.options, progress }),
  brokerage: (task) => brokerage(graphOf(task), task.groups),
  removal: ({ before, after, kept }, { progress }) =>
    removal({ before: graphOf(before), after: graphOf(after), kept, progress }),
  figures: (task, { progress }) =>
    figuresOf(graphOf(task), { progress, ...(task.partition && { partition: task.partition }) }),
  arrange: ({ arrangement, input }, { show }) => kernels[arrangement](input, show),
  follow: ({ network, question }, { progress }) => follow(network, question, progress),
  query: ({ input, budget }, { progress }) => matchPattern(input, budget, progress),
  'derive-key': ({ passphrase, salt, cost }) => deriveKey(passphrase, salt, cost),
};

/** Does one task on the thread that calls it. */
export async function perform(task: Task, telling: Telling): Promise<ResultOf<Task>> {
  const performer = performers[task.kind] as (
    task: Task,
    telling: Telling,
  ) => ResultOf<Task> | Promise<ResultOf<Task>>;
  return await performer(task, telling);
}

function graphOf({ topology, direction, weighting }: BareNetwork): Graph {
  return buildGraph(topology, direction, weighting);
}
