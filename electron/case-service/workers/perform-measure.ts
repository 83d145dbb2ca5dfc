import { buildGraph, type Graph } from '../../../core/measures/graph.ts';
import { bothWays } from '../../../core/measures/both-ways.ts';
import { partsOf } from '../../../core/measures/components.ts';
import { estimateBy, scoresBy } from '../../../core/measures/measure.ts';
import { measureById } from '../../../core/measures/measures.ts';
import { stepBetween } from '../../../core/measures/step-between.ts';
import type { BareNetwork } from './bare-network.ts';
import type { MeasureTask, TaskScores } from './task.ts';

/** The same estimate every time. */
const seed = 1;

type Progress = (done: number) => void;

/** Scores the entities or the links of a network, or does its share of that. */
export function performMeasure(task: MeasureTask, progress: Progress): TaskScores {
  const measure = measureById(task.measure);
  if (!measure) throw new Error('The measure was not checked before it was handed to a worker.');
  const graph = buildGraph(task.topology, task.direction, task.weighting);
  const normalised = task.normalised ?? measure.usually === 'normalised';
  const { share } = task;
  const estimate =
    task.approximate === true ? estimateBy(measure, graph, { normalised, seed, progress }) : null;
  const scores =
    estimate?.scores ?? scoresBy(measure, graph, { normalised, progress, ...(share && { share }) });
  return {
    scores: measure.on === 'links' ? scoresOfLinks(task, graph, scores) : scores,
    bound: estimate?.bound || null,
    ...partsIn(graph),
  };
}

/** Parts of two or more, whichever way links run, and how many entities are outside the largest of them. */
function partsIn(graph: Graph): Pick<TaskScores, 'parts' | 'outside'> {
  const joined = partsOf(bothWays(graph)).sizes.filter((size) => size > 1);
  return {
    parts: joined.length,
    outside: graph.size - joined.reduce((most, size) => Math.max(most, size), 0),
  };
}

/**
 * What each link scores by the steps it stands for: one from an entity to itself nothing, one that is followed both ways
 * in a directed network the sum of the two.
 */
function scoresOfLinks(
  { topology, direction }: BareNetwork,
  graph: Graph,
  steps: Float64Array,
): Float64Array {
  const { from, to } = topology;
  const scoreOf = (tail: number, head: number) => steps[stepBetween(graph, tail, head)] ?? 0;
  return Float64Array.from(from, (start, link) => {
    const end = to[link] as number;
    const isBoth = direction !== 'ignore' && topology.direction[link] !== 1;
    const forward = direction === 'in' ? scoreOf(end, start) : scoreOf(start, end);
    return isBoth ? scoreOf(start, end) + scoreOf(end, start) : forward;
  });
}
