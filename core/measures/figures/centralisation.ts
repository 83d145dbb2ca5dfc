import type { Figure } from './figure.ts';

const reference = 'Freeman 1978';

/** How far degrees are from equal: 0 where all have the same, 1 in a star. */
export const degreeCentralisation: Figure = {
  id: 'degree-centralisation',
  unit: 'share',
  reference,
  run: ({ graph: { size, offsets, undirected } }) => {
    const degrees = new Float64Array(size);
    for (let i = 0; i < size; i++) degrees[i] = (offsets[i + 1] as number) - (offsets[i] as number);
    return size < 3 ? null : lag(degrees) / ((size - 1) * (undirected ? size - 2 : size - 1));
  },
};

/** How far betweenness is from equal. */
export const betweennessCentralisation: Figure = {
  id: 'betweenness-centralisation',
  unit: 'share',
  reference,
  searches: 'betweenness',
  run: ({ graph: { size }, betweenness }) => (size < 3 ? null : Math.min(1, lag(betweenness()) / (size - 1))),
};

/** How far closeness is from equal; nothing along arrows or where not everybody reaches everybody. */
export const closenessCentralisation: Figure = {
  id: 'closeness-centralisation',
  unit: 'share',
  reference,
  searches: 'distances',
  run: ({ graph: { size, undirected }, parts, distances }) => {
    if (!undirected || size < 3 || parts().sizes.length > 1) return null;
    const { sums, counts } = distances();
    const closeness = sums.map((sum, i) => (counts[i] as number) / sum);
    return Math.min(1, lag(closeness) / (((size - 1) * (size - 2)) / (2 * size - 3)));
  },
};

/** How much all scores together are behind the highest. */
function lag(scores: Float64Array): number {
  const highest = scores.reduce((most, score) => Math.max(most, score), 0);
  return scores.reduce((sum, score) => sum + highest - score, 0);
}
