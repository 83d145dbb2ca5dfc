import type { Graph } from './graph.ts';

/** The parts of an undirected graph that are connected in themselves: positions ascending, largest part first. */
export function componentsOf({ size, offsets, neighbours }: Graph): Int32Array[] {
  const seen = new Uint8Array(size);
  const queue = new Int32Array(size);
  const components: Int32Array[] = [];
  let start = 0;
  for (let first = 0; first < size; first++) {
    if (seen[first] === 1) continue;
    let end = start;
    queue[end++] = first;
    seen[first] = 1;
    for (let head = start; head < end; head++) {
      const i = queue[head] as number;
      for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
        const next = neighbours[e] as number;
        if (seen[next] === 1) continue;
        seen[next] = 1;
        queue[end++] = next;
      }
    }
    components.push(queue.slice(start, end).sort());
    start = end;
  }
  return components.sort((a, b) => b.length - a.length);
}
