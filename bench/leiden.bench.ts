import type { Benchmark } from './benchmark.ts';
import { communityCases } from './community-cases.ts';

/** One run of Leiden on a graph that is there, beside igraph's as it comes, of no lower modularity. */
export const benchmark: Benchmark = {
  id: 'leiden',
  rounds: 5,
  cases: communityCases({
    id: 'leiden',
    expression: "g.community_leiden(objective_function='modularity')",
    budget: 1,
    share: 1,
  }),
};
