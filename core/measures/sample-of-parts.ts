import { seededRandom } from '../arrange/random.ts';
import { bothWays } from './both-ways.ts';
import { componentsOf } from './components.ts';
import { drawn } from './drawn.ts';
import type { Graph } from './graph.ts';

/** Whom distances are counted to. */
export interface Sample {
  /** 1 for those drawn. */
  readonly isDrawn: Uint8Array;
  /** Of each entity: how many are in the part that hangs together with it, itself among them, and how many of them drawn. */
  readonly sizes: Int32Array;
  readonly counts: Int32Array;
}

/** Chooses so many of a part. */
type Choose = (part: Int32Array, count: number) => Int32Array;

/** Parts up to this size are counted whole: a search in them takes next to nothing. */
const small = 2048;

/** So many entities in all from the parts of a graph, from each evenly and by lot; small parts are drawn whole. */
export function sampleOfParts(graph: Graph, samples: number, seed = 0): Sample {
  const random = seededRandom(seed);
  return chosenOfParts(graph, samples, (part, count) =>
    drawn(part.length, count, random).map((at) => part[at] as number),
  );
}

/** The same, with those of large parts chosen otherwise. */
export function chosenOfParts(graph: Graph, samples: number, choose: Choose): Sample {
  const { size } = graph;
  const numbers = () => new Int32Array(size);
  const [isDrawn, sizes, counts] = [new Uint8Array(size), numbers(), numbers()];
  const share = Math.min(1, samples / Math.max(1, size));
  for (const part of componentsOf(bothWays(graph))) {
    const isWhole = part.length <= Math.min(small, samples) || share === 1;
    const count = isWhole ? part.length : Math.max(1, Math.ceil(share * part.length));
    for (const i of isWhole ? part : choose(part, count)) isDrawn[i] = 1;
    for (const i of part) [sizes[i], counts[i]] = [part.length, count];
  }
  return { isDrawn, sizes, counts };
}
