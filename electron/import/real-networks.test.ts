import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { DraftNetwork } from '../../core/formats/format.ts';
import { read, realData } from './test-files.ts';

interface Expected {
  readonly source: string;
  readonly nodes: number;
  readonly edges: number;
}

const isHere = existsSync(realData);
const expected = (
  isHere ? JSON.parse(readFileSync(join(realData, 'expected_measures.json'), 'utf8')) : {}
) as Record<string, Expected>;

/** Pairs of entities that are linked, whichever way and however often, leaving out links to oneself. */
function pairs({ links }: DraftNetwork): number {
  const distinct = links.filter(({ from, to }) => from !== to).map(({ from, to }) => [from, to].sort());
  return new Set(distinct.map((pair) => JSON.stringify(pair))).size;
}

function total({ rows }: DraftNetwork): number {
  return rows.used + rows.ignored + rows.rejected;
}

describe.skipIf(!isHere)('published networks', () => {
  const matrices = Object.entries(expected).filter(([, { source }]) =>
    /(caviar|juanes)\/\w+\.csv$/.test(source),
  );

  it.each(matrices)('reads the matrix %s', async (_, { source, nodes, edges }) => {
    const { format, network } = await read(join(realData, source));
    expect(format).toBe('adjacency-matrix');
    expect(network.entities).toHaveLength(nodes);
    expect(pairs(network)).toBe(edges);
    expect(network.problems).toEqual([]);
    expect(network.rows).toEqual({ read: nodes, used: nodes, ignored: 0, rejected: 0 });
  });

  it('keeps every tie of the CAVIAR matrices with its count, its direction and its cell', async () => {
    const path = join(realData, 'networks/caviar/phase1.csv');
    const { network } = await read(path);
    const cells = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.replaceAll('"', '').split(','));
    for (const [index, link] of network.links.entries()) {
      const { line = 0, row, column } = link.at;
      const text = cells[line - 1]?.[cells[0]?.indexOf(column ?? '') ?? -1];
      expect([link.from, row, link.to, link.direction]).toEqual([
        cells[line - 1]?.[0],
        line - 1,
        column,
        'forward',
      ]);
      expect(link.values, `link ${index}`).toEqual([{ property: 'weight', text, at: link.at }]);
    }
    const nonZero = cells.slice(1).flatMap((row) => row.slice(1).filter((cell) => cell !== '0'));
    expect(network.links).toHaveLength(nonZero.length);
  });

  it('reads past a byte order mark, and takes a matrix that is nearly symmetric for what it says', async () => {
    const { network, encoding } = await read(join(realData, 'networks/juanes/COCAINE_JUANES.csv'));
    expect(encoding).toBe('utf-8');
    expect(network.entities[0]?.key).toBe('6D');
    // 15 of its 93 ties are written in one of their two cells only.
    expect(network.links).toHaveLength(2 * 93 - 15);
    expect(network.links.every(({ direction }) => direction === 'forward')).toBe(true);
  });

  const covert = isHere
    ? readdirSync(join(realData, 'networks/covert'))
        .filter((name) => name.endsWith('.graphml'))
        .map((name) => name.replace('.graphml', ''))
    : [];

  it.each(covert)('reads the lists and the GraphML of %s alike', async (name) => {
    const folder = join(realData, 'networks/covert');
    const nodes = await read(join(folder, `${name}.nodes.csv`));
    const edges = await read(join(folder, `${name}.edges.csv`));
    const graphml = await read(join(folder, `${name}.graphml`));
    expect([nodes.format, edges.format, graphml.format]).toEqual(['node-list', 'edge-list', 'graphml']);
    expect(graphml.network.entities).toHaveLength(nodes.network.entities.length);
    expect(graphml.network.links).toHaveLength(edges.network.links.length);
    expect(new Set(graphml.network.entities.map(({ label }) => label))).toEqual(
      new Set(nodes.network.entities.map(({ key }) => key)),
    );
    const published = Object.values(expected).find(({ source }) => source.includes(`/${name}.`));
    expect([nodes.network.entities.length, pairs(edges.network)]).toEqual([
      published?.nodes,
      published?.edges,
    ]);
  });

  it('keeps attributes as the text they were written in', async () => {
    const folder = join(realData, 'networks/covert');
    const { network } = await read(join(folder, 'covert_28.nodes.csv'));
    expect(network.entities[3]).toMatchObject({ key: '4', at: { line: 5, row: 4 } });
    expect(network.entities[3]?.values[0]).toEqual({
      property: 'Age',
      text: '21',
      at: { line: 5, row: 4, column: 'Age' },
    });
    const { network: trust } = await read(
      join(realData, 'networks/noordin/decoded_alive_trust/Workspace_1_Workspace_1.edges.csv'),
    );
    expect(trust.links[0]?.values[0]?.text).toBe('1.0');
  });

  it('finds the ends of a list whose columns are ID and Tie_ID', async () => {
    const { format, network } = await read(
      join(realData, 'networks/bali2002/Bali1_Relations_Public_Version2.csv'),
    );
    expect(format).toBe('edge-list');
    expect(network.links[0]).toMatchObject({ from: '151', to: '153', direction: 'none' });
    const { network: people } = await read(
      join(realData, 'networks/bali2002/Bali1_Nodes_Public_Version2.csv'),
    );
    expect(people.entities).toHaveLength(27);
    expect(people.entities[0]?.values[1]).toMatchObject({ property: 'Arrest_Date', text: '10/?/2002' });
  });

  const everyTable = isHere
    ? readdirSync(join(realData, 'networks'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.csv'),
      )
    : [];

  it.each(everyTable)('accounts for every row of %s', async (name) => {
    const path = join(realData, 'networks', name);
    const { network, sha256, bytes } = await read(path);
    const content = readFileSync(path);
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    expect(bytes).toBe(content.length);
    expect(total(network)).toBe(network.rows.read);
    expect(network.rows.read).toBe(
      content
        .toString('utf8')
        .trim()
        .split(/\r\n|\r|\n/).length - 1,
    );
    expect(network.rows.rejected).toBe(0);
  });
});

describe.skipIf(!isHere)('published GraphML', () => {
  const folder = join(realData, 'formats/graphml');

  it.each([
    ['basic', 11, 12],
    ['attributes', 6, 7],
    ['multigraph', 6, 9],
    ['mixed_multigraph', 6, 8],
    ['miserables', 77, 254],
    ['miserables_broken', 77, 254],
  ])('reads %s', async (name, nodes, edges) => {
    const { network } = await read(join(folder, `${name}.graphml`));
    expect([network.entities.length, network.links.length]).toEqual([nodes, edges]);
    expect(network.rows).toEqual({ read: nodes + edges, used: nodes + edges, ignored: 0, rejected: 0 });
    expect(network.problems).toEqual([]);
  });

  it('gives nodes the default of a key they have no datum for', async () => {
    const { network } = await read(join(folder, 'attributes.graphml'));
    expect(network.entities.map(({ values }) => values[0]?.text)).toEqual([
      ...['green', 'yellow', 'blue', 'red', 'yellow', 'turquoise'],
    ]);
    expect(network.entities[1]?.values[0]?.at).toEqual({ line: 7, element: 'n1', column: 'color' });
  });

  it('keeps parallel edges, and the direction of each edge of a mixed graph', async () => {
    const { network } = await read(join(folder, 'mixed_multigraph.graphml'));
    expect(
      network.links.filter(({ from, to }) => from === 'n2' && to === 'n4').map(({ key }) => key),
    ).toEqual(['e4', 'e7']);
    expect(network.links.filter(({ direction }) => direction === 'forward').map(({ key }) => key)).toEqual([
      'e3',
      'e6',
    ]);
  });

  it('knows undeclared keys by their ids', async () => {
    const { network } = await read(join(folder, 'miserables_broken.graphml'));
    expect(network.entities[0]).toMatchObject({ key: '11', label: 'Valjean', position: { x: -87.93029 } });
    expect(network.entities[0]?.values[0]).toMatchObject({ property: 'modularity_class', text: '1' });
  });

  it('rejects edges to nodes that are not there, by line, and keeps the rest', async () => {
    const path = join(folder, 'missing_nodes.graphml');
    const { network } = await read(path);
    const text = readFileSync(path, 'utf8');
    const nodes = new Set([...text.matchAll(/<node id="(\w+)"/g)].map(([, id]) => id));
    const edges = [...text.matchAll(/<edge source="(\w+)" target="(\w+)"/g)];
    const whole = edges.filter(([, from, to]) => nodes.has(from) && nodes.has(to));
    expect(network.entities).toHaveLength(nodes.size);
    expect(network.links).toHaveLength(whole.length);
    expect(network.rows.rejected).toBe(edges.length - whole.length);
    expect(network.problems).toHaveLength(edges.length - whole.length);
    expect(network.problems[0]).toEqual({
      code: 'end-missing',
      file: 'missing_nodes.graphml',
      line: 20,
      details: { end: '9306289' },
    });
  });
});
