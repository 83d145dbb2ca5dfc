import { kCore } from '../core/measures/k-core.ts';
import type { Benchmark } from './benchmark.ts';
import { scoresBesideIgraph } from './scores-beside-igraph.ts';

const budget = 0.7;

/** Core numbers of a whole network, from its graph to the scores. */
export const benchmark: Benchmark = {
  id: 'k-core',
  rounds: 7,
  cases: scoresBesideIgraph(kCore, { budget, expression: 'g.coreness()' }),
};
