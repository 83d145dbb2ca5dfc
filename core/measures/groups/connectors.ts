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
    return {
      groups,
      groupOf: null,
      modularity: null,
      stopped: null,
      connectors: connectorsOf(found, graph.size),
    };
  },
};

interface Found {
  /** Those without whom their part falls into several, most loose first. */
  readonly cutPoints: Int32Array;
  /** How many are no longer with the largest piece of their part without each cut point, in the same order. */
  readonly loose: Int32Array;
  readonly blocks: readonly Int32Array[];
  /** Pairs of positions, the lower first, each as one number: the lower times the size of the graph, and the higher. */
  readonly bridges: Float64Array;
}

function connectorsOf({ cutPoints, loose, bridges }: Found, size: number): Connectors {
  const ends = new Int32Array(2 * bridges.length);
  bridges.sort().forEach((bridge, at) => {
    ends[2 * at] = Math.floor(bridge / size);
    ends[2 * at + 1] = bridge % size;
  });
  return { cutPoints, loose, bridges: ends };
}

/** Positions of whatever has a number above 0, highest first, equal ones by position; none above the count of positions, which is below 2^26. */
function highestFirst(numbers: Int32Array): Int32Array {
  const size = numbers.length;
  // Numbers are sorted where they lie, which lists of pairs are not.
  const keys = new Float64Array(numbers.reduce((count, one) => count + Number(one > 0), 0));
  let count = 0;
  numbers.forEach((one, i) => {
    if (one > 0) keys[count++] = i - one * size;
  });
  return Int32Array.from(keys.sort(), (key) => ((key % size) + size) % size);
}

/** One search through an undirected graph, depth first and without recursion. */
class CutSearch {
  readonly #blocks: Int32Array[] = [];
  /** How many the pieces below each hold together, and the largest of them: whoever is taken away leaves those behind. */
  readonly #below: Int32Array;
  readonly #largest: Int32Array;
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
  /** Everybody reached, in that order, and how many. */
  readonly #order: Int32Array;
  #clock = 0;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#below = new Int32Array(graph.size);
    this.#largest = new Int32Array(graph.size);
    this.#bridges = new Float64Array(graph.size);
    this.#reached = new Int32Array(graph.size);
    this.#earliest = new Int32Array(graph.size);
    this.#parents = new Int32Array(graph.size).fill(-1);
    this.#open = new Int32Array(graph.size);
    this.#order = new Int32Array(graph.size);
  }

  run(): Found {
    const next = this.#graph.offsets.slice(0, this.#graph.size);
    for (let root = 0; root < this.#graph.size; root++)
      if (this.#reached[root] === 0) this.#searchPart(root, next);
    const loose = this.#below;
    const cutPoints = highestFirst(loose);
    return {
      ...{ cutPoints, loose: cutPoints.map((i) => loose[i] as number) },
      ...{ blocks: this.#blocks, bridges: this.#bridges.subarray(0, this.#bridgeCount) },
    };
  }

  /** Goes through the part that an entity is in; then what each leaves behind is known, and how many come loose. */
  #searchPart(root: number, next: Int32Array): void {
    const before = this.#clock;
    this.#searchFrom(root, next);
    const others = this.#clock - before - 1;
    for (const i of this.#order.subarray(before, this.#clock)) {
      const above = others - (this.#below[i] as number);
      this.#below[i] = others - Math.max(above, this.#largest[i] as number);
    }
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
    this.#order[this.#clock] = i;
    this.#reached[i] = this.#earliest[i] = ++this.#clock;
    this.#parents[i] = parent;
    this.#open[this.#openEnd++] = i;
  }

  #leave(i: number, parent: number): void {
    const earliest = this.#earliest[i] as number;
    this.#lower(parent, earliest);
    if (earliest < (this.#reached[parent] as number)) return;
    const piece = this.#clock - (this.#reached[i] as number) + 1;
    this.#below[parent] = (this.#below[parent] as number) + piece;
    this.#largest[parent] = Math.max(this.#largest[parent] as number, piece);
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
    this.#blocks.push(members.sort());
  }

  #lower(i: number, time: number): void {
    if (time < (this.#earliest[i] as number)) this.#earliest[i] = time;
  }
}
