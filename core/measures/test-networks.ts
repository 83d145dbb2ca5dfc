import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { parse } from 'csv-parse/sync';

import type { Topology } from './topology.ts';
import { topologyOf } from './test-topology.ts';

/** Where real networks with known answers lie, outside the project; tests that need them are skipped without. */
export const dataFolder = resolve(import.meta.dirname, '../../../shared/data');

export const haveData = existsSync(resolve(dataFolder, 'expected_measures.json'));

/** Reads a network as `expected_measures.json` names it: a node and edge list, a matrix, a Pajek file or a folder. */
export function readNetwork(source: string): Topology {
  const lists = /^(.*)\{nodes,edges\}\.csv$/.exec(source)?.[1];
  if (lists !== undefined) return fromLists(lists);
  if (source.endsWith('/')) return fromLists(`${source}Workspace_1_Workspace_1.`);
  return source.endsWith('.net') ? fromPajek(source) : fromMatrix(source);
}

/** The weight of each link of a node and edge list, in its order; 1 where the file has none. */
export function readWeights(source: string): Float64Array {
  const rows = cells(source.replace('{nodes,edges}', 'edges')).slice(1);
  return Float64Array.from(rows, ([, , weight]) => Number(weight ?? 1));
}

/** The rows of a table, the first of which are its columns. */
export function readRows(file: string): string[][] {
  return cells(file);
}

function cells(file: string, options: { delimiter?: string } = {}): string[][] {
  const text = readFileSync(resolve(dataFolder, file), 'utf8');
  return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, ...options });
}

function fromLists(start: string): Topology {
  const entities = cells(`${start}nodes.csv`)
    .slice(1)
    .map(([id]) => id!);
  const rows = cells(`${start}edges.csv`).slice(1);
  return named(
    entities,
    rows.map(([from, to]) => [from!, to!]),
  );
}

function fromMatrix(file: string): Topology {
  const [header, ...rows] = cells(file);
  const entities = header!.slice(1);
  return named(
    entities,
    rows.flatMap(([from, ...row]) =>
      row.flatMap((cell, at) => (Number(cell) > 0 ? [[from!, entities[at]!]] : [])),
    ),
  );
}

function fromPajek(file: string): Topology {
  const rows = cells(file, { delimiter: ' ' });
  const arcs = rows.findIndex(([word]) => word?.startsWith('*Arcs'));
  return named(
    rows.slice(1, arcs).map(([, label]) => label!),
    rows.slice(arcs + 1).map(([from, to]) => [from!, to!]),
  );
}

function named(entities: string[], pairs: string[][]): Topology {
  const position = new Map(entities.map((entity, at) => [entity, at]));
  const links = pairs.map(([from, to]) => [position.get(from!)!, position.get(to!)!] as const);
  return { ...topologyOf(entities.length, links), entities };
}
