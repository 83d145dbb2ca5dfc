import type { Benchmark } from './benchmark.ts';
import { communityCases } from './community-cases.ts';

/** One run of Louvain on a graph that is there, beside igraph's, of a modularity of at least .99 of its. */
export const benchmark: Benchmark = {
  id: 'louvain',
  rounds: 5,
  cases: communityCases({ id: 'louvain', expression: 'g.community_multilevel()', budget: 0.3, share: 0.99 }),
};
