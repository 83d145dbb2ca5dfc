import type { Show } from '../../../core/arrange/arrange.ts';
import { kernels } from '../../../core/arrange/kernels.ts';
import { buildGraph } from '../../../core/measures/graph.ts';
import { scoresBy } from '../../../core/measures/measure.ts';
import { measureById } from '../../../core/measures/measures.ts';
import { follow } from '../../../core/paths/follow.ts';
import { matchPattern } from '../../../core/query/match-pattern.ts';
import { deriveKey } from '../../stores/local/vault/argon2.ts';
import type { MeasureTask, ResultOf, Task } from './task.ts';

/** How a task tells how far it has come, where it can: 0 to 1, or a picture. */
export interface Telling {
  readonly progress: (done: number) => void;
  readonly show: Show;
}

/** Does one task on the thread that calls it. */
export async function perform(task: Task, { progress, show }: Telling): Promise<ResultOf<Task>> {
  switch (task.kind) {
    case 'measure':
      return performMeasure(task, progress);
    case 'arrange':
      return kernels[task.arrangement](task.input, show);
    case 'follow':
      return follow(task.network, task.question, progress);
    case 'query':
      return matchPattern(task.input, task.budget, progress);
    case 'derive-key':
      return deriveKey(task.passphrase, task.salt, task.cost);
  }
}

function performMeasure({ measure: id, topology, direction }: MeasureTask, progress: (done: number) => void) {
  const measure = measureById(id);
  if (!measure) throw new Error('The measure was not checked before it was handed to a worker.');
  return scoresBy(measure, buildGraph(topology, direction), { progress });
}
