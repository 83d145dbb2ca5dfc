import type { Graph } from './graph.ts';

/** The graph of these entities (ascending) and the links between them; positions are those in `members`. */
export function subgraph({ size, offsets, neighbours, undirected }: Graph, members: Int32Array): Graph {
  const position = new Int32Array(size).fill(-1);
  members.forEach((i, at) => (position[i] = at));
  const newOffsets = new Int32Array(members.length + 1);
  let count = 0;
  members.forEach((i, at) => {
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++)
      if ((position[neighbours[e] as number] as number) >= 0) count++;
    newOffsets[at + 1] = count;
  });
  // As long as is needed and no longer, which a copy cut from a longer one would be beside that.
  const kept = new Int32Array(count);
  let filled = 0;
  for (const i of members)
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const other = position[neighbours[e] as number] as number;
      if (other >= 0) kept[filled++] = other;
    }
  return { size: members.length, offsets: newOffsets, neighbours: kept, undirected };
}
