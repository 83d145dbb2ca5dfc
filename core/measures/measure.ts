import type { Graph } from './graph.ts';

/** How scores are written: `count` without decimals, `share` (0 to 1) with three, `number` as many as it takes. */
export type Unit = 'count' | 'share' | 'number';

/** What of a network a measure heeds; choices that change nothing are not offered. */
export type Heeded = 'direction' | 'strength' | 'cost';

/** How a measure is run. */
export interface MeasureOptions {
  /** Divided so that networks of different sizes compare; false where the measure has no such form. */
  readonly normalised: boolean;
  /** Does one share of the work, from 0: the scores of all `of` shares add up to the whole. Only where `divisible`. */
  readonly share?: { readonly at: number; readonly of: number };
  /** Gets 0 to 1 now and then. */
  readonly progress?: (done: number) => void;
}

/** How a measure is estimated: from so many parts of the whole alone, drawn by `seed`. */
export interface EstimateOptions extends Omit<MeasureOptions, 'share'> {
  readonly samples: number;
  readonly seed?: number;
}

export interface Estimate {
  readonly scores: Float64Array;
  /** With probability .9 no score is farther from the exact one; 0 where all are exact. */
  readonly bound: number;
}

/** How scores are found in less time than exact ones take. */
export interface Estimating {
  /** Whether exact scores take more than a second or two, and an estimate says something. */
  isWorthIt(graph: Graph, normalised: boolean): boolean;
  /** How many samples take about two seconds. */
  samplesFor(graph: Graph): number;
  run(graph: Graph, options: EstimateOptions): Estimate;
}

/**
 * A score per entity or per step. One file each, one line in the list; the words (name, plain-language explanation, what
 * it is good and bad for) stand in the locale under `measures.<id>`.
 */
export interface Measure {
  readonly id: string;
  /** Scores are in the order of the graph's entities, or of its steps; both steps of an undirected pair score the same. */
  readonly on: 'entities' | 'links';
  readonly heeds: readonly Heeded[];
  /** How scores are written as they are, and divided for comparison where the measure has that form. */
  readonly unit: Unit;
  readonly normalisedUnit?: Unit;
  /** Whether scores are divided for comparison unless one asks. */
  readonly usually: 'plain' | 'normalised';
  /** Where it was published, author and year; the same in every language. */
  readonly reference: string;
  /** Whether exact scores can be put together from shares of the work, made side by side. */
  readonly divisible?: true;
  run(graph: Graph, options: MeasureOptions): Float64Array;
  readonly estimate?: Estimating;
}

/** Runs a measure the way it is usually given, but for what is asked otherwise. */
export function scoresBy(measure: Measure, graph: Graph, asked: Partial<MeasureOptions> = {}): Float64Array {
  return measure.run(graph, { normalised: measure.usually === 'normalised', ...asked });
}

/** An estimate of the same; null where exact scores take little, or there is no other way. */
export function estimateBy(
  { estimate, usually }: Measure,
  graph: Graph,
  asked: Partial<EstimateOptions> = {},
): Estimate | null {
  const normalised = asked.normalised ?? usually === 'normalised';
  if (!estimate?.isWorthIt(graph, normalised)) return null;
  return estimate.run(graph, { ...asked, normalised, samples: asked.samples ?? estimate.samplesFor(graph) });
}

/** Whether as many looks at steps as searching from everybody takes are more than these. */
export function searchesTakeMore({ size, neighbours }: Graph, looks: number): boolean {
  return size * (size + neighbours.length) > looks;
}

/** How the scores of a measure are written. */
export function unitOf(measure: Measure, normalised = measure.usually === 'normalised'): Unit {
  return (normalised && measure.normalisedUnit) || measure.unit;
}

/** The scores that all shares of the work come to together. */
export function joinShares(shares: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array(0), ...others] = shares;
  return first.map((score, at) => others.reduce((sum, share) => sum + (share[at] as number), score));
}
