import { bothWays } from './both-ways.ts';
import type { Graph } from './graph.ts';
import type { Measure } from './measure.ts';
import { rowSums } from './row-sum.ts';

/**
 * How much of what somebody puts into links leads back to the same contacts, over all contacts j
 * (p_ij + sum of p_iq p_qj over other contacts q) squared, where p_ij is the part of i's links with j, both directions
 * together. Low: contacts who do not know each other. 1 for whoever has no contact, as for whoever has one.
 */
export const constraint: Measure = {
  id: 'constraint',
  on: 'entities',
  heeds: ['direction', 'strength'],
  unit: 'number',
  usually: 'plain',
  reference: 'Burt 1992',
  run: (graph) => {
    const ties = reciprocalTies(graph);
    const together = rowSums(ties);
    const parts = new Float64Array(graph.size);
    return together.map((total, i) => (total > 0 ? constraintOf(ties, i, { together, parts }) : 1));
  },
};

/** The graph of both directions together, with strengths: a pair that leads to each other counts twice. */
export function reciprocalTies(graph: Graph): Graph & { readonly strengths: Float64Array } {
  const strengths = graph.strengths ?? new Float64Array(graph.neighbours.length).fill(1);
  const ties = bothWays({ ...graph, strengths });
  return { ...ties, strengths: ties.strengths ?? strengths };
}

interface Workplace {
  readonly together: Float64Array;
  /** For each entity what is invested in it so far; zero before and after. */
  readonly parts: Float64Array;
}

type Ties = ReturnType<typeof reciprocalTies>;

function constraintOf({ offsets, neighbours, strengths }: Ties, i: number, { together, parts }: Workplace) {
  const [first, end] = [offsets[i] as number, offsets[i + 1] as number];
  const total = together[i] as number;
  for (let step = first; step < end; step++) {
    const contact = neighbours[step] as number;
    const own = (strengths[step] as number) / total;
    parts[contact] = (parts[contact] as number) + own;
    const each = own / (together[contact] as number);
    for (let on = offsets[contact] as number; on < (offsets[contact + 1] as number); on++) {
      const other = neighbours[on] as number;
      parts[other] = (parts[other] as number) + each * (strengths[on] as number);
    }
  }
  let sum = 0;
  for (let step = first; step < end; step++) sum += (parts[neighbours[step] as number] as number) ** 2;
  for (let step = first; step < end; step++) {
    const contact = neighbours[step] as number;
    parts[contact] = 0;
    for (let on = offsets[contact] as number; on < (offsets[contact + 1] as number); on++)
      parts[neighbours[on] as number] = 0;
  }
  return sum;
}
