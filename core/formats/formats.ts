import { adjacencyMatrix } from './adjacency-matrix/adjacency-matrix.ts';
import { anx } from './anx/anx.ts';
import { cx2 } from './cx2/cx2.ts';
import { cytoscapeJson } from './cytoscape-json/cytoscape-json.ts';
import { bareEdgeList, edgeList } from './edge-list/edge-list.ts';
import type { Format, TableFormat, TextFormat, TextRow } from './format.ts';
import { ftm } from './ftm/ftm.ts';
import { geojson } from './geojson/geojson.ts';
import { gexf } from './gexf/gexf.ts';
import { gml } from './gml/gml.ts';
import { goaml } from './goaml/goaml.ts';
import { graphml } from './graphml/graphml.ts';
import { entityTable } from './own-table/entity-table.ts';
import { interpolNotices } from './interpol-notices/interpol-notices.ts';
import { kml } from './kml/kml.ts';
import { linkTable } from './own-table/link-table.ts';
import { maltego } from './maltego/maltego.ts';
import { nodeList } from './node-list/node-list.ts';
import { pajek } from './pajek/pajek.ts';
import { stix } from './stix/stix.ts';
import { ucinetDl } from './ucinet-dl/ucinet-dl.ts';
import { vcard } from './vcard/vcard.ts';

/** Every way in and out. Dialogs, the import and the conformance test read this list. */
export const formats: readonly Format[] = [
  ...[entityTable, linkTable],
  ...[adjacencyMatrix, edgeList, bareEdgeList, nodeList],
  // Before the GraphML that they are too.
  ...[maltego],
  ...[graphml, gexf, pajek, ucinetDl, gml],
  ...[ftm, cytoscapeJson, cx2],
  ...[anx, stix, goaml, interpolNotices, geojson, kml, vcard],
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
