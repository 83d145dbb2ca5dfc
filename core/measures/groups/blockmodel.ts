import type { Graph } from '../graph.ts';
import { groupedByLabel } from './grouped-by-label.ts';
import type { Blocks, Grouping, Partition } from './grouping.ts';

/** Of how many groups, the largest, the ties between one another are counted. */
const mostBlocks = 200;

/** The groups one gives, such as countries, and how they are joined. */
export const blockmodel: Grouping = {
  id: 'blockmodel',
  heeds: ['direction'],
  seeded: false,
  overlapping: false,
  reference: 'White, Boorman & Breiger 1976',
  run: (graph, { partition = nobody(graph) }) => {
    const { groupOf: labels, keys } = partition;
    const found = groupedByLabel(graph, labels, keys.length, { keyOf: (label) => keys[label] as string });
    const blocks = blocksOf(graph, found.groupOf, Math.min(found.groups.length, mostBlocks));
    return { ...found, blocks, stopped: found.groups.length > mostBlocks ? 'found' : null };
  },
};

function nobody({ size }: Graph): Partition {
  return { groupOf: new Int32Array(size).fill(-1), keys: [] };
}

/** How the first so many groups are joined. */
function blocksOf(graph: Graph, groupOf: Int32Array, count: number): Blocks {
  const { size, offsets, neighbours, undirected } = graph;
  const counts = Array.from({ length: count }, () => Array.from({ length: count }, () => 0));
  const sizes = Array.from({ length: count }, () => 0);
  for (let i = 0; i < size; i++) {
    const group = groupOf[i] as number;
    const row = counts[group];
    if (!row) continue;
    sizes[group] = (sizes[group] as number) + 1;
    for (let step = offsets[i] as number; step < (offsets[i + 1] as number); step++) {
      const other = neighbours[step] as number;
      const to = groupOf[other] as number;
      // An undirected pair within a group is met from both ends.
      if (to < 0 || to >= count || (undirected && to === group && other < i)) continue;
      row[to] = (row[to] as number) + 1;
    }
  }
  const pairs = (from: number, to: number) => {
    const [here, there] = [sizes[from] as number, sizes[to] as number];
    return from === to ? (here * (here - 1)) / (undirected ? 2 : 1) : here * there;
  };
  return {
    counts,
    densities: counts.map((row, from) => row.map((ties, to) => ties / Math.max(1, pairs(from, to)))),
  };
}
