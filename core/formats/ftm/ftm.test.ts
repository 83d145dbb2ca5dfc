import { describe, expect, it } from 'vitest';

import { adding } from '../../case/change.ts';
import { LiveCase } from '../../case/live-case.ts';
import { fixtureNetwork } from '../test-fixtures.ts';
import { hostileCase } from '../test-networks.ts';
import { networkOf, readText } from '../test-reading.ts';
import { ftm } from './ftm.ts';

const { entities, links } = fixtureNetwork(ftm, 'network.valid.ftm.json');

/** What other programs see of our own file: schema and properties by id. */
function written(rows: LiveCase): ReadonlyMap<string, object> {
  const lines = [...(ftm.write?.({ rows, entities: new Set(rows.rows('entities').keys()) }) ?? [])];
  return new Map(
    lines.map((line) => {
      const { id, schema, properties } = JSON.parse(line) as {
        id: string;
        schema: string;
        properties: object;
      };
      return [id, { schema, ...properties }];
    }),
  );
}

describe('a FollowTheMoney file', () => {
  it('adds up the fragments of one entity and keeps every value', () => {
    expect(entities.find(({ key }) => key === 'p1')).toEqual({
      ...{ key: 'p1', type: 'person', label: 'ANDA CONTOH' },
      values: [
        ...['name: ANDA CONTOH', 'datasets: contoh', 'target: true', 'name: ANDA CONTOH', 'alias: Codet'],
        ...['alias: Bang', 'birthDate: 1990-01-15', 'passport: A0012', 'height: 175'],
      ],
    });
    expect(entities.find(({ key }) => key === 'c1')).toMatchObject({
      ...{ type: 'organisation', label: 'PT CONTOH', values: ['schema: Company', 'name: PT CONTOH'] },
    });
  });

  it('makes links of edges between all their ends, and of references', () => {
    const told = links.map(({ key = '', from, to, type }) => [key, from, type, to].join(' '));
    expect(told.toSorted()).toEqual([
      ...[' c1 addressEntity a1', ' x1 holder p2', 'l1 p1 director-of c1', 'l2 p1 owns b1'],
      ...['l2 p1 owns c1', 'l3 p1 family p2', 'l4 p1 transferred c1'],
    ]);
    expect(links.find(({ key }) => key === 'l4')).toMatchObject({
      ...{ start: '2024-05-03', money: { amount: '150000000', currency: 'IDR' }, values: ['purpose: biaya'] },
    });
    // What it refers to is not in the file.
    expect(entities.find(({ key }) => key === 'b1')?.values).toContain('bank: gone');
  });

  it('of ours says to others what the model can hold', () => {
    const file = written(hostileCase());
    expect(file.get('P1')).toEqual({
      ...{ schema: 'Person', name: ['Plain P1'], idNumber: ['0048123456789012'] },
      ...{ nationality: ['id'], birthDate: ['1990-01-15'] },
    });
    expect(file.get('P2')).toEqual({ schema: 'Person', name: ['Plain P2'] });
    expect(file.get('O1')).toEqual({ schema: 'Organization', name: ['PT Contoh', 'Contoh'] });
    expect(file.get('F1')).toEqual({
      schema: 'Family',
      person: ['P1'],
      relative: ['P2'],
      summary: ['brother'],
    });
    expect(file.get('F2')).toEqual({
      schema: 'Ownership',
      owner: ['P1'],
      asset: ['A1'],
      startDate: ['2021-03'],
    });
    expect(file.get('F4')).toEqual({
      ...{ schema: 'Payment', payer: ['P1'], beneficiary: ['P2'], startDate: ['2024-05-03'] },
      ...{ amount: ['150000000'], currency: ['IDR'] },
    });
    expect(file.get('L5')).toMatchObject({ schema: 'UnknownLink' });
  });

  it('of ours that another program renamed something in keeps both names', () => {
    const rows = new LiveCase();
    rows.apply(adding({ entities: [{ id: 'P1', type: 'person', label: 'Anda', values: [] }] }));
    const [line = ''] = [...(ftm.write?.({ rows, entities: new Set(['P1']) }) ?? [])];
    const renamed = networkOf(readText(ftm, line.replace('["Anda"]', '["Andi"]')));
    expect(renamed.entities).toMatchObject([{ label: 'Anda', values: [{ property: 'name', text: 'Andi' }] }]);
  });
});
