import type { Graph } from './graph.ts';

/** The values of all an entity leads to, each times the strength of the step, added up. */
export function rowSum(graph: Graph, entity: number, values: Float64Array): number {
  const { offsets, neighbours, strengths } = graph;
  const end = offsets[entity + 1] as number;
  let sum = 0;
  if (strengths)
    for (let step = offsets[entity] as number; step < end; step++)
      sum += (strengths[step] as number) * (values[neighbours[step] as number] as number);
  else
    for (let step = offsets[entity] as number; step < end; step++)
      sum += values[neighbours[step] as number] as number;
  return sum;
}

/** How strong the steps of each entity are together; without strengths, how many there are. */
export function rowSums(graph: Graph): Float64Array {
  const { size, offsets, strengths } = graph;
  const sums = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const [first, end] = [offsets[i] as number, offsets[i + 1] as number];
    sums[i] = strengths ? sumOf(strengths, first, end) : end - first;
  }
  return sums;
}

function sumOf(numbers: Float64Array, first: number, end: number): number {
  let sum = 0;
  for (let at = first; at < end; at++) sum += numbers[at] as number;
  return sum;
}
