import { describe, expect, it } from 'vitest';

import english from '../../../renderer/locales/en/catalogue.json' with { type: 'json' };
import indonesian from '../../../renderer/locales/id/catalogue.json' with { type: 'json' };
import { entityTypes } from '../../catalogue/entity-types.ts';
import { linkTypes } from '../../catalogue/link-types.ts';
import { fixtureNetwork, fixturesOf } from '../test-fixtures.ts';
import { networkOf, readText } from '../test-reading.ts';
import { anx } from './anx.ts';
import { entityTypeName, entityTypeNamed } from './entity-type-names.ts';
import { linkTypeName, linkTypeNamed } from './link-type-names.ts';
import { propertyNamed } from './property-names.ts';
import { sourceKindName, sourceKindNamed } from './source-kind-names.ts';
import { sourceKinds } from '../../case/source.ts';

const chart = 'chart.valid.anx';

function whole(name: string) {
  return networkOf(readText(anx, fixturesOf(anx).find((fixture) => fixture.name === name)?.text ?? ''));
}

function chartOf(items: string, before = '', after = ''): string {
  return `<Chart><ApplicationVersion Major="9"/>${before}<ChartItemCollection>${items}</ChartItemCollection>${after}</Chart>`;
}

const anda = '<ChartItem Label="Anda"><End X="1" Y="2"><Entity EntityId="1" Identity="a"/></End></ChartItem>';
const beni = '<ChartItem Label="Beni"><End X="1" Y="2"><Entity EntityId="2" Identity="b"/></End></ChartItem>';

function linkOf(item: string, style = '', before = '') {
  const text = chartOf(
    `${anda}${beni}<ChartItem ${item}><Link End1Id="1" End2Id="2"><LinkStyle ${style}/></Link></ChartItem>`,
    before,
  );
  return networkOf(readText(anx, text)).links[0];
}

describe('an i2 chart', () => {
  it('gives an entity of every way to draw one, under its identity', () => {
    const { entities } = fixtureNetwork(anx, chart);
    expect(entities.map(({ key, type, label, position }) => [key, type, label, position?.x])).toEqual([
      ['0048000000000001', 'person', 'ANDA CONTOH', 0],
      ['G-1', 'Gudang garam', 'Gudang', 120],
      ['P-1', 'event', 'Pertemuan', 240],
      ['K-1', 'vessel', 'KM REKAAN', 360],
      ['L-1', 'group', 'Lingkaran', 480],
      ['6', undefined, 'Catatan di bagan', 600],
    ]);
    expect(entities.map(({ values }) => values)).toEqual([
      [
        ...['description: tokoh rekaan', 'icon: adult', 'nik: 0048000000000001', 'Saldo: 1.500'],
        ...['Aktif: true', 'Terlihat: 2099-02-03T04:05:06'],
      ],
      ['representation: Box'],
      ['time: 2099-02-03', 'time zone: SE Asia Standard Time', 'representation: Event', 'ordered: true'],
      ['type: Boat', 'strength: Tentative', 'representation: Theme'],
      ['representation: Circle'],
      ['representation: TextBlock', 'shown: false'],
    ]);
  });

  it('gives links with their arrow, strength, time in UTC and connection', () => {
    const { links } = fixtureNetwork(anx, chart);
    expect(links.toSorted((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1))).toEqual([
      {
        ...{ key: 'I7', from: '0048000000000001', to: 'G-1', type: 'owns', label: 'menyewa' },
        ...{ direction: 'forward', strength: 'tentative', start: '2099-05-03T02:00:00Z' },
        ...{ wording: { start: 'menjelang subuh' }, sources: ['card 3'], values: [] },
      },
      {
        ...{ key: 'I8', from: 'P-1', to: '0048000000000001', type: 'owns' },
        ...{ direction: 'forward', strength: 'unconfirmed' },
        values: ['strength: Probable', 'multiplicity: Single', 'theme wiring: KeepsAtEventHeight'],
      },
      {
        ...{ key: 'I9', from: 'P-1', to: 'K-1', type: 'Melaut bersama', label: 'bolak-balik' },
        ...{ direction: 'both', values: ['time of day: 21:30:00.000', 'multiplicity: Directed'] },
      },
    ]);
  });

  it('gives sources of cards, and of the reference and the grades of an item, by the lists of this chart', () => {
    const { sources, entities } = whole(chart);
    expect(sources).toEqual([
      {
        ...{ key: 'card 1', label: 'Keterangan rekaan', reference: 'B/1', date: '2099-02-03T04:05:06Z' },
        text: 'Melihat kapal.\nSourceType: Saksi\nGradeOne: X\nTimeZone: SE Asia Standard Time',
      },
      {
        ...{ key: 'card 2', label: 'LP/00/2099', kind: 'informant', reference: 'LP/00/2099' },
        grade: { scheme: '4x4', source: 'B', information: '2' },
        text: 'GradeOne: B - usually reliable\nGradeTwo: 2',
      },
      {
        ...{ key: 'card 3', label: 'Kuitansi rekaan' },
        grade: { scheme: '4x4', source: 'A', information: '1' },
      },
      {
        ...{ key: 'chart', label: 'Bagan contoh', kind: 'analysis', date: '2099-01-02T03:04:05' },
        text: [
          'AttributeClass "Saldo": Type "AttNumber", Prefix "Rp ", DecimalPlaces "2"',
          'AttributeClass "Aktif": Type "AttFlag"',
          'AttributeClass "Terlihat": Type "AttTime"',
          ...['Title: Bagan contoh', 'Author: Analis Rekaan', 'Kasus: LK/00/2099'],
          ...['CreatedDate: 2099-01-02T03:04:05', 'EditTime: 0', 'RevisionNumber: 1'],
        ].join('\n'),
      },
    ]);
    expect(entities[0]?.sources).toEqual(['card 2', 'card 1']);
  });

  it('may have its parts in any order, and parts that nobody knows stay as values', () => {
    const { entities, links } = fixtureNetwork(anx, 'items-first.valid.anx');
    expect(entities).toEqual([
      {
        ...{ key: 'Beni', label: 'Beni', type: 'person', position: { x: 211, y: 0 } },
        values: ['type: Woman', 'Penanda.warna: biru', 'Penanda: penting', 'Penanda.Bagian.nomor: 7'],
      },
      {
        ...{ key: 'Anda', label: 'Anda', type: 'person', position: { x: 158, y: 162 }, values: [] },
        sources: ['card 1'],
      },
    ]);
    expect(links).toEqual([
      {
        ...{ from: 'Beni', to: 'Anda', type: 'linked', label: 'Kaitan', direction: 'forward' },
        ...{ strength: 'confirmed', values: ['strength: Sure'], sources: ['card 2'] },
      },
    ]);
    expect(whole('items-first.valid.anx').sources?.map(({ label, grade }) => [label, grade])).toEqual([
      ['Always reliable, Doubtful', undefined],
      ['Always reliable, Confirmed', undefined],
    ]);
  });

  it.each([
    ['ArrowOnHead', 'a', 'b', 'forward'],
    ['ArrowOnTail', 'b', 'a', 'forward'],
    ['ArrowOnBoth', 'a', 'b', 'both'],
    ['ArrowNone', 'a', 'b', 'none'],
  ])('reads %s', (arrow, from, to, direction) => {
    expect(linkOf('', `ArrowStyle="${arrow}"`)).toMatchObject({ from, to, direction });
    expect(linkOf('', '')).toMatchObject({ from: 'a', to: 'b', direction: 'none' });
  });

  it.each([
    ['DateSet="true" TimeSet="true"', { start: '2099-05-03T02:00:00Z' }],
    ['DateSet="true"', { start: '2099-05-03' }],
    ['DateSet="false" TimeSet="false"', {}],
    ['', {}],
  ])('takes of a time what counts: %s', (set, told) => {
    const link = linkOf(`${set} DateTime="2099-05-03T02:00:00.000"`);
    expect(link).toMatchObject(told);
    expect('start' in (link ?? {})).toBe('start' in told);
    expect(linkOf('DateSet="true" TimeSet="true" DateTime="2099-05-03T02:00:00.125"')?.start).toBe(
      '2099-05-03T02:00:00.125Z',
    );
  });

  it('takes strengths by their name, else by their line, and the default for none', () => {
    const strengths =
      '<StrengthCollection><Strength Id="S1" Name="Default" DotStyle="DotStyleSolid"/><Strength Id="S2" Name="Maybe" DotStyle="DotStyleDotted"/><Strength Id="S3" Name="Odd" DotStyle="DotStyleDashDot"/></StrengthCollection>';
    const strengthOf = (style: string) => linkOf('', style, strengths);
    expect(strengthOf('Strength="Default"')).not.toHaveProperty('strength');
    expect(strengthOf('Strength="Terkonfirmasi"')).toMatchObject({ strength: 'confirmed' });
    expect(strengthOf('StrengthReference="S2"')).toMatchObject({
      strength: 'tentative',
      values: [{ property: 'strength', text: 'Maybe' }],
    });
    expect(strengthOf('Strength="Odd"')).not.toHaveProperty('strength');
    expect(strengthOf('Strength="Odd"')?.values).toMatchObject([{ text: 'Odd' }]);
  });

  it('is refused where another document has the same root, a document type, or nothing in it', () => {
    expect(readText(anx, '<chart/>')).toMatchObject({ code: 'unknown-format' });
    expect(readText(anx, '<!DOCTYPE Chart [<!ENTITY a "b">]><Chart/>')).toMatchObject({
      code: 'xml-forbidden',
    });
    expect(readText(anx, '<Chart><ChartItemCollection/></Chart>')).toEqual({ code: 'nothing-to-import' });
    expect(readText(anx, chartOf(anda).slice(0, -20))).toMatchObject({ code: 'file-truncated' });
  });

  it('whose items all wait for what never comes is refused before memory is full', () => {
    const link = `<ChartItem><Link End1Id="x" End2Id="y">${'<a/>'.repeat(1000)}</Link></ChartItem>`;
    const reading = anx.read();
    reading.take('<Chart><ChartItemCollection>');
    let problem: unknown;
    for (let pieces = 0; pieces < 1000 && problem === undefined; pieces++) problem = reading.take(link);
    expect(problem).toMatchObject({ code: 'file-too-large' });
  });
});

describe('classes of attributes on charts of others', () => {
  const classes = (names: readonly string[]) =>
    `<AttributeClassCollection>${names.map((name, at) => `<AttributeClass Id="A${at}" Name="${name}" Type="AttText"/>`).join('')}</AttributeClassCollection>`;
  const chartWith = (names: readonly string[]) => {
    const attributes = names.map(
      (_, at) => `<Attribute AttributeClassReference="A${at}" Value="nilai ${at}"/>`,
    );
    const item = `<ChartItem Label="Contoh"><End><Entity EntityId="1" Identity="x"><Icon><IconStyle Type="Person"/></Icon></Entity></End><AttributeCollection>${attributes.join('')}</AttributeCollection></ChartItem>`;
    return networkOf(
      readText(anx, `<Chart>${classes(names)}<ChartItemCollection>${item}</ChartItemCollection></Chart>`),
    );
  };
  const propertiesOf = (names: readonly string[]) =>
    chartWith(names).entities[0]?.values.map(({ property, text }) => `${property}: ${text}`);

  it('are properties of the catalogue where they are called so, in either language', () => {
    expect(propertiesOf(['Date of Birth', 'No_KTP', 'PASSPORT NUMBER', 'Kewarganegaraan'])).toEqual([
      'birthDate: nilai 0',
      'nik: nilai 1',
      'passport: nilai 2',
      'nationality: nilai 3',
    ]);
  });

  it('keep their own names otherwise, and two of one meaning are two values of it', () => {
    expect(propertiesOf(['Saldo', 'constructor', 'NIK', 'Nomor KTP'])).toEqual([
      'Saldo: nilai 0',
      'constructor: nilai 1',
      'nik: nilai 2',
      'nik: nilai 3',
    ]);
  });

  it('have a name each that means one property', () => {
    for (const type of entityTypes)
      for (const property of type.properties)
        for (const name of [english.properties, indonesian.properties].map(
          (words: Readonly<Record<string, string>>) => words[property] ?? '',
        ))
          expect([undefined, property]).toContain(propertyNamed(name));
  });
});

describe('names on charts', () => {
  it.each([english, indonesian])('are those of the catalogue', (words) => {
    const names: Readonly<Record<string, Readonly<Record<string, { one: string }>>>> = {
      entities: words.entityTypes,
    };
    for (const { id } of entityTypes)
      expect([id, entityTypeNamed(names['entities']?.[id]?.one ?? '')]).toEqual([
        id,
        { type: id, isNarrower: false },
      ]);
    const links: Readonly<Record<string, string>> = words.linkTypes;
    for (const { id } of linkTypes) expect([id, linkTypeNamed(links[id] ?? '')]).toEqual([id, id]);
  });

  it('mean the same when they are written', () => {
    for (const { id } of entityTypes) expect(entityTypeNamed(entityTypeName(id))?.type).toBe(id);
    for (const { id } of linkTypes) expect(linkTypeNamed(linkTypeName(id))).toBe(id);
    for (const kind of sourceKinds) expect(sourceKindNamed(sourceKindName(kind))).toBe(kind);
    expect([entityTypeName('constructor'), linkTypeName('__proto__')]).toEqual(['constructor', '__proto__']);
  });
});
