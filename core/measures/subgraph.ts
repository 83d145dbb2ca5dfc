import type { Graph } from './graph.ts';

/** The graph of these entities (ascending) and the links between them; positions are those in `members`. */
export function subgraph({ size, offsets, neighbours, undirected }: Graph, members: Int32Array): Graph {
  const position = new Int32Array(size).fill(-1);
  members.forEach((i, at) => (position[i] = at));
  const newOffsets = new Int32Array(members.length + 1);
  const kept = new Int32Array(neighbours.length);
  let count = 0;
  members.forEach((i, at) => {
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const other = position[neighbours[e] as number] as number;
      if (other >= 0) kept[count++] = other;
    }
    newOffsets[at + 1] = count;
  });
  return { size: members.length, offsets: newOffsets, neighbours: kept.slice(0, count), undirected };
}
