import { describe, expect, it } from 'vitest';

import { fixtureNetwork, fixturesOf } from '../test-fixtures.ts';
import { networkOf, readText } from '../test-reading.ts';
import { goaml } from './goaml.ts';

const { entities, links } = fixtureNetwork(goaml, 'transfers.valid.xml');
const textOf = (file: string) => fixturesOf(goaml).find(({ name }) => name === file)?.text ?? '';
const { sources = [] } = networkOf(readText(goaml, textOf('transfers.valid.xml')));
const labelOf = (key: string) => entities.find((entity) => entity.key === key)?.label;
const entityOf = (label: string) => entities.find((entity) => entity.label === label);

describe('a goAML report', () => {
  it('names parties of every kind once, in our words', () => {
    expect(entities.map(({ type, label }) => [type, label])).toEqual([
      ['account', '0012345678'],
      ['person', 'Anda Contoh'],
      ['phone', '081200000001'],
      ['person', 'Suharto'],
      ['person', 'Citra Umpama'],
      ['organisation', 'PT Contoh Jaya'],
      ['address', 'Jalan Umpama 1, Bontang, ID'],
      ['event', 'TRX-0002'],
      ['person', 'Beni'],
      ['document', 'X0000000'],
      ['thing', 'Emas batangan'],
    ]);
    expect(entityOf('Anda Contoh')).toMatchObject({ sameBy: ['nik'] });
    expect(entityOf('Anda Contoh')?.values).toEqual(
      expect.arrayContaining(['nik: 0048011501900001', 'birthDate: 1990-01-15', 'nationality: ID']),
    );
    expect(entityOf('0012345678')).toMatchObject({ sameBy: ['number', 'bic'] });
    expect(entityOf('Citra Umpama')?.values).toContain('birthdate: 1900-01-01');
  });

  it('links them, with the code of their role', () => {
    expect(links.map(({ from, type, to }) => [labelOf(from), type, labelOf(to)])).toEqual([
      ['Anda Contoh', 'uses-phone', '081200000001'],
      ['Anda Contoh', 'holds-account', '0012345678'],
      ['Suharto', 'signatory-of', '0012345678'],
      ['Citra Umpama', 'conducts-transactions-for', '0012345678'],
      ['PT Contoh Jaya', 'located-at', 'Jalan Umpama 1, Bontang, ID'],
      ['Anda Contoh', 'director-of', 'PT Contoh Jaya'],
      ['0012345678', 'transferred', 'PT Contoh Jaya'],
      ['Beni', 'holds-document', 'X0000000'],
      ['Beni', 'took-part-in', 'TRX-0002'],
      ['PT Contoh Jaya', 'took-part-in', 'TRX-0002'],
    ]);
    expect(links[2]?.values).toEqual(['role: POA']);
    expect(links[8]?.values).toEqual(['role: BUY', 'is_suspected: true']);
  });

  it('makes a payment with its money, day and way', () => {
    const payment = links.find(({ type }) => type === 'transferred');
    expect(payment).toMatchObject({
      ...{ key: 'TRX-0001', label: 'Transfer antarbank', direction: 'forward', start: '2025-05-03' },
      money: { amount: '1500000.500', currency: 'IDR' },
    });
    expect(payment?.values).toEqual(
      expect.arrayContaining([
        ...['transmode_code: ELCFT', 'from_my_client: true', 'from_country: ID', 'to_funds_code: ELCFT'],
        'from_foreign_currency.foreign_amount: 430',
      ]),
    );
    expect(entityOf('TRX-0002')?.values).toEqual(
      expect.arrayContaining(['kind: transaction', 'time: 2025-05-04T13:30:00', 'amount_local: 70']),
    );
  });

  it('is itself the source of all that it says, without the officer who wrote it', () => {
    expect(sources).toEqual([
      {
        ...{ key: 'report 1', kind: 'report', label: 'STR SIM-2025-0001', reference: 'SIM-2025-0001' },
        ...{ date: '2025-05-10T09:00:00', originator: { agency: 'KC CONTOH, 101' } },
        handling: { codes: [], thirdAgencyRule: true, releaseTo: [], notReleaseTo: [] },
        text: expect.stringContaining('report_indicators.indicator: STRUC') as string,
      },
    ]);
    expect([...entities, ...links].every(({ sources: keys }) => keys?.join() === 'report 1')).toBe(true);
    expect(JSON.stringify([entities, links, sources])).not.toContain('Rahasia');
  });

  it('says once who holds an account that comes in many transactions', () => {
    const text = textOf('transfers.valid.xml');
    const [, transaction = ''] = /(<transaction>[\s\S]*?<\/transaction>)/.exec(text) ?? [];
    const twice = networkOf(readText(goaml, text.replace(transaction, transaction.repeat(2))));
    const tally = (type: string) => twice.links.filter((link) => link.type === type).length;
    expect([tally('transferred'), tally('holds-account'), tally('director-of')]).toEqual([2, 1, 1]);
    expect(twice.entities).toHaveLength(entities.length + 1);
  });

  it('of several each have their own source', () => {
    const read = networkOf(readText(goaml, textOf('nobody.invalid.xml')));
    expect(read.sources?.map(({ key, label }) => [key, label])).toEqual([
      ['report 1', 'SAR'],
      ['report 2', '2'],
    ]);
    expect(read.entities.map((entity) => entity.sources)).toEqual([['report 1'], ['report 2']]);
    expect(read.links).toMatchObject([{ from: read.links[0]?.to, type: 'transferred' }]);
  });
});
