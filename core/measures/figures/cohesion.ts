import { coreNumbers } from '../k-core.ts';
import { stepBetween } from '../step-between.ts';
import { strongParts } from '../strong-components.ts';
import type { Figure } from './figure.ts';

/** Parts that hang together when links count both ways; somebody alone is one. */
export const weakComponents: Figure = {
  id: 'weak-components',
  unit: 'count',
  run: ({ parts }) => parts().sizes.length,
};

/** Parts within which arrows lead from everybody to everybody; nothing where links count both ways. */
export const strongComponents: Figure = {
  id: 'strong-components',
  unit: 'count',
  reference: 'Tarjan 1972',
  run: ({ graph }) => (graph.undirected ? null : strongParts(graph).sizes.length),
};

/** Share of entities in the largest weak part. */
export const largestComponent: Figure = {
  id: 'largest-component',
  unit: 'share',
  run: ({ graph, parts }) =>
    graph.size > 0 ? parts().sizes.reduce((most, size) => Math.max(most, size), 0) / graph.size : null,
};

/** Share of steps that also lead back; nothing where links count both ways. */
export const reciprocity: Figure = {
  id: 'reciprocity',
  unit: 'share',
  reference: 'Wasserman & Faust 1994',
  run: ({ graph }) => {
    const { size, offsets, neighbours, undirected } = graph;
    if (undirected || neighbours.length === 0) return null;
    let returned = 0;
    for (let i = 0; i < size; i++)
      for (let step = offsets[i] as number; step < (offsets[i + 1] as number); step++)
        if (stepBetween(graph, neighbours[step] as number, i) >= 0) returned++;
    return returned / neighbours.length;
  },
};

/** The highest core number: in the tightest group everybody has so many others of it. */
export const maxCore: Figure = {
  id: 'max-core',
  unit: 'count',
  reference: 'Seidman 1983',
  run: ({ joined }) => coreNumbers(joined).reduce((most, core) => Math.max(most, core), 0),
};
