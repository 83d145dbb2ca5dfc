import type { Graph } from './graph.ts';

/**
 * For each entity of an undirected graph: over all triangles it is in, the strengths of its two sides added up; without
 * strengths, twice the number of triangles. Each triangle is met once, at the least linked of its corners, in time at most
 * the steps to the power of 1.5.
 */
export function triangleSides(graph: Graph): Float64Array {
  const upward = stepsUpward(graph);
  const sides = new Float64Array(graph.size);
  // Of whom the entity leads upward to: one more than the place of that step.
  const met = new Int32Array(graph.size);
  for (let i = 0; i < graph.size; i++) {
    const [first, end] = [upward.offsets[i] as number, upward.offsets[i + 1] as number];
    for (let at = first; at < end; at++) met[upward.ends[at] as number] = at + 1;
    for (let at = first; at < end; at++) close(upward, { i, at, met, sides });
    for (let at = first; at < end; at++) met[upward.ends[at] as number] = 0;
  }
  return sides;
}

interface Upward {
  readonly offsets: Int32Array;
  readonly ends: Int32Array;
  /** Missing where each is 1. */
  readonly strengths: Float64Array | undefined;
}

interface Corner {
  readonly i: number;
  readonly at: number;
  readonly met: Int32Array;
  readonly sides: Float64Array;
}

/** Finds the triangles of an entity, the one its step leads to and a third above both. */
function close({ offsets, ends, strengths }: Upward, { i, at, met, sides }: Corner): void {
  const second = ends[at] as number;
  const strengthOf = (place: number): number => (strengths ? (strengths[place] as number) : 1);
  const one = strengthOf(at);
  for (let step = offsets[second] as number; step < (offsets[second + 1] as number); step++) {
    const third = ends[step] as number;
    const back = (met[third] as number) - 1;
    if (back < 0) continue;
    const [two, three] = [strengthOf(step), strengthOf(back)];
    sides[i] = (sides[i] as number) + one + three;
    sides[second] = (sides[second] as number) + one + two;
    sides[third] = (sides[third] as number) + two + three;
  }
}

/** The steps that lead to somebody with more neighbours, or as many and a later position. */
function stepsUpward({ size, offsets, neighbours, strengths }: Graph): Upward {
  const upward = new Int32Array(size + 1);
  const ends = new Int32Array(neighbours.length / 2);
  const kept = strengths && new Float64Array(ends.length);
  const degree = (i: number): number => (offsets[i + 1] as number) - (offsets[i] as number);
  let count = 0;
  for (let i = 0; i < size; i++) {
    for (let step = offsets[i] as number; step < (offsets[i + 1] as number); step++) {
      const other = neighbours[step] as number;
      if ((degree(other) - degree(i) || other - i) < 0) continue;
      if (strengths && kept) kept[count] = strengths[step] as number;
      ends[count++] = other;
    }
    upward[i + 1] = count;
  }
  return { offsets: upward, ends, strengths: kept };
}
