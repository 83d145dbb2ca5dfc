import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { zipOf } from './archive/test-archives.ts';
import { readBytes, refusal } from './test-files.ts';

const graph = readFileSync(
  resolve(import.meta.dirname, '../../core/formats/maltego/fixtures/graph.valid.graphml'),
  'utf8',
);

describe('a Maltego file', () => {
  it('is read through its archive, the first of its graphs', async () => {
    const archive = zipOf({
      'version.properties': 'maltego.graph.version=1.2',
      'Graphs/Graph1.graphml': graph,
      'Graphs/Graph2.graphml': graph,
    });
    const read = await readBytes(archive, {}, 'contoh.mtgx');
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const { format, network } = read.value;
    expect([format, network.entities.length, network.links.length]).toEqual(['maltego', 5, 2]);
    expect(network.problems.map(({ code }) => code)).toEqual(['sheets-left']);
  });

  it('is read by itself too, and as GraphML where that is asked for', async () => {
    const formatOf = async (options: { readonly format?: string }) => {
      const read = await readBytes(graph, options, 'contoh.graphml');
      return read.ok ? [read.value.format, read.value.network.entities[0]?.type] : read.problem;
    };
    expect(await formatOf({})).toEqual(['maltego', 'person']);
    expect(await formatOf({ format: 'graphml' })).toEqual(['graphml', undefined]);
  });

  it('whose graph breaks off is refused', async () => {
    const archive = zipOf({ 'Graphs/Graph1.graphml': graph.slice(0, -30) });
    expect(await refusal(archive, {}, 'contoh.mtgx')).toMatchObject({ code: 'file-truncated' });
  });
});
