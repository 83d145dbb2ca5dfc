import { countingSort } from './counting-sort.ts';
import type { OverviewNetwork } from './overview-data.ts';

/** Entities as they are drawn, the best linked last and so on top. Chart units. */
export interface Dots {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly sizes: Float32Array;
  readonly families: Uint8Array;
  /** How small each may get on screen, pixels from the centre. */
  readonly least: Float32Array;
}

/** The dots of all entities; `degrees` says how well each is linked. */
export function dotsOf(network: OverviewNetwork, degrees: Int32Array): Dots {
  const keys = new Uint8Array(degrees.length);
  for (let at = 0; at < keys.length; at++) keys[at] = Math.min(degrees[at] ?? 0, 255);
  const { order } = countingSort(keys, 256);
  const least = new Float32Array(order.length);
  for (let place = 0; place < order.length; place++)
    least[place] = leastRadius(degrees[order[place] ?? 0] ?? 0);
  return {
    x: ordered(network.x, order),
    y: ordered(network.y, order),
    sizes: ordered(network.sizes, order),
    families: ordered(network.families, order),
    least,
  };
}

function ordered<A extends Float32Array | Uint8Array>(values: A, order: Int32Array): A {
  const found = values.slice() as A;
  for (let place = 0; place < order.length; place++) found[place] = values[order[place] ?? 0] ?? 0;
  return found;
}

/** The better linked stay visible longer. */
function leastRadius(degree: number): number {
  if (degree > 40) return 2.2;
  return degree > 12 ? 1.3 : 0.6;
}
