import { bothWays } from './both-ways.ts';
import { leadingOf } from './eigenvector.ts';
import type { Graph } from './graph.ts';
import { highestOne } from './highest-one.ts';
import { mapInPlace } from './map-in-place.ts';
import type { Measure } from './measure.ts';
import { reversed } from './reversed.ts';
import { walkScores } from './walk-scores.ts';

/** How near the fading of walks is to where their number would have no end. */
const nearness = 0.85;

/**
 * How many walks along the steps end at somebody, each step making them count less: .85 over the largest eigenvalue of
 * the ties, for arrows over that of both directions' mean, which is never below their own. Divided by the highest score.
 */
export const katz: Measure = {
  id: 'katz',
  on: 'entities',
  heeds: ['direction', 'strength'],
  unit: 'number',
  normalisedUnit: 'share',
  usually: 'normalised',
  reference: 'Katz 1953',
  run: (graph, { normalised }) => {
    const damping = nearness / eigenvalueOfMean(graph);
    const share = new Float64Array(graph.size).fill(1);
    const walks = mapInPlace(walkScores(reversed(graph), { damping, share }), (score) => score - 1);
    return normalised ? highestOne(walks) : walks;
  },
};

/** The largest eigenvalue of half the steps and half the steps turned round; infinite without steps. */
function eigenvalueOfMean(graph: Graph): number {
  if (graph.undirected) return leadingOf(graph)?.value ?? Infinity;
  const strengths = graph.strengths ?? new Float64Array(graph.neighbours.length).fill(1);
  return (leadingOf(bothWays({ ...graph, strengths }))?.value ?? Infinity) / 2;
}
