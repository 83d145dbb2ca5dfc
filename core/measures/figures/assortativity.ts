import type { Graph } from '../graph.ts';
import type { Figure } from './figure.ts';

/**
 * Whether those with many links are linked with each other (to 1) or with those who have few (to -1): the correlation,
 * over steps, of how many lead on from where they begin and how many lead where they end.
 */
export const degreeAssortativity: Figure = {
  id: 'degree-assortativity',
  unit: 'number',
  reference: 'Newman 2003',
  run: ({ graph }) => {
    const incoming = new Float64Array(graph.size);
    for (const to of graph.neighbours) incoming[to] = (incoming[to] as number) + 1;
    return correlation(
      graph,
      (i) => (graph.offsets[i + 1] as number) - (graph.offsets[i] as number),
      incoming,
    );
  },
};

function correlation({ size, offsets, neighbours }: Graph, from: (i: number) => number, to: Float64Array) {
  const steps = neighbours.length;
  let [sumFrom, sumTo, product, squareFrom, squareTo] = [0, 0, 0, 0, 0];
  for (let i = 0; i < size; i++) {
    const one = from(i);
    for (let step = offsets[i] as number; step < (offsets[i + 1] as number); step++) {
      const other = to[neighbours[step] as number] as number;
      sumFrom += one;
      sumTo += other;
      product += one * other;
      squareFrom += one * one;
      squareTo += other * other;
    }
  }
  // Times the number of steps all sums are whole numbers, so that no spread is exactly none.
  const spread = (steps * squareFrom - sumFrom ** 2) * (steps * squareTo - sumTo ** 2);
  return spread > 0 ? (steps * product - sumFrom * sumTo) / Math.sqrt(spread) : null;
}

/**
 * Whether links stay within groups (to 1), or avoid them (below 0): the share of steps within, beside what chance would
 * give. Steps of those in no group do not count; nothing without groups, or where all steps are in one.
 */
export const groupAssortativity: Figure = {
  id: 'group-assortativity',
  unit: 'number',
  reference: 'Newman 2003',
  run: ({ graph: { size, offsets, neighbours }, partition }) => {
    if (!partition) return null;
    const groups = partition.reduce((most, group) => Math.max(most, group), -1) + 1;
    const [begin, end] = [new Float64Array(groups), new Float64Array(groups)];
    let [steps, within] = [0, 0];
    for (let i = 0; i < size; i++) {
      const from = partition[i] as number;
      for (let step = offsets[i] as number; step < (offsets[i + 1] as number); step++) {
        const to = partition[neighbours[step] as number] as number;
        if (from < 0 || to < 0) continue;
        steps++;
        if (from === to) within++;
        begin[from] = (begin[from] as number) + 1;
        end[to] = (end[to] as number) + 1;
      }
    }
    const chance = begin.reduce((sum, count, group) => sum + count * (end[group] as number), 0);
    return chance < steps ** 2 ? (within * steps - chance) / (steps ** 2 - chance) : null;
  },
};
