import type { Graph } from './graph.ts';

/** The parts of an undirected graph that are connected in themselves: positions ascending, largest part first. */
export function componentsOf(graph: Graph): Int32Array[] {
  const { parts, sizes } = partsOf(graph);
  const components = sizes.map((size) => new Int32Array(size));
  const filled = new Int32Array(sizes.length);
  for (let i = 0; i < graph.size; i++) {
    const part = parts[i] as number;
    const at = filled[part] as number;
    (components[part] as Int32Array)[at] = i;
    filled[part] = at + 1;
  }
  return components.sort((a, b) => b.length - a.length);
}

/**
 * The part of each entity of an undirected graph, numbered by their first entities, and how many each part holds. Those who
 * are away (1) hold nothing together and are in part -2.
 */
export function partsOf(graph: Graph, away?: Uint8Array): Parts {
  return partsIn(graph, away, roomFor(graph));
}

/** Arrays as long as there are entities. */
interface Room {
  readonly parts: Int32Array;
  readonly queue: Int32Array;
}

function roomFor({ size }: Graph): Room {
  return { parts: new Int32Array(size), queue: new Int32Array(size) };
}

/** Makes a `partsOf` for a graph that is asked often: `parts` is the same array at every call. */
export function partsWithoutIn(graph: Graph): (away: Uint8Array) => Parts {
  const room = roomFor(graph);
  return (away) => partsIn(graph, away, room);
}

function partsIn(
  { size, offsets, neighbours }: Graph,
  away: Uint8Array | undefined,
  { parts, queue }: Room,
): Parts {
  parts.fill(-1);
  for (let i = 0; away && i < size; i++) parts[i] = -1 - (away[i] as number);
  const sizes: number[] = [];
  let head = 0;
  for (let first = 0; first < size; first++) {
    if (parts[first] !== -1) continue;
    const start = head;
    let end = start;
    queue[end++] = first;
    parts[first] = sizes.length;
    for (; head < end; head++) {
      const i = queue[head] as number;
      for (let e = offsets[i] as number, last = offsets[i + 1] as number; e < last; e++) {
        const next = neighbours[e] as number;
        if (parts[next] !== -1) continue;
        parts[next] = sizes.length;
        queue[end++] = next;
      }
    }
    sizes.push(end - start);
  }
  return { parts, sizes };
}

export interface Parts {
  readonly parts: Int32Array;
  readonly sizes: readonly number[];
}
