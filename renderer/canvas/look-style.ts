import type { StylesheetJsonBlock } from 'cytoscape';

import { lookColours } from '../../core/looks/look-colours.ts';
import type { Colours } from './colours.ts';

/** How Cytoscape draws what the rules of a look colour: bodies filled, links in the colour all along. */
export function lookStyle({ lookOf }: Colours): StylesheetJsonBlock[] {
  return lookColours.flatMap((name) => {
    const colour = lookOf[name];
    return [
      {
        selector: `node[colour = "${name}"]`,
        style: { 'background-color': colour, 'border-color': colour, 'border-width': 3 },
      },
      {
        selector: `edge[colour = "${name}"]`,
        style: { 'line-color': colour, 'source-arrow-color': colour, 'target-arrow-color': colour },
      },
    ] as StylesheetJsonBlock[];
  });
}
