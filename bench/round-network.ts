import { seededRandom } from '../core/arrange/random.ts';
import type { Topology } from '../core/measures/topology.ts';

/**
 * An invented network in which nobody hangs on one other alone: a ring, and a link from each to another drawn by chance
 * (Newman & Watts 1999). The same for the same size, on every machine.
 */
export function roundNetwork(size: number): Topology {
  const random = seededRandom(size);
  const joined = new Set<number>();
  const ends = Array.from({ length: size }, (_, i) => [i, (i + 1) % size] as const);
  while (ends.length < 2 * size) {
    const i = ends.length % size;
    const other = (i + 2 + Math.floor(random() * (size - 3))) % size;
    const pair = Math.min(i, other) * size + Math.max(i, other);
    if (joined.has(pair)) continue;
    joined.add(pair);
    ends.push([i, other]);
  }
  return {
    entities: Array.from({ length: size }, (_, i) => `E${i}`),
    links: ends.map((_, link) => `L${link}`),
    from: Int32Array.from(ends, ([from]) => from),
    to: Int32Array.from(ends, ([, to]) => to),
    direction: new Uint8Array(ends.length).fill(1),
  };
}
