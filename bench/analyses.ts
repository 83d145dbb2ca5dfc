import { brokerage } from '../core/measures/brokerage/brokerage.ts';
import { figuresOf } from '../core/measures/figures/figures.ts';
import type { Graph } from '../core/measures/graph.ts';
import { highest } from '../core/measures/highest.ts';
import type { GroupingOptions } from '../core/measures/groups/grouping.ts';
import { groupings } from '../core/measures/groups/groupings.ts';
import { keyPlayerGoals } from '../core/measures/key-players/key-player-goal.ts';
import { keyPlayers } from '../core/measures/key-players/key-players.ts';
import { estimateBy, type Measure, scoresBy } from '../core/measures/measure.ts';
import { measures } from '../core/measures/measures.ts';
import { maskOf } from '../core/measures/removal/mask-of.ts';
import { removal } from '../core/measures/removal/removal.ts';
import { subgraph } from '../core/measures/subgraph.ts';

/** Something that is asked of a whole network. */
export interface Analysis {
  readonly name: string;
  readonly run: (graph: Graph) => unknown;
}

/** Countries, employers and the like come in about so many values. */
const parts = 12;
const most = 10;
/** How many are arrested in thought. */
const arrested = 5;

/** Everything that the program's lists hold, the way an analyst asks for it first: what is exact only on demand is estimated. */
export const analyses: readonly Analysis[] = [
  ...measures.map((measure) => ({ name: measure.id, run: (graph: Graph) => usualScores(measure, graph) })),
  ...groupings.map((grouping) => ({
    name: `groups: ${grouping.id}`,
    run: (graph: Graph) => grouping.run(graph, optionsFor(grouping.id, graph)),
  })),
  ...keyPlayerGoals.map((goal) => ({
    name: `key players: ${goal}`,
    run: (graph: Graph) => keyPlayers(graph, { goal, most }),
  })),
  { name: 'key players: reach 2', run: (graph) => keyPlayers(graph, { goal: 'reach', most, steps: 2 }) },
  { name: 'brokerage', run: (graph) => brokerage(graph, partsOf(graph)) },
  { name: 'what if we arrest', run: withoutTheBestLinked },
  { name: 'figures', run: (graph) => figuresOf(graph, { partition: partsOf(graph) }) },
];

function usualScores(measure: Measure, graph: Graph): Float64Array {
  return estimateBy(measure, graph, { seed: 1 })?.scores ?? scoresBy(measure, graph);
}

function optionsFor(grouping: string, graph: Graph): GroupingOptions {
  if (grouping !== 'blockmodel') return {};
  const keys = Array.from({ length: parts }, (_, key) => `K${key}`);
  return { partition: { groupOf: partsOf(graph), keys } };
}

/** Neighbouring positions are of one cell of the invented network, as countrymen know each other. */
function partsOf({ size }: Graph): Int32Array {
  return new Int32Array(size).map((_, i) => (i % 10 === 0 ? -1 : Math.floor((i * parts) / size)));
}

function withoutTheBestLinked(graph: Graph): unknown {
  const { size, offsets } = graph;
  const all = new Int32Array(size).map((_, i) => i);
  const degrees = new Float64Array(size).map((_, i) => (offsets[i + 1] as number) - (offsets[i] as number));
  const gone = maskOf(size, highest(all, degrees, arrested));
  const kept = new Int32Array(size - arrested);
  let count = 0;
  for (const i of all) if (gone[i] === 0) kept[count++] = i;
  return removal({ before: graph, after: subgraph(graph, kept), kept });
}
