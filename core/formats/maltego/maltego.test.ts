import { describe, expect, it } from 'vitest';

import { recogniseText } from '../formats.ts';
import { fixtureNetwork, fixturesOf } from '../test-fixtures.ts';
import { networkOf, readText } from '../test-reading.ts';
import { maltego } from './maltego.ts';

function graphOf(type: string, properties: Readonly<Record<string, string>>): string {
  const told = Object.entries(properties).map(
    ([name, text]) => `<mtg:Property name="${name}"><mtg:Value>${text}</mtg:Value></mtg:Property>`,
  );
  return `<graphml xmlns:mtg="http://maltego.paterva.com/xml/mtgx"><graph><node id="n0"><data key="d4"><mtg:MaltegoEntity type="${type}"><mtg:Properties>${told.join('')}</mtg:Properties></mtg:MaltegoEntity></data></node></graph></graphml>`;
}

describe('a Maltego graph', () => {
  it('gives entities by what they are known by, with every property, note and place', () => {
    expect(fixtureNetwork(maltego, 'graph.valid.graphml').entities).toEqual([
      {
        ...{ key: 'ANDA CONTOH', label: 'ANDA CONTOH', type: 'person', position: { x: 120.5, y: -40 } },
        values: [
          ...['name: ANDA CONTOH', 'person.firstnames: ANDA', 'Notes: tokoh rekaan'],
          ...['DisplayInformation.Label.name: asal', 'DisplayInformation.Label: contoh'],
          'catatan: dari aduan',
        ],
      },
      {
        ...{ key: '+620000000001', label: '+620000000001', type: 'phone', position: { x: 12, y: 34 } },
        values: ['number: +620000000001'],
      },
      {
        ...{ key: '0012', label: '0012', type: 'online-account' },
        values: [
          ...['type: maltego.affiliation.Facebook', 'name: Anda', 'platform: Facebook'],
          'affiliation.uid: 0012',
        ],
      },
      {
        ...{ key: 'contoh.example [n3]', label: 'contoh.example', type: 'Domain' },
        values: ['fqdn: contoh.example'],
      },
      {
        ...{ key: 'contoh.example [n4]', label: 'contoh.example', type: 'Phrase' },
        values: ['text: contoh.example'],
      },
    ]);
  });

  it('gives links with their label and direction, without how they are drawn', () => {
    expect(fixtureNetwork(maltego, 'graph.valid.graphml').links).toEqual([
      {
        ...{ key: 'e0', from: 'ANDA CONTOH', to: '+620000000001', direction: 'forward' },
        ...{ label: 'menggunakan', values: ['maltego.link.manual.description: sejak 2099'] },
      },
      {
        ...{ key: 'e1', from: 'contoh.example [n4]', to: 'contoh.example [n3]', direction: 'forward' },
        label: 'Ke frasa',
        values: ['maltego.link.transform.run-date: 2099-01-02 03:04:05.000 +0700'],
      },
    ]);
  });

  it('does not take a label for the id of a node', () => {
    const { links, problems } = fixtureNetworkOf('ghosts.invalid.graphml');
    expect(links).toEqual([]);
    expect(problems.map(({ code, details }) => [code, details])).toContainEqual([
      'end-missing',
      { end: 'n7' },
    ]);
  });

  it.each([
    ['maltego.Company', { title: 'PT Contoh' }, 'organisation', 'PT Contoh'],
    ['maltego.EmailAddress', { email: 'anda@contoh.example' }, 'online-account', 'anda@contoh.example'],
    ['maltego.Location', { country: 'Rekaan', 'location.name': 'Kota Contoh' }, 'place', 'Kota Contoh'],
    ['maltego.IPv4Address', { 'ipv4-address': '192.0.2.1' }, 'IPv4Address', '192.0.2.1'],
    ['maltego.BankAccount', { 'bankaccount.number': '0048' }, 'account', '0048'],
    ['maltego.Vehicle', { plat: 'B 0 XX' }, 'vehicle', 'B 0 XX'],
    ['maltego.Phrase', { text: 'x'.repeat(3000) }, 'Phrase', undefined],
    ['perusahaan.Own', { 'properties.value': 'apa saja' }, 'perusahaan.Own', 'apa saja'],
  ])('knows %s', (type, properties, ours, label) => {
    const text = graphOf(type, properties);
    expect(recogniseText(text)?.id).toBe('maltego');
    const { entities, problems } = networkOf(readText(maltego, text));
    expect(problems).toEqual([]);
    expect([entities[0]?.type, entities[0]?.label]).toEqual([ours, label]);
    for (const said of Object.values(properties))
      expect(entities[0]?.values.map((value) => value.text)).toContain(said);
  });
});

function fixtureNetworkOf(name: string) {
  return networkOf(readText(maltego, fixturesOf(maltego).find((one) => one.name === name)?.text ?? ''));
}
