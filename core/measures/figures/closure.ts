import { localClustering } from '../clustering.ts';
import type { Figure } from './figure.ts';

/** Share of pairs with a contact in common that are joined themselves; links count both ways. */
export const transitivity: Figure = {
  id: 'transitivity',
  unit: 'share',
  reference: 'Newman 2003',
  run: ({ joined: { size, offsets }, sides }) => {
    const closed = sides().reduce((sum, one) => sum + one, 0);
    let pairs = 0;
    for (let i = 0; i < size; i++) {
      const degree = (offsets[i + 1] as number) - (offsets[i] as number);
      pairs += degree * (degree - 1);
    }
    return pairs > 0 ? closed / pairs : null;
  },
};

/** Mean clustering coefficient, zero for those with fewer than two contacts; links count both ways. */
export const meanClustering: Figure = {
  id: 'mean-clustering',
  unit: 'share',
  reference: 'Watts & Strogatz 1998',
  run: ({ joined, sides }) => {
    if (joined.size === 0) return null;
    return localClustering(joined, sides()).reduce((sum, one) => sum + one, 0) / joined.size;
  },
};
