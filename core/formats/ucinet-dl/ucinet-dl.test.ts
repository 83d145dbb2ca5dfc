import { describe, expect, it } from 'vitest';

import { fixtureNetwork } from '../test-fixtures.ts';
import { networkOf, readText } from '../test-reading.ts';
import { ucinetDl } from './ucinet-dl.ts';

function ties(name: string): string[] {
  return fixtureNetwork(ucinetDl, name).links.map(
    ({ from, to, direction, type = '', values }) => `${from} ${direction} ${to} ${type} ${values.join()}`,
  );
}

describe('a DL file', () => {
  it('may hold several matrices, a symmetrical one without direction', () => {
    expect(ties('matrices.valid.dl')).toEqual([
      'Anda Contoh forward Beni telepon weight: 2',
      'Beni forward Citra telepon weight: 1',
      'Anda Contoh none Beni keluarga weight: 1',
    ]);
  });

  it('may list ties under embedded labels, whatever their capitals', () => {
    expect(ties('edges.valid.dl')).toEqual([
      'ANDA CONTOH forward KM LAUT CONTOH  weight: 1',
      'ANDA CONTOH forward REK1234567890  weight: 2.5',
      'Sendiri forward Sendiri  ',
    ]);
  });

  it('may be of two modes', () => {
    const { entities } = fixtureNetwork(ucinetDl, 'two-mode.valid.dl');
    expect(entities.map(({ key, values }) => `${key} ${values.join()}`)).toEqual([
      ...[
        'Rapat mode: column',
        'Pesta mode: column',
        'Sidang mode: column',
        'Anda mode: row',
        'Beni mode: row',
      ],
    ]);
    expect(ties('two-mode.valid.dl')).toEqual([
      'Anda none Rapat  weight: 1',
      'Anda none Sidang  weight: 1',
      'Beni none Pesta  weight: 1',
      'Beni none Sidang  weight: 3',
    ]);
  });

  it('may hold half a matrix without its diagonal', () => {
    expect(ties('half.valid.dl').map((tie) => tie.trim())).toEqual([
      ...['b none a  weight: 1', 'c none b  weight: 1', 'd none a  weight: 1', 'd none c  weight: 1'],
    ]);
    const upper = 'dl n=3 format=upperhalf diagonal=absent\ndata:\n0 5\n7\n';
    const { links } = networkOf(readText(ucinetDl, upper));
    expect(links.map(({ from, to, values: [weight] }) => [from, to, weight?.text])).toEqual([
      ['1', '3', '5'],
      ['2', '3', '7'],
    ]);
  });

  it('keeps two of one label apart', () => {
    const { entities, links } = networkOf(readText(ucinetDl, 'dl n=2\nlabels: A,a\ndata:\n0 1\n0 0\n'));
    expect(entities.map(({ key }) => key)).toEqual(['A', 'a [2]']);
    expect(links).toMatchObject([{ from: 'A', to: 'a [2]' }]);
  });

  it('names no place longer than a case can hold', () => {
    const long = 'B'.repeat(3000);
    const text = `dl nr=1 nc=1\nrow labels embedded\ncolumn labels embedded\ndata:\n${long}\nA 1\n`;
    const { links } = networkOf(readText(ucinetDl, text));
    expect(links.map(({ to, at }) => [to.length, at.column?.length])).toEqual([[2000, 500]]);
  });

  it('of a layout we do not read is refused by name', () => {
    expect(readText(ucinetDl, 'dl n=2 format=edgearray1\ndata:\n')).toMatchObject({
      ...{ code: 'syntax-bad', column: 'edgearray1', details: { reason: 'not-supported' } },
    });
  });
});
