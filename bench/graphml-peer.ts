import { readFile } from 'node:fs/promises';

import Graph from 'graphology';

import { loadPeer } from './load-peer.ts';

interface GraphmlPackage {
  parse(graph: typeof Graph, text: string): Graph;
}

/** Reads a GraphML file by graphology-graphml, giving its number of links; null where that is not installed. */
export function loadGraphml(): ((file: string) => Promise<number>) | null {
  const graphml = loadPeer('graphology-graphml') as GraphmlPackage | null;
  return graphml && (async (file) => graphml.parse(Graph, await readFile(file, 'utf8')).size);
}
