import { diameter as longest, meanDistance } from '../distances.ts';
import type { Figure } from './figure.ts';

/** The largest number of steps between two that reach each other; where estimated, the largest found. */
export const diameter: Figure = {
  id: 'diameter',
  unit: 'count',
  searches: 'distances',
  run: ({ distances }) => longest(distances()),
};

/** Mean number of steps over pairs that reach each other. */
export const meanGeodesic: Figure = {
  id: 'mean-geodesic',
  unit: 'number',
  searches: 'distances',
  run: ({ distances }) => meanDistance(distances()),
};
