import { describe, expect, it } from 'vitest';

import { fixtureNetwork } from '../test-fixtures.ts';
import { networkOf, readText } from '../test-reading.ts';
import { gexf } from './gexf.ts';

describe('a GEXF file', () => {
  it('gives entities with defaults, places and groups', () => {
    const { entities } = fixtureNetwork(gexf, 'dynamic.valid.gexf');
    expect(Object.fromEntries(entities.map(({ key, ...row }) => [key, row]))).toEqual({
      p1: {
        ...{ label: 'ANDA CONTOH', type: 'person', position: { x: 12.5, y: -3 } },
        values: ['start: 2020-01-01', 'alias: [Codet, Bang]'],
      },
      p2: { label: 'BENI CONTOH', type: 'person', values: ['group: p1'] },
      p3: { label: 'CITRA CONTOH', type: 'person', values: ['group: p1'] },
      v1: { label: 'KM LAUT CONTOH', type: 'vessel', values: [] },
    });
  });

  it('gives links with their times, one for each spell', () => {
    const { links } = fixtureNetwork(gexf, 'dynamic.valid.gexf');
    expect(links).toEqual([
      {
        ...{ key: 'e1', from: 'p1', to: 'v1', direction: 'forward', type: 'menyewa' },
        ...{ start: '2024-05-03', end: '2024-05-09', values: ['weight: 2.5', 'catatan: dua kali'] },
      },
      {
        ...{ key: 'e2', from: 'p1', to: 'p2', direction: 'both', values: [] },
        ...{ start: '2023-01-01', end: '2023-02-01' },
      },
      { key: 'e2', from: 'p1', to: 'p2', direction: 'both', start: '2024-01-01', values: [] },
      { from: 'p2', to: 'p3', direction: 'none', values: [] },
    ]);
  });

  it('that counts time in numbers keeps them as values, not as years', () => {
    const graph = (format: string) =>
      `<gexf><graph ${format}><nodes><node id="a"/></nodes><edges><edge source="a" target="a" start="1980"/></edges></graph></gexf>`;
    const read = (format: string) => networkOf(readText(gexf, graph(format))).links[0];
    expect(read('timeformat="date"')).toMatchObject({ start: '1980' });
    for (const format of ['timeformat="double"', '']) {
      expect(read(format)).not.toHaveProperty('start');
      expect(read(format)?.values).toMatchObject([{ property: 'start', text: '1980' }]);
    }
  });
});
