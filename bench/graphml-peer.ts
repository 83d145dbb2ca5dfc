import { readFile } from 'node:fs/promises';

import Graph from 'graphology';

interface GraphmlPackage {
  parse(graph: typeof Graph, text: string): Graph;
}

/** Reads a GraphML file by graphology-graphml, giving its number of links; null where that is not installed. */
export async function loadGraphml(): Promise<((file: string) => Promise<number>) | null> {
  try {
    const name: string = 'graphology-graphml';
    const { default: graphml } = (await import(/* @vite-ignore */ name)) as { default: GraphmlPackage };
    return async (file) => graphml.parse(Graph, await readFile(file, 'utf8')).size;
  } catch {
    return null;
  }
}
