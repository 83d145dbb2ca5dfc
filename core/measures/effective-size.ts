import { reciprocalTies } from './constraint.ts';
import type { Graph } from './graph.ts';
import type { Measure } from './measure.ts';
import { rowSum } from './row-sum.ts';

/**
 * How many contacts somebody has, less what of them leads to the same: the contacts minus the sum of p_iq m_jq over pairs
 * of them, where p_iq is the part of i's links with q and m_jq the strength of j with q beside j's strongest link. Where
 * all links are equal, the contacts minus their mean number of links with each other (Borgatti 1997).
 */
export const effectiveSize: Measure = {
  id: 'effective-size',
  on: 'entities',
  heeds: ['direction', 'strength'],
  unit: 'number',
  usually: 'plain',
  reference: 'Burt 1992',
  run: (graph) => {
    const ties = reciprocalTies(graph);
    const strongest = strongestTies(ties);
    const parts = new Float64Array(graph.size);
    return parts.map((_, i) => sizeOf(ties, i, { strongest, parts }));
  },
};

interface Workplace {
  readonly strongest: Float64Array;
  /** For each entity how strong its tie with the one looked at is; zero before and after. */
  readonly parts: Float64Array;
}

type Ties = ReturnType<typeof reciprocalTies>;

function sizeOf(ties: Ties, i: number, { strongest, parts }: Workplace): number {
  const { offsets, neighbours, strengths } = ties;
  const [first, end] = [offsets[i] as number, offsets[i + 1] as number];
  let [together, redundant] = [0, 0];
  for (let step = first; step < end; step++) {
    together += strengths[step] as number;
    parts[neighbours[step] as number] = strengths[step] as number;
  }
  for (let step = first; step < end; step++) {
    const contact = neighbours[step] as number;
    redundant += rowSum(ties, contact, parts) / (strongest[contact] as number);
  }
  for (let step = first; step < end; step++) parts[neighbours[step] as number] = 0;
  return together > 0 ? Math.max(0, end - first - redundant / together) : 0;
}

function strongestTies({ size, offsets, strengths }: Graph & Ties): Float64Array {
  return Float64Array.from({ length: size }, (_, i) =>
    strengths.subarray(offsets[i], offsets[i + 1]).reduce((most, strength) => Math.max(most, strength), 0),
  );
}
