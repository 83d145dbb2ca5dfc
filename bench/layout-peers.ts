import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';

import type { Network } from './picture-quality.ts';

/** Lays out a network; gives places, x and y interleaved, and the CPU time of the layout alone in milliseconds. */
export type LayoutPeer = (network: Network) => Promise<{ positions: Float64Array; cpu: number }>;

cytoscape.use(fcose);

/** Milliseconds this process has computed for so far. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** cytoscape-fcose as it comes, without a window; it is random, and no two pictures are the same. */
export const fcosePeer: LayoutPeer = async ({ size, from, to }) => {
  const chart = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...Array.from({ length: size }, (_, i) => ({ data: { id: `n${i}` } })),
      ...Array.from(from, (a, link) => ({ data: { source: `n${a}`, target: `n${to[link] ?? a}` } })),
    ],
  });
  const options = { name: 'fcose', animate: false, fit: false };
  const start = cpuTime();
  const layout = chart.layout(options);
  const done = new Promise((stopped) => layout.one('layoutstop', stopped));
  layout.run();
  await done;
  const cpu = cpuTime() - start;
  const positions = Float64Array.from({ length: 2 * size }, (_, at) => {
    const { x, y } = chart.getElementById(`n${at >> 1}`).position();
    return at % 2 === 0 ? x : y;
  });
  chart.destroy();
  return { positions, cpu };
};

/** d3-force with its usual forces and the 300 ticks it takes to cool down. */
export const d3Peer: LayoutPeer = ({ size, from, to }) => {
  const bodies = Array.from({ length: size }, (): { x?: number; y?: number } => ({}));
  const links = Array.from(from, (source, link) => ({ source, target: to[link] ?? source }));
  const start = cpuTime();
  forceSimulation(bodies)
    .force('links', forceLink(links))
    .force('push', forceManyBody())
    .force('middle', forceCenter())
    .stop()
    .tick(300);
  const cpu = cpuTime() - start;
  const positions = Float64Array.from(bodies.flatMap(({ x = 0, y = 0 }) => [x, y]));
  return Promise.resolve({ positions, cpu });
};
