import { seededRandom } from '../core/arrange/random.ts';
import type { Topology } from '../core/measures/topology.ts';

/**
 * An invented network of the shape covert ones have: cells of uneven size that hang together in themselves, brokers
 * between them, a few with very many links. The same for the same numbers, on every machine. `links` must be at least
 * `size` and far below what the entities could have.
 */
export function sampleNetwork(size: number, links: number, seed = 1): Topology {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const neighbours = Array.from({ length: size }, () => new Set<number>());
  const ends: number[] = [];
  const join = (a: number, b: number): void => {
    if (a === b || neighbours[a]?.has(b)) return;
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
    ends.push(a, b);
  };
  /** One end of a link chosen at random: the more links somebody has, the likelier. */
  const wellLinked = (): number => ends[below(ends.length)] ?? 0;
  const neighbourOf = (i: number): number => [...(neighbours[i] ?? [])][below(neighbours[i]?.size ?? 0)] ?? i;

  for (const [start, end] of cells(size, random)) {
    if (start > 0) join(start, wellLinked());
    for (let i = start + 1; i < end; i++) join(i, start + below(Math.sqrt(random()) * (i - start)));
  }
  while (ends.length < 2 * links) {
    const i = wellLinked();
    if (random() < 0.6) join(i, neighbourOf(neighbourOf(i)));
    else join(below(size), i);
  }
  return topologyOf(size, ends);
}

/** Stretches of entities, most of them short and a few long. */
function cells(size: number, random: () => number): (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = [];
  for (let start = 0; start < size;) {
    const length = Math.min(Math.floor(4 / (1 - random()) ** 0.6), size / 4);
    const end = Math.min(size, Math.ceil(start + Math.max(4, length)));
    stretches.push([start, end]);
    start = end;
  }
  return stretches;
}

function topologyOf(size: number, ends: readonly number[]): Topology {
  const links = Array.from({ length: ends.length / 2 }, (_, link) => link);
  return {
    entities: Array.from({ length: size }, (_, i) => `E${i}`),
    links: links.map((link) => `L${link}`),
    from: Int32Array.from(links, (link) => ends[2 * link] ?? 0),
    to: Int32Array.from(links, (link) => ends[2 * link + 1] ?? 0),
    direction: new Uint8Array(links.length).fill(1),
  };
}
