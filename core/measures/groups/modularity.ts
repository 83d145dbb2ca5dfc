import type { Graph } from '../graph.ts';
import { countOf } from './numbered.ts';

/**
 * How much more strength lies inside groups than would if strength were spread by chance (Newman & Girvan 2004; along
 * directions, Leicht & Newman 2008), from below 0 to 1; null where nothing is joined. Labels are from -1, in no group, up to
 * below the number of entities.
 */
export function modularityOf(graph: Graph, groupOf: Int32Array, resolution = 1): number | null {
  const { groups, inside, out, into, whole } = strengthsOf(graph, groupOf);
  if (whole === 0) return null;
  let sum = 0;
  for (let group = 0; group < groups; group++) {
    const chance = ((out[group] as number) / whole) * ((into[group] as number) / whole);
    sum += (inside[group] as number) / whole - resolution * chance;
  }
  return sum;
}

/** Strength inside each group, leaving its members and coming to them, and all there is. */
function strengthsOf({ size, offsets, neighbours, strengths, undirected }: Graph, groupOf: Int32Array) {
  const groups = countOf(groupOf);
  // The last place takes what belongs to no group.
  const placeOf = (i: number): number => ((groupOf[i] as number) < 0 ? groups : (groupOf[i] as number));
  const [inside, out] = [new Float64Array(groups + 1), new Float64Array(groups + 1)];
  const into = undirected ? out : new Float64Array(groups + 1);
  let whole = 0;
  for (let i = 0; i < size; i++) {
    const group = placeOf(i);
    let [within, all] = [0, 0];
    for (let step = offsets[i] as number, last = offsets[i + 1] as number; step < last; step++) {
      const strength = strengths ? (strengths[step] as number) : 1;
      const other = placeOf(neighbours[step] as number);
      all += strength;
      if (group === other) within += strength;
      if (!undirected) into[other] = (into[other] as number) + strength;
    }
    whole += all;
    out[group] = (out[group] as number) + all;
    inside[group] = (inside[group] as number) + within;
  }
  return { groups, inside, out, into, whole };
}
