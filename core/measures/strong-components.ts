import type { Parts } from './components.ts';
import type { Graph } from './graph.ts';

interface Search {
  readonly graph: Graph;
  /** When an entity was met, from 1; 0 before. */
  readonly met: Int32Array;
  /** The earliest met that it leads back to, as far as known. */
  readonly back: Int32Array;
  readonly parts: Int32Array;
  readonly sizes: number[];
  /** Entities met whose part is not known yet. */
  readonly open: Int32Array;
  /** The way from the first entity to the one looked at, and the next step of each. */
  readonly way: Int32Array;
  readonly next: Int32Array;
  time: number;
  opened: number;
}

/**
 * The parts of a graph within which steps lead from everybody to everybody, in the order in which they are complete: by
 * Tarjan's algorithm (1972), without recursion, in time linear in entities and steps.
 */
export function strongParts(graph: Graph): Parts {
  const { size, offsets } = graph;
  const numbers = () => new Int32Array(size);
  const search: Search = {
    graph,
    met: numbers(),
    back: numbers(),
    parts: numbers().fill(-1),
    sizes: [],
    open: numbers(),
    way: numbers(),
    next: offsets.slice(0, size),
    time: 0,
    opened: 0,
  };
  for (let first = 0; first < size; first++) if (search.met[first] === 0) searchFrom(search, first);
  return { parts: search.parts, sizes: search.sizes };
}

function searchFrom(search: Search, first: number): void {
  const { graph, met, back, parts, way, next } = search;
  meet(search, first);
  way[0] = first;
  for (let depth = 0; depth >= 0;) {
    const i = way[depth] as number;
    const step = next[i] as number;
    if (step < (graph.offsets[i + 1] as number)) {
      next[i] = step + 1;
      const other = graph.neighbours[step] as number;
      if (met[other] === 0) {
        meet(search, other);
        way[++depth] = other;
      } else if (parts[other] === -1) back[i] = Math.min(back[i] as number, met[other] as number);
      continue;
    }
    if (back[i] === met[i]) complete(search, i);
    depth--;
    if (depth < 0) continue;
    const before = way[depth] as number;
    back[before] = Math.min(back[before] as number, back[i] as number);
  }
}

function meet(search: Search, i: number): void {
  search.met[i] = ++search.time;
  search.back[i] = search.time;
  search.open[search.opened++] = i;
}

/** All opened since this entity make a part with it. */
function complete(search: Search, i: number): void {
  const { open, parts, sizes } = search;
  let count = 0;
  for (let member = -1; member !== i; count++) {
    member = open[--search.opened] as number;
    parts[member] = sizes.length;
  }
  sizes.push(count);
}
