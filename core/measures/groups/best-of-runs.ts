import type { Graph } from '../graph.ts';
import type { Kernel } from '../kernels/kernel.ts';
import { adjustedRand } from './adjusted-rand.ts';
import { communityKernel } from './community-kernel.ts';
import { groupedByLabel } from './grouped-by-label.ts';
import type { Grouped, GroupingOptions } from './grouping.ts';
import { modularityOf } from './modularity.ts';
import { countOf } from './numbered.ts';

/** Steps that the usual runs go through together, between so many runs at least and at most. */
const usualSteps = 1_200_000;
const [fewestRuns, usualRuns] = [2, 10];

/** One run, which leaves in the kernel a label from 0 up to below the number of entities for each. */
type Run = (kernel: Kernel, seed: number) => void;

/**
 * Runs a seeded grouping several times with seeds one after the other and keeps the groups of highest modularity at the
 * resolution asked for, the first of equals; says how the runs agree. Modularities given are those at resolution 1.
 */
export function bestOfRuns(graph: Graph, options: GroupingOptions, run: Run): Grouped {
  const { resolution = 1, seed = 1, runs = runsFor(graph) } = options;
  const kernel = communityKernel(graph, resolution);
  const found: Int32Array[] = [];
  for (let at = 0; at < Math.max(1, runs); at++) {
    run(kernel, seed + at);
    found.push(kernel.integers(kernel.labels, graph.size).slice());
    options.progress?.((at + 1) / runs);
  }
  kernel.release();
  const quality = found.map((labels) => modularityOf(graph, labels, resolution));
  const usual = resolution === 1 ? quality : found.map((labels) => modularityOf(graph, labels));
  const best = quality.reduce<number>((most, one, at) => ((one ?? 0) > (quality[most] ?? 0) ? at : most), 0);
  const labels = found[best] as Int32Array;
  return {
    ...groupedByLabel(graph, labels, countOf(labels), { modularity: usual[best] ?? null }),
    agreement: { stability: meanAgreement(found), modularities: usual.map((one) => one ?? 0) },
  };
}

function runsFor({ neighbours }: Graph): number {
  const affordable = Math.floor(usualSteps / Math.max(1, neighbours.length));
  return Math.min(usualRuns, Math.max(fewestRuns, affordable));
}

function meanAgreement(found: readonly Int32Array[]): number | null {
  const agreements = found.flatMap((first, at) =>
    found.slice(at + 1).map((second) => adjustedRand(first, second)),
  );
  if (agreements.length === 0) return null;
  return agreements.reduce((sum, one) => sum + one, 0) / agreements.length;
}
