import type { TextFormat } from '../format.ts';
import { lostAlways } from '../losses.ts';
import { readCytoscapeJson } from './read-cytoscape-json.ts';
import { writeCytoscapeJson } from './write-cytoscape-json.ts';

/** The JSON of Cytoscape.js, also as Cytoscape writes it (.cyjs), both ways. */
export const cytoscapeJson: TextFormat = {
  id: 'cytoscape-json',
  version: 1,
  input: 'text',
  extensions: ['cyjs'],
  recognise(head) {
    if (/^\s*\{/.test(head)) return /"elements"\s*:\s*[[{]/.test(head) && !/"CXVersion"/.test(head) ? 1 : 0;
    return /^\s*\[/.test(head) && /"group"\s*:\s*"(nodes|edges)"/.test(head) ? 1 : 0;
  },
  read: readCytoscapeJson,
  write: writeCytoscapeJson,
  loses: [...lostAlways, 'sources', 'otherPositions'],
};
