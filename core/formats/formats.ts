import { adjacencyMatrix } from './adjacency-matrix/adjacency-matrix.ts';
import { cx2 } from './cx2/cx2.ts';
import { cytoscapeJson } from './cytoscape-json/cytoscape-json.ts';
import { bareEdgeList, edgeList } from './edge-list/edge-list.ts';
import type { Format, TableFormat, TextFormat, TextRow } from './format.ts';
import { ftm } from './ftm/ftm.ts';
import { gexf } from './gexf/gexf.ts';
import { gml } from './gml/gml.ts';
import { graphml } from './graphml/graphml.ts';
import { nodeList } from './node-list/node-list.ts';
import { pajek } from './pajek/pajek.ts';
import { ucinetDl } from './ucinet-dl/ucinet-dl.ts';

/** Every way in and out. Dialogs, the import and the conformance test read this list. */
export const formats: readonly Format[] = [
  ...[adjacencyMatrix, edgeList, bareEdgeList, nodeList],
  ...[graphml, gexf, pajek, ucinetDl, gml],
  ...[ftm, cytoscapeJson, cx2],
];

export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}

/** The table format that knows these first rows best; undefined when none knows them at all. */
export function recogniseRows(head: readonly TextRow[]): TableFormat | undefined {
  const tables = formats.filter((format) => format.input === 'rows');
  return best(tables, (format) => format.recognise(head));
}

/** The text format that knows this beginning of a file best; undefined when none knows it at all. */
export function recogniseText(head: string): TextFormat | undefined {
  const texts = formats.filter((format) => format.input === 'text');
  return best(texts, (format) => format.recognise(head));
}

function best<F>(candidates: readonly F[], score: (format: F) => number): F | undefined {
  let found: F | undefined;
  let highest = 0;
  for (const candidate of candidates) {
    const height = score(candidate);
    if (height > highest) [found, highest] = [candidate, height];
  }
  return found;
}
