import type { Graph } from '../measures/graph.ts';
import type { Pull } from './settle.ts';

/** How hard everybody is held where they stand, beside each of their links. */
const weight = 4;

/** Draws everybody back to where they stand now, so that links and pushing change a picture only a little. */
export function homePull({ size, offsets }: Graph, positions: Float64Array): Pull {
  const home = positions.slice();
  return (places, forces, stiffness) => {
    for (let i = 0; i < size; i++) {
      const hold = weight * (1 + (offsets[i + 1] as number) - (offsets[i] as number));
      forces[2 * i] =
        (forces[2 * i] as number) + hold * ((home[2 * i] as number) - (places[2 * i] as number));
      forces[2 * i + 1] =
        (forces[2 * i + 1] as number) + hold * ((home[2 * i + 1] as number) - (places[2 * i + 1] as number));
      stiffness[i] = (stiffness[i] as number) + hold;
    }
  };
}
