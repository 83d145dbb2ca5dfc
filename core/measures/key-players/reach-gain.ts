import type { Graph } from '../graph.ts';

/** Stands for all distances from here on, and for none. */
const far = 254;
const never = 255;

/** What somebody so many hops away counts. */
export function worthByHops(steps: number | undefined): Float64Array {
  return Float64Array.from({ length: never + 1 }, (_, hops) => {
    if (hops === never) return 0;
    if (steps !== undefined) return hops <= steps ? 1 : 0;
    return hops === 0 ? 1 : 1 / hops;
  });
}

/** Whom a set reaches already. */
export interface Held {
  /** Hops from the nearest member; 255 for those whom none leads to. */
  readonly hops: Uint8Array;
  /** How many are so many hops away. */
  readonly counts: Float64Array;
  /** What they count together. */
  readonly worth: number;
}

/** Where a search writes, as long as there are entities. */
interface Room {
  readonly hops: Uint8Array;
  readonly queue: Int32Array;
}

/** What these reach; `hops` is the array of the room. */
function heldIn(
  { hops, queue }: Room,
  { offsets, neighbours }: Graph,
  members: readonly number[],
  worth: Float64Array,
): Held {
  hops.fill(never);
  const counts = new Float64Array(never + 1);
  members.forEach((member, at) => {
    hops[member] = 0;
    queue[at] = member;
  });
  for (let head = 0, end = members.length; head < end; head++) {
    const i = queue[head] as number;
    const next = Math.min(far, (hops[i] as number) + 1);
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const other = neighbours[e] as number;
      if (hops[other] !== never) continue;
      hops[other] = next;
      queue[end++] = other;
    }
  }
  for (const hop of hops) counts[hop] = (counts[hop] as number) + 1;
  return { hops, counts, worth: counts.reduce((sum, count, hop) => sum + count * (worth[hop] as number), 0) };
}

/** What one more would add to a set, by a search that goes only where it is nearer than the set. */
export class ReachGain {
  /** Steps looked at since the set was given. */
  looks = 0;
  readonly #graph: Graph;
  readonly #worth: Float64Array;
  readonly #queue: Int32Array;
  readonly #met: Uint8Array;
  readonly #hops: Uint8Array;
  /** Of those met, by the hops at which the set holds them. */
  readonly #metHeld = new Float64Array(never + 1);
  #held: Held;
  /** Distances at which the set holds anybody. */
  #heldAt: number[] = [];

  constructor(graph: Graph, worth: Float64Array) {
    this.#graph = graph;
    this.#worth = worth;
    this.#queue = new Int32Array(graph.size);
    this.#met = new Uint8Array(graph.size);
    this.#hops = new Uint8Array(graph.size);
    this.#held = this.begin([]);
  }

  /** These are the set from now on, and what they reach is so until there is another one. */
  begin(members: readonly number[]): Held {
    const held = heldIn({ hops: this.#hops, queue: this.#queue }, this.#graph, members, this.#worth);
    this.#held = held;
    this.#heldAt = [...held.counts.keys()].filter((hops) => (held.counts[hops] as number) > 0);
    this.looks = 0;
    return held;
  }

  /** What this one adds; where that is less than `enough`, something between it and `enough` may be given instead. */
  of(entity: number, enough: number): number {
    const queue = this.#queue;
    queue[0] = entity;
    this.#meet(entity);
    let gain = this.#worthMore(0, this.#held.hops[entity] as number);
    let [head, end] = [0, 1];
    for (let hops = 1; head < end; hops++) {
      const most = gain + this.#mostFrom(head, end, hops);
      if (most < enough) {
        gain = most;
        break;
      }
      const last = end;
      end = this.#goOn(head, last, hops);
      for (let at = last; at < end; at++)
        gain += this.#worthMore(hops, this.#held.hops[queue[at] as number] as number);
      head = last;
      if (this.#worth[Math.min(far, hops + 1)] === 0) break;
    }
    this.#forget(end);
    return gain;
  }

  /** Reaches those one hop farther; gives the new end of the queue. */
  #goOn(head: number, last: number, hops: number): number {
    const { offsets, neighbours } = this.#graph;
    const [queue, met, held] = [this.#queue, this.#met, this.#held.hops];
    const near = Math.min(far, hops);
    let end = last;
    for (let at = head; at < last; at++) {
      const i = queue[at] as number;
      const close = offsets[i + 1] as number;
      this.looks += close - (offsets[i] as number);
      for (let e = offsets[i] as number; e < close; e++) {
        const other = neighbours[e] as number;
        if (met[other] === 1 || (held[other] as number) <= near) continue;
        this.#meet(other);
        queue[end++] = other;
      }
    }
    return end;
  }

  /** What those not met yet may add at most: so many at this distance as steps lead on to, the others one hop farther. */
  #mostFrom(head: number, end: number, hops: number): number {
    const { offsets } = this.#graph;
    let steps = 0;
    for (let at = head; at < end; at++) {
      const i = this.#queue[at] as number;
      steps += (offsets[i + 1] as number) - (offsets[i] as number);
    }
    let [here, farther] = [0, 0];
    for (const at of this.#heldAt) {
      const left = (this.#held.counts[at] as number) - (this.#metHeld[at] as number);
      here += left * this.#worthMore(hops, at);
      farther += left * this.#worthMore(hops + 1, at);
    }
    const nearer =
      (this.#worth[Math.min(far, hops)] as number) - (this.#worth[Math.min(far, hops + 1)] as number);
    return Math.min(here, farther + steps * nearer);
  }

  /** How much more somebody counts at so many hops than as the set holds them. */
  #worthMore(hops: number, held: number): number {
    return Math.max(0, (this.#worth[Math.min(far, hops)] as number) - (this.#worth[held] as number));
  }

  #meet(i: number): void {
    this.#met[i] = 1;
    const held = this.#held.hops[i] as number;
    this.#metHeld[held] = (this.#metHeld[held] as number) + 1;
  }

  #forget(end: number): void {
    for (let at = 0; at < end; at++) this.#met[this.#queue[at] as number] = 0;
    for (const at of this.#heldAt) this.#metHeld[at] = 0;
  }
}
