import type { Graph } from '../graph.ts';
import { degreeAssortativity, groupAssortativity } from './assortativity.ts';
import {
  betweennessCentralisation,
  closenessCentralisation,
  degreeCentralisation,
} from './centralisation.ts';
import { meanClustering, transitivity } from './closure.ts';
import { largestComponent, maxCore, reciprocity, strongComponents, weakComponents } from './cohesion.ts';
import { figureNetwork, type FigureOptions } from './figure-network.ts';
import type { Figure } from './figure.ts';
import { diameter, meanGeodesic } from './geodesics.ts';
import { density, entities, joinedPairs, meanDegree } from './sizes.ts';

/** Every figure of a network as a whole, in the order shown. */
export const figures: readonly Figure[] = [
  entities,
  joinedPairs,
  meanDegree,
  density,
  weakComponents,
  strongComponents,
  largestComponent,
  diameter,
  meanGeodesic,
  transitivity,
  meanClustering,
  reciprocity,
  maxCore,
  degreeCentralisation,
  betweennessCentralisation,
  closenessCentralisation,
  degreeAssortativity,
  groupAssortativity,
];

/** What a figure came to; null where it says nothing, `estimated` where an exact one would take long. */
export interface FigureFound {
  readonly figure: string;
  readonly value: number | null;
  readonly estimated: boolean;
}

/** All figures of a graph; what is estimated is the same for the same seed. Strengths and costs do not count. */
export function figuresOf(graph: Graph, options: FigureOptions = {}): readonly FigureFound[] {
  const network = figureNetwork(graph, options);
  const found = figures.map((figure) => ({
    figure: figure.id,
    value: figure.run(network),
    estimated: figure.searches !== undefined && network.estimated[figure.searches],
  }));
  options.progress?.(1);
  return found;
}
