import type { Graph } from '../graph.ts';
import type { Grouped } from './grouping.ts';
import { modularityOf } from './modularity.ts';
import { numberedBySize } from './numbered.ts';
import { groupsOfPartition } from './ties-of-groups.ts';

/** What is known of the groups besides who is in them. */
interface Known {
  /** Names a label. */
  readonly keyOf?: (label: number) => string;
  /** Worked out where absent. */
  readonly modularity?: number | null;
}

/** What a grouping found that labels each entity from 0 up to below `bound`, -1 for none. */
export function groupedByLabel(
  graph: Graph,
  labels: Int32Array,
  bound: number,
  { keyOf, modularity = modularityOf(graph, labels) }: Known = {},
): Grouped & { readonly groupOf: Int32Array } {
  const numbered = numberedBySize(labels, bound);
  const { groupOf } = numbered;
  const groups = groupsOfPartition(graph, groupOf, numbered.labels.length);
  return {
    groups: keyOf
      ? groups.map((group, at) => ({ ...group, key: keyOf(numbered.labels[at] as number) }))
      : groups,
    groupOf,
    modularity,
    stopped: null,
  };
}
