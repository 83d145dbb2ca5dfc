import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readBytes } from '../test-files.ts';
import { zipOf } from './test-archives.ts';

const formats = resolve(import.meta.dirname, '../../../core/formats');
const graph = readFileSync(resolve(formats, 'maltego/fixtures/graph.valid.graphml'), 'utf8');
const map = readFileSync(resolve(formats, 'kml/fixtures/landings.valid.kml'), 'utf8');

describe('a file of another program that is an archive', () => {
  it('is read by the first graph of a Maltego file, and says which graphs were left', async () => {
    const archive = zipOf({
      'version.properties': 'x',
      'Graphs/Graph1.graphml': graph,
      'Graphs/Graph2.graphml': graph,
    });
    const read = await readBytes(archive, {}, 'a.mtgx');
    expect(read).toMatchObject({
      ok: true,
      value: {
        format: 'maltego',
        network: {
          problems: [
            {
              ...{ code: 'sheets-left', file: 'a.mtgx' },
              details: { sheet: 'Graphs/Graph1.graphml', count: 1, sheets: 'Graphs/Graph2.graphml' },
            },
          ],
        },
      },
    });
    expect(read.ok && read.value.network.entities.length).toBeGreaterThan(0);
    const second = await readBytes(archive, { sheet: 'Graph2' }, 'a.mtgx');
    expect(second).toMatchObject({ ok: true, value: { format: 'maltego', network: { problems: [] } } });
  });

  it('is read by the map of a KMZ file, whatever lies beside it', async () => {
    const read = await readBytes(zipOf({ 'images/a.png': 'x', 'doc.kml': map }), {}, 'a.kmz');
    expect(read).toMatchObject({ ok: true, value: { format: 'kml' } });
  });
});
