import type { Graph } from '../graph.ts';
import { blockmodel } from './blockmodel.ts';
import { cliques } from './cliques.ts';
import { components } from './components.ts';
import { connectors } from './connectors.ts';
import type { Grouped, Grouping, GroupingOptions } from './grouping.ts';
import { leiden } from './leiden.ts';
import { louvain } from './louvain.ts';
import { plexes } from './plexes.ts';
import { shells } from './shells.ts';
import { strongComponents } from './strong-components.ts';

/** Every way of grouping the program offers, in the order of the menu. A new one is one file and one line. */
export const groupings: readonly Grouping[] = [
  leiden,
  louvain,
  components,
  strongComponents,
  connectors,
  cliques,
  plexes,
  shells,
  blockmodel,
];

/** The grouping of this id, or undefined where there is none. */
export function groupingById(id: string): Grouping | undefined {
  return groupings.find((grouping) => grouping.id === id);
}

/**
 * Groups the entities of a graph in the way of this id: `leiden`, `louvain`, `components`, `strong-components`,
 * `connectors`, `cliques`, `plexes`, `shells` or `blockmodel`; any other is a bug. Takes the graph as built for the direction
 * asked for (groupings that do not heed directions go both ways themselves), with strengths where links are weighed.
 * Answers positions of entities in the graph.
 */
export function runGrouping(id: string, graph: Graph, options: GroupingOptions = {}): Grouped {
  const grouping = groupingById(id);
  if (!grouping) throw new Error(`no grouping ${id}`);
  return grouping.run(graph, options);
}
