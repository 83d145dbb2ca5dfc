import Graph from 'graphology';
import Sigma from 'sigma';

/** A network as sigma's page takes it: places by entity, the two ends by link. */
export interface DrawnNetwork {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly labels: readonly string[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

declare global {
  interface Window {
    /** Draws a network with sigma and its defaults, names among them; comes back after the first picture. */
    draw(network: DrawnNetwork): Promise<void>;
  }
}

window.draw = ({ x, y, labels, from, to }) => {
  const graph = new Graph({ multi: true });
  labels.forEach((label, at) => {
    graph.addNode(at, { x: x[at], y: -(y[at] ?? 0), size: 4, label, color: '#0a5a94' });
  });
  from.forEach((end, at) => graph.addEdge(end, to[at], { size: 1, color: '#7d8895' }));
  const chart = document.getElementById('chart');
  if (!chart) throw new Error('the page has a chart');
  return new Promise((resolve) => {
    const sigma = new Sigma(graph, chart);
    sigma.once('afterRender', () => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    sigma.refresh();
  });
};
