import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { readNetwork } from '../electron/import/read-network.ts';
import { benchFolder, removeFolder } from './bench-folder.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { loadGraphml } from './graphml-peer.ts';
import { unwrap } from './our-case.ts';
import { sampleNetwork } from './sample-network.ts';

const [size, links] = [33_000, 100_000];

/** Reading a GraphML file into a network. */
export const benchmark: Benchmark = { id: 'import-graphml', rounds: 5, cases: [besideGraphology] };

async function besideGraphology(): Promise<BenchmarkCase> {
  const folder = await benchFolder();
  const file = resolve(folder, 'contoh.graphml');
  await writeFile(file, graphmlOf());
  const parse = loadGraphml();
  return {
    name: `n=${links} graphology-graphml`,
    budget: 0.5,
    ours: () => readOurs(file),
    peer: parse && (() => parse(file)),
    ...(!parse && { note: 'graphology-graphml is not installed, so this is our figure alone' }),
    check: async () => {
      const found = await readOurs(file);
      if (found !== links || (parse && (await parse(file)) !== links)) throw new Error(`${found} links`);
    },
    close: () => removeFolder(folder),
  };
}

/** How many links the file was found to hold. */
async function readOurs(file: string): Promise<number> {
  return unwrap(await readNetwork(file, {})).network.links.length;
}

function graphmlOf(): string {
  const { from, to } = sampleNetwork(size, links);
  const nodes = Array.from(
    { length: size },
    (_, at) => `<node id="n${at}"><data key="name">Nama Contoh ${at}</data></node>`,
  );
  const edges = Array.from(
    from,
    (start, at) =>
      `<edge id="e${at}" source="n${start}" target="n${to[at] ?? 0}"><data key="weight">${(at % 7) + 1}</data></edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="name" for="node" attr.name="name" attr.type="string"/>',
    '<key id="weight" for="edge" attr.name="weight" attr.type="double"/>',
    '<graph id="G" edgedefault="undirected">',
    ...[...nodes, ...edges],
    '</graph></graphml>\n',
  ].join('\n');
}
