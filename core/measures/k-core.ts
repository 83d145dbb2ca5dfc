import { bothWays } from './both-ways.ts';
import type { Graph } from './graph.ts';
import type { Measure } from './measure.ts';

/**
 * The largest k so that somebody is in a group whose members are each linked with at least k others of it (Seidman 1983,
 * Batagelj & Zaversnik 2003). Links count both ways.
 */
export const kCore: Measure = {
  id: 'k-core',
  on: 'entities',
  heeds: [],
  unit: 'count',
  usually: 'plain',
  reference: 'Seidman 1983; Batagelj & Zaversnik 2003',
  run: (graph) => new Float64Array(coreNumbers(bothWays(graph))),
};

/**
 * The core number of every entity of an undirected graph: whoever has the fewest neighbours left is taken away, and as
 * many were left is the number. Each level is taken away at once and the next looked for among those left, so that no
 * order by degree has to be kept.
 */
export function coreNumbers(graph: Graph): Int32Array {
  const { size, offsets } = graph;
  const cores = new Int32Array(size);
  const waiting = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    cores[i] = (offsets[i + 1] as number) - (offsets[i] as number);
    waiting[i] = i;
  }
  const taken = new Int32Array(size + 1);
  let [left, level] = [size, 0];
  while (left > 0) {
    let [kept, found, fewest] = [0, 0, size];
    for (let at = 0; at < left; at++) {
      const i = waiting[at] as number;
      const core = cores[i] as number;
      if (core === level) taken[found++] = i;
      if (core <= level) continue;
      waiting[kept++] = i;
      if (core < fewest) fewest = core;
    }
    left = kept;
    takeAway(graph, { cores, taken, found, level });
    level = found > 0 ? level + 1 : fewest;
  }
  return cores;
}

interface Level {
  readonly cores: Int32Array;
  /** Those taken away at this level, so many found before; those who follow are added. */
  readonly taken: Int32Array;
  readonly found: number;
  readonly level: number;
}

function takeAway({ offsets, neighbours }: Graph, { cores, taken, found, level }: Level): void {
  let end = found;
  for (let at = 0; at < end; at++) {
    const i = taken[at] as number;
    for (let step = offsets[i] as number, last = offsets[i + 1] as number; step < last; step++) {
      const other = neighbours[step] as number;
      const core = cores[other] as number;
      // Below zero for those who are taken, zero for those who follow now. Nothing is asked, as nothing could be foreseen.
      const above = core - level - 1;
      cores[other] = core - (~above >>> 31);
      taken[end] = other;
      end += 1 - ((above | -above) >>> 31);
    }
  }
}
