import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect } from 'vitest';

import { figuresOf } from './figures/figures.ts';
import { buildGraph, type Graph } from './graph.ts';
import { dataFolder, haveData, readNetwork } from './test-networks.ts';
import type { Topology } from './topology.ts';

export type Values = Readonly<Record<string, unknown>>;

/** A network of the file, and what we make of it. */
export interface Network {
  readonly name: string;
  readonly source: string;
  readonly topology: Topology;
  readonly graph: Graph;
  readonly figures: ReadonlyMap<string, number | null>;
}

/** Throws where what is in the file is not what we get. */
export type Check = (network: Network, value: unknown) => void;

/** What the file has of each network, by its name; nothing where it is absent. */
export const expected = haveData
  ? (JSON.parse(readFileSync(resolve(dataFolder, 'expected_measures.json'), 'utf8')) as Record<
      string,
      Values
    >)
  : {};

/** Six decimals, as many as the file has. */
export const close = (value: number | null | undefined, to: unknown) =>
  expect(value).toBeCloseTo(to as number, 5.99);

/** One of our figures is what the file has. */
export const figure =
  (id: string): Check =>
  ({ figures }, value) => {
    close(figures.get(id), value);
  };

/** Reads a network and takes its figures. */
export function loaded(name: string): Network {
  const source = expected[name]!.source as string;
  const topology = readNetwork(source);
  const graph = buildGraph(topology, 'ignore');
  const figures = new Map(figuresOf(graph).map(({ figure: id, value }) => [id, value]));
  return { name, source, topology, graph, figures };
}
