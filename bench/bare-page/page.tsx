import cytoscape, { type ElementDefinition } from 'cytoscape';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';

/** What to draw, put here by whoever builds the page. */
declare const network: readonly ElementDefinition[];

/** What anybody would write first: React, and Cytoscape as it comes. */
function Chart() {
  useEffect(() => {
    const chart = cytoscape({
      container: document.getElementById('chart'),
      elements: [...network],
      layout: { name: 'preset' },
      style: [{ selector: 'node', style: { label: 'data(label)' } }],
    });
    chart.ready(() => requestAnimationFrame(() => requestAnimationFrame(painted)));
  }, []);
  return <div id="chart" />;
}

/** Under the name by which the product says the same. */
function painted(): void {
  performance.mark('chart-painted');
}

const page = document.getElementById('page');
if (!page) throw new Error('the page has a place for the chart');
createRoot(page).render(<Chart />);
