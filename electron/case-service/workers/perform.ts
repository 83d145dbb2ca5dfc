import { arrangeByCountry } from '../../../core/arrange/country.ts';
import { arrangeForce } from '../../../core/arrange/force.ts';
import { buildGraph } from '../../../core/measures/graph.ts';
import { measureById } from '../../../core/measures/measures.ts';
import { deriveKey } from '../../stores/local/vault/argon2.ts';
import type { MeasureTask, ResultOf, Task } from './task.ts';

/** Does one task on the thread that calls it. `progress` gets 0 to 1 now and then, where the task can tell. */
export async function perform(task: Task, progress: (done: number) => void): Promise<ResultOf<Task>> {
  switch (task.kind) {
    case 'measure':
      return performMeasure(task, progress);
    case 'force':
      return arrangeForce(task.input);
    case 'country':
      return arrangeByCountry(task.input);
    case 'derive-key':
      return deriveKey(task.passphrase, task.salt, task.cost);
  }
}

function performMeasure({ measure: id, topology, direction }: MeasureTask, progress: (done: number) => void) {
  const measure = measureById(id);
  if (!measure) throw new Error('The measure was not checked before it was handed to a worker.');
  return measure.run(buildGraph(topology, direction), progress);
}
