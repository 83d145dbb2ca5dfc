import { describe, expect, it } from 'vitest';

import { adding } from '../../case/change.ts';
import { LiveCase } from '../../case/live-case.ts';
import { recogniseText } from '../formats.ts';
import { fixtureNetwork } from '../test-fixtures.ts';
import { networkOf, readText } from '../test-reading.ts';
import { pajek } from './pajek.ts';
import { writePajek } from './write-pajek.ts';

describe('a Pajek network', () => {
  it('names vertices by label, relations as types and keeps values of lines', () => {
    const { entities, links } = fixtureNetwork(pajek, 'relations.valid.net');
    expect(entities.map(({ key }) => key)).toEqual([
      ...['ANDA CONTOH [1]', 'KM \\ CONTOH', '1234567890', 'ANDA CONTOH [4]', 'kelima'],
    ]);
    expect(entities[0]).toMatchObject({ label: 'ANDA CONTOH', position: { x: 100, y: 200 } });
    expect(entities[2]?.values).toEqual(['time: [1-4,7-*]']);
    expect(links[0]).toEqual({
      ...{ from: 'ANDA CONTOH [1]', to: 'KM \\ CONTOH', direction: 'forward', type: 'menelepon' },
      ...{ label: 'tiga kali', values: ['weight: 3'] },
    });
    expect(links.map(({ direction }) => direction).join(' ')).toBe(
      'forward forward forward none forward forward none',
    );
  });

  it('of two modes says the mode of each, and has columns of the second', () => {
    const { entities, links } = fixtureNetwork(pajek, 'two-mode.valid.net');
    expect(entities.map(({ values }) => values)).toEqual([
      ['mode: 1'],
      ['mode: 1'],
      ['mode: 2'],
      ['mode: 2'],
    ]);
    expect(links.map(({ from, to, values }) => [from, to, ...values])).toEqual([
      ['Anda', 'Rapat', 'weight: 1'],
      ['Beni', 'Rapat', 'weight: 1'],
      ['Beni', 'Pesta', 'weight: 2'],
    ]);
  });

  it('is known by a partition before its network, and by its vertices after some text', () => {
    const network = '*Vertices 2\r\n1 "Anda"\r\n2 "Beni"\r\n*Arcs\r\n1 2\r\n';
    const project = `% contoh\r\n*partition kelompok\r\n*vertices 2\r\n1\r\n2\r\n*network jaringan\r\n${network}`;
    expect(recogniseText(project)?.id).toBe('pajek');
    expect(networkOf(readText(pajek, project))).toMatchObject({
      links: [{ from: 'Anda', to: 'Beni' }],
      rows: { rejected: 0, ignored: 2 },
    });
    const twice = networkOf(readText(pajek, `*Network satu\n${network}*Network dua\n${network}`));
    expect(twice.problems).toEqual([{ code: 'networks-joined', line: 8, details: { count: 2 } }]);
    expect([twice.entities.length, twice.links.length]).toEqual([2, 2]);
    const introduced = `Jaringan rekaan untuk latihan\r\n\r\n${network}`;
    expect(recogniseText(introduced)?.id).toBe('pajek');
    expect(networkOf(readText(pajek, introduced)).problems).toMatchObject([{ code: 'line-bad', line: 1 }]);
    expect(recogniseText('from,to\nAnda,*Vertices\n')).toBeUndefined();
  });

  it('leaves out a row of a matrix with too many numbers, and keeps the rows after it in their place', () => {
    const read = networkOf(readText(pajek, '*Vertices 3\n*Matrix\n0 1 0 9\n0 0 1\n1 0 0\n'));
    expect(read.links.map(({ from, to }) => `${from} ${to}`)).toEqual(['2 3', '3 1']);
    expect(read.problems).toMatchObject([{ code: 'line-bad', line: 3, details: { reason: 'out-of-range' } }]);
    const inOneLine = networkOf(readText(pajek, '*Vertices 2\n*Matrix\n0 1 1 0\n'));
    expect(inOneLine.links.map(({ from, to }) => `${from} ${to}`)).toEqual(['1 2', '2 1']);
  });

  it('takes quotes inside a label as they are, and no label of which the end cannot be told', () => {
    const read = networkOf(readText(pajek, '*Vertices 3\n1 "Si "Botak"" 0 0\n2 "a "b" c"\n3 "c"\n'));
    expect(read.entities.map(({ label }) => label)).toEqual(['Si "Botak"', 'c']);
    expect(read.rows.rejected).toBe(1);
  });

  it('takes lines of the value 1 for lines without one, unless some have another', () => {
    const weights = (lines: string) =>
      networkOf(readText(pajek, `*Vertices 2\n*Arcs\n${lines}`)).links.map(({ values }) => values.length);
    expect(weights('1 2 1\n2 1 1.0\n2 2')).toEqual([0, 0, 0]);
    expect(weights('1 2 1\n2 1 0.5\n2 2')).toEqual([1, 1, 0]);
  });

  it('keeps a relation without a name as a number, wherever it stands', () => {
    const lines = '*Vertices 2\n*Arcs :2\n1 2 1\n*Edges\n7: 2 1 1\n*Edges :3 " "\n1 1 1\n';
    const { links } = networkOf(readText(pajek, lines));
    expect(links.map(({ type, values }) => [type, ...values.map(({ text }) => text)])).toEqual([
      [undefined, '2'],
      [undefined, '7'],
      [undefined, '3'],
    ]);
  });

  it('is written without a relation where the name of a type is but blanks', () => {
    const rows = new LiveCase();
    const said = { label: '', values: [], citations: [{ source: 'S1' }] };
    const tie = {
      ...said,
      from: 'A',
      to: 'A',
      direction: 'none',
      strength: 'confirmed',
      basis: 'reported',
    } as const;
    rows.apply(
      adding({
        entities: [{ ...said, id: 'A', type: 'person' }],
        links: [' ', '\0', 'kin'].map((type, index) => ({ ...tie, id: `L${index}`, type })),
      }),
    );
    const written = [...writePajek({ rows, entities: new Set(['A']) })].join('');
    expect(written.match(/^\*.*/gm)).toEqual(['*Vertices 1', '*Edges', '*Edges', '*Edges :3 "kin"']);
    expect(networkOf(readText(pajek, written)).links.map(({ type }) => type)).toEqual([
      undefined,
      undefined,
      'kin',
    ]);
  });
});
