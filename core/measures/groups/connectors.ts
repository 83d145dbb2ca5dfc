import { bothWays } from '../both-ways.ts';
import type { Graph } from '../graph.ts';
import type { Connectors, Grouping } from './grouping.ts';
import { overlappingGroups } from './ties-of-groups.ts';

/**
 * Who and which ties hold parts of a network together alone. The groups are those of three or more who stay connected
 * whoever of them is taken away; they share cut points.
 */
export const connectors: Grouping = {
  id: 'connectors',
  heeds: [],
  seeded: false,
  overlapping: true,
  reference: 'Hopcroft & Tarjan 1973',
  run: (given) => {
    const graph = bothWays(given);
    const found = new CutSearch(graph).run();
    const groups = overlappingGroups(graph, found.blocks);
    return { groups, groupOf: null, modularity: null, stopped: null, connectors: connectorsOf(found) };
  },
};

interface Found {
  /** How many pieces the part of each entity falls into without it. */
  readonly pieces: Int32Array;
  readonly blocks: Int32Array[];
  /** Pairs of positions, the lower first, each as one number: the lower times the size of the graph, and the higher. */
  readonly bridges: Float64Array;
}

function connectorsOf({ pieces, bridges }: Found): Connectors {
  const size = pieces.length;
  // Numbers are sorted where they lie, which lists of pairs are not.
  const cuts = new Float64Array(pieces.reduce((count, one) => count + Number(one > 1), 0));
  let count = 0;
  pieces.forEach((one, i) => {
    if (one > 1) cuts[count++] = i - one * size;
  });
  const cutPoints = Int32Array.from(cuts.sort(), (cut) => ((cut % size) + size) % size);
  const ends = new Int32Array(2 * bridges.length);
  bridges.sort().forEach((bridge, at) => {
    ends[2 * at] = Math.floor(bridge / size);
    ends[2 * at + 1] = bridge % size;
  });
  return { cutPoints, pieces: cutPoints.map((i) => pieces[i] as number), bridges: ends };
}

/** One search through an undirected graph, depth first and without recursion. */
class CutSearch implements Found {
  readonly pieces: Int32Array;
  readonly blocks: Int32Array[] = [];
  readonly #bridges: Float64Array;
  #bridgeCount = 0;
  readonly #graph: Graph;
  /** When each was reached, from 1; and the earliest reached from its tree by one tie more. */
  readonly #reached: Int32Array;
  readonly #earliest: Int32Array;
  readonly #parents: Int32Array;
  /** Those reached whose block is not closed yet. */
  readonly #open: Int32Array;
  #openEnd = 0;
  #clock = 0;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.pieces = new Int32Array(graph.size);
    this.#bridges = new Float64Array(graph.size);
    this.#reached = new Int32Array(graph.size);
    this.#earliest = new Int32Array(graph.size);
    this.#parents = new Int32Array(graph.size).fill(-1);
    this.#open = new Int32Array(graph.size);
  }

  get bridges(): Float64Array {
    return this.#bridges.subarray(0, this.#bridgeCount);
  }

  run(): Found {
    const next = this.#graph.offsets.slice(0, this.#graph.size);
    for (let root = 0; root < this.#graph.size; root++)
      if (this.#reached[root] === 0) this.#searchFrom(root, next);
    return this;
  }

  #searchFrom(root: number, next: Int32Array): void {
    const { offsets, neighbours } = this.#graph;
    this.#reach(root, -1);
    for (let i = root; i !== -1;) {
      const step = next[i] as number;
      if (step === offsets[i + 1]) {
        const parent = this.#parents[i] as number;
        if (parent !== -1) this.#leave(i, parent);
        i = parent;
        continue;
      }
      next[i] = step + 1;
      const other = neighbours[step] as number;
      if (this.#reached[other] === 0) {
        this.#reach(other, i);
        i = other;
      } else if (other !== this.#parents[i]) this.#lower(i, this.#reached[other] as number);
    }
    this.#openEnd = 0;
  }

  #reach(i: number, parent: number): void {
    this.#reached[i] = this.#earliest[i] = ++this.#clock;
    this.#parents[i] = parent;
    this.#open[this.#openEnd++] = i;
    // Whoever has somebody above leaves that one behind as a piece.
    this.pieces[i] = parent === -1 ? 0 : 1;
  }

  #leave(i: number, parent: number): void {
    const earliest = this.#earliest[i] as number;
    this.#lower(parent, earliest);
    if (earliest < (this.#reached[parent] as number)) return;
    this.pieces[parent] = (this.pieces[parent] as number) + 1;
    const start = this.#open.lastIndexOf(i, this.#openEnd - 1);
    if (start === this.#openEnd - 1)
      this.#bridges[this.#bridgeCount++] = Math.min(i, parent) * this.#graph.size + Math.max(i, parent);
    else this.#keepBlock(parent, start);
    this.#openEnd = start;
  }

  #keepBlock(parent: number, start: number): void {
    const members = new Int32Array(this.#openEnd - start + 1);
    members.set(this.#open.subarray(start, this.#openEnd));
    members[members.length - 1] = parent;
    this.blocks.push(members.sort());
  }

  #lower(i: number, time: number): void {
    if (time < (this.#earliest[i] as number)) this.#earliest[i] = time;
  }
}
