import { parentPort } from 'node:worker_threads';

import { betweenness } from '../core/measures/betweenness.ts';
import { buildGraph } from '../core/measures/graph.ts';
import { type MeasureOptions, scoresBy } from '../core/measures/measure.ts';
import type { BareTopology } from '../core/measures/topology.ts';

/** A thread that does its share of the betweenness of each network it is sent. */
parentPort?.on('message', ({ topology, share }: Asked) =>
  parentPort?.postMessage(
    scoresBy(betweenness, buildGraph(topology, 'ignore'), { normalised: false, share }),
  ),
);

interface Asked {
  readonly topology: BareTopology;
  readonly share: NonNullable<MeasureOptions['share']>;
}
