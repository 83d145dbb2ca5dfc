import { describe, expect, it } from 'vitest';

import { fixtureNetwork } from '../test-fixtures.ts';
import { networkOf, readText } from '../test-reading.ts';
import { gml } from './gml.ts';

describe('a GML file', () => {
  it('names nodes by label and keeps every key', () => {
    const { entities, links } = fixtureNetwork(gml, 'nested.valid.gml');
    const label = 'ANDA "CONTOH" éé &unknown;';
    expect(entities[0]).toEqual({
      ...{ key: label, label, position: { x: 10, y: -20.5 } },
      values: ['alias: Codet', 'alias: Bang', 'paspor.nomor: A0012', 'paspor.negara: id'],
    });
    expect(entities.map(({ key }) => key).slice(1)).toEqual(['BENI [2]', 'BENI [3]', 'Kelompok']);
    expect(entities[1]?.values).toEqual(['group: Kelompok']);
    expect(links[0]).toEqual({
      ...{ from: label, to: 'BENI [2]', direction: 'forward', label: 'menyewa', values: ['value: 1.0'] },
    });
  });

  it('says that several graphs came in as one', () => {
    const graph = (id: number) => `graph [\n node [ id ${id} label "Anda" ]\n]\n`;
    const { entities, problems } = networkOf(readText(gml, graph(1) + graph(2)));
    expect(entities).toHaveLength(1);
    expect(problems).toEqual([{ code: 'networks-joined', line: 4, details: { count: 2 } }]);
    expect(networkOf(readText(gml, graph(1))).problems).toEqual([]);
  });

  it('resolves references to characters, and only those', () => {
    const text = '&#39;&#x1F600;&#0;&#xD800;&#9999999;&nbsp;&amp;lt;';
    const { entities } = networkOf(readText(gml, `graph [ node [ id 1 note "${text}" ] ]`));
    expect(entities[0]?.values[0]?.text).toBe("'😀&#0;&#xD800;&#9999999;\u00a0&lt;");
  });
});
