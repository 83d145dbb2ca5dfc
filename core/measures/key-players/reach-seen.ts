import type { Graph } from '../graph.ts';
import { evenly } from '../removal/evenly.ts';
import { searchTogether } from '../removal/pair-distances.ts';
import { reversed } from '../reversed.ts';
import type { Held } from './reach-gain.ts';

/** Targets whose distances are kept, a byte for each entity: enough to see who is worth a closer look. */
const targets = 32;
const far = 254;
const never = 255;

/** Makes a function that says for each entity what it seems to add to a set, going by some targets alone. */
export function reachSeenBySome(graph: Graph, worth: Float64Array): (held: Held) => Float64Array {
  const { size } = graph;
  const sample = evenly(size, targets);
  const hops = new Uint8Array(sample.length * size).fill(never);
  sample.forEach((target, at) => (hops[at * size + target] = 0));
  searchTogether(reversed(graph), { sources: sample }, (entity, bits, distance, first) => {
    for (let left = bits; left !== 0; left &= left - 1)
      hops[(first + 31 - Math.clz32(left & -left)) * size + entity] = Math.min(far, distance);
  });
  const seems = new Float64Array(size);
  return (held) => {
    seems.fill(0);
    sample.forEach((target, at) => {
      const known = worth[held.hops[target] as number] as number;
      const more = worth.map((one) => Math.max(0, one - known));
      for (let i = 0, from = at * size; i < size; i++)
        seems[i] = (seems[i] as number) + (more[hops[from + i] as number] as number);
    });
    return seems;
  };
}
