import { bothWays } from '../both-ways.ts';
import { componentsOf } from '../components.ts';
import type { Graph } from '../graph.ts';
import { groupedByLabel } from './grouped-by-label.ts';
import type { Grouping } from './grouping.ts';

/** The parts of a network between which no tie leads, whichever way links point. */
export const components: Grouping = {
  id: 'components',
  heeds: [],
  seeded: false,
  overlapping: false,
  reference: 'Hopcroft & Tarjan 1973',
  run: (graph) => groupedByLabel(graph, componentLabels(graph), graph.size),
};

/** A label from 0 on for each entity, the same where ties lead from one to the other whichever way they point. */
function componentLabels(graph: Graph): Int32Array {
  const labels = new Int32Array(graph.size);
  componentsOf(bothWays(graph)).forEach((part, at) => {
    for (const i of part) labels[i] = at;
  });
  return labels;
}
