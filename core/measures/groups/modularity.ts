import type { Graph } from '../graph.ts';

/**
 * How much more strength lies inside groups than would if strength were spread by chance (Newman & Girvan 2004; along
 * directions, Leicht & Newman 2008), from below 0 to 1; null where nothing is joined. Labels are from -1, in no group, up to
 * below the number of entities.
 */
export function modularityOf(graph: Graph, groupOf: Int32Array, resolution = 1): number | null {
  const { inside, out, into, whole } = strengthsOf(graph, groupOf);
  if (whole === 0) return null;
  let sum = 0;
  for (let group = 0; group < graph.size; group++) {
    const chance = ((out[group] as number) / whole) * ((into[group] as number) / whole);
    sum += (inside[group] as number) / whole - resolution * chance;
  }
  return sum;
}

/** Strength inside each group, leaving its members and coming to them, and all there is. */
function strengthsOf({ size, offsets, neighbours, strengths }: Graph, groupOf: Int32Array) {
  // The last place takes what belongs to no group.
  const placeOf = (i: number): number => ((groupOf[i] as number) < 0 ? size : (groupOf[i] as number));
  const sums = {
    inside: new Float64Array(size + 1),
    out: new Float64Array(size + 1),
    into: new Float64Array(size + 1),
  };
  let whole = 0;
  for (let i = 0; i < size; i++) {
    const group = placeOf(i);
    for (let step = offsets[i] as number; step < (offsets[i + 1] as number); step++) {
      const strength = strengths ? (strengths[step] as number) : 1;
      const other = placeOf(neighbours[step] as number);
      whole += strength;
      sums.out[group] = (sums.out[group] as number) + strength;
      sums.into[other] = (sums.into[other] as number) + strength;
      if (group === other) sums.inside[group] = (sums.inside[group] as number) + strength;
    }
  }
  return { ...sums, whole };
}
