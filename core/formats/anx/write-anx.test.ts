import { describe, expect, it } from 'vitest';

import { adding } from '../../case/change.ts';
import type { Entity } from '../../case/entity.ts';
import type { Link } from '../../case/link.ts';
import { LiveCase } from '../../case/live-case.ts';
import type { Source } from '../../case/source.ts';
import { lossesOf } from '../losses.ts';
import { hostileCase } from '../test-networks.ts';
import { networkOf, readText } from '../test-reading.ts';
import { anx } from './anx.ts';
import { allAtOnce } from '../../tables/steps.ts';

const report: Source = {
  ...{ id: 'S1', kind: 'report', label: 'Laporan <rekaan> & "lain"', reference: 'LP/00/2099' },
  ...{ date: '2099-01-02T03:04+08:00', grade: { scheme: '6x6', source: 'B', information: '2' } },
  ...{ purpose: [], derivedFrom: [] },
  handling: {
    ...{ tlp: 'TLP:AMBER', codes: [], thirdAgencyRule: true, releaseTo: [], notReleaseTo: ['XX'] },
  },
};
const tip: Source = {
  ...{ id: 'S2', kind: 'tip', label: 'Aduan rekaan', date: '2099', purpose: [], derivedFrom: [] },
  grade: { scheme: '4x4', source: 'X', information: '4' },
};

function person(id: string, citations: Entity['values'][number]['citations']): Entity {
  const values = [{ id: 'v1', property: 'nik', text: '0048000000000001', citations }];
  return { id, type: 'person', label: `Tokoh ${id}`, values };
}

function link(id: string, from: string, to: string, more: Partial<Link> = {}): Link {
  return {
    ...{ id, from, to, type: 'owns', direction: 'forward', strength: 'tentative', label: '' },
    ...{ basis: 'reported', values: [], citations: [{ source: 'S1', at: { line: 3 } }], ...more },
  };
}

const entities = [
  person('E1', [{ source: 'S1', at: { line: 4, column: 'NIK; [2]' } }]),
  person('E2', [{ source: 'S2' }, { source: 'S1' }]),
];
const links = [
  link('L1', 'E1', 'E2', { start: '2099-05-03T02:00:00Z' }),
  link('L2', 'E2', 'E1', { start: '2099-05-03', citations: [{ source: 'S2' }] }),
  link('L3', 'E1', 'E2', {
    start: '2099-05-03T09:00+07:00',
    values: [{ id: 'v2', property: 'note', text: 'x', citations: [{ source: 'S2' }] }],
  }),
  link('L4', 'E1', 'E1', { label: 'menyebut diri' }),
];

function written(more: Partial<{ entities: Entity[]; links: Link[] }> = {}) {
  const live = new LiveCase();
  live.apply(adding({ sources: [report, tip], entities, links, ...more }));
  const scope = { rows: live, entities: new Set(live.rows('entities').keys()) };
  return { scope, text: [...(anx.write?.(scope) ?? [])].join('') };
}

describe('a written chart', () => {
  it('has its parts in the order that Analyst’s Notebook wants', () => {
    const parts = [...written().text.matchAll(/^<(\w+)>?/gm)].map(([, name]) => name);
    const order = [
      ...['Chart', 'ApplicationVersion', 'StrengthCollection', 'GradeOne', 'GradeTwo', 'SourceHints'],
      ...['AttributeClassCollection', 'EntityTypeCollection', 'LinkTypeCollection', 'ChartItemCollection'],
      'ConnectionCollection',
    ];
    expect(parts.filter((name) => order.includes(name ?? ''))).toEqual(order);
    expect(written().text.startsWith('<?xml version="1.0" encoding="utf-16"?>\n<Chart>')).toBe(true);
  });

  it('names every type, class, strength and entity it refers to, and no id twice', () => {
    const rows = hostileCase();
    const pieces = anx.write?.({ rows, entities: new Set(rows.rows('entities').keys()), chart: 'C1' }) ?? [];
    for (const text of [written().text, [...pieces].join('')]) {
      const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
      const ids = all(/ Id="([^"]*)"/g);
      expect(new Set(ids).size).toBe(ids.length);
      const references = all(/ (?:EntityType|LinkType|AttributeClass|Connection)Reference="([^"]*)"/g);
      expect(references.filter((id) => !ids.includes(id))).toEqual([]);
      const names = all(/<AttributeClass [^>]*?Name="([^"]*)"/g);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      expect(all(/<AttributeClass [^>]*?ShowValue="([^"]*)"/g)).toEqual(names.map(() => 'true'));
      const entityIds = all(/ EntityId="([^"]*)"/g);
      expect(all(/ End[12]Id="([^"]*)"/g).filter((id) => !entityIds.includes(id))).toEqual([]);
      const identities = all(/ Identity="([^"]*)"/g);
      expect(new Set(identities).size).toBe(identities.length);
      expect(all(/ ([XY]Position|X|Y)="-?\d+\.\d/g)).toEqual([]);
      for (const [, index = ''] of text.matchAll(/GradeOneIndex="([^"]*)"/g))
        expect(Number(index)).toBeGreaterThanOrEqual(0);
    }
  });

  it('has cards before the style of a link and after the drawing of an entity, and values with their class', () => {
    const { text } = written();
    expect(text).toMatch(
      /<Link End1Id="1" End2Id="2"[^>]*><CardCollection><Card .*?<LinkStyle Strength="Tentative" ArrowStyle="ArrowOnHead" Type="Owner of" /,
    );
    expect(text).toMatch(
      /<\/Icon><CardCollection>.*?<\/CardCollection><\/Entity><\/End><AttributeCollection>/,
    );
    expect(text).toContain(
      '<Attribute AttributeClass="NIK" AttributeClassReference="benang.value.1" Value="0048000000000001"/>',
    );
    expect(text).toContain(
      '<AttributeClass Id="benang.value.1" Name="NIK" Type="AttText" ShowValue="true" IsUser="true" UserCanAdd="true" UserCanRemove="true"/>',
    );
  });

  it('lets parallel links stand off each other and agree on their connection', () => {
    const { text } = written();
    const [id] = /(?<=<Connection Id=")[^"]*/.exec(text) ?? [];
    expect(text).toContain(
      `<Connection Id="${id}"><ConnectionStyle Multiplicity="MultiplicityMultiple"/></Connection>`,
    );
    const offsets = [...text.matchAll(/<Link [^>]*>/g)].map(([element]) => [
      / Offset="(-?\d+)"/.exec(element)?.[1] ?? '0',
      element.includes(`ConnectionReference="${id}"`),
    ]);
    expect(offsets).toEqual([
      ['0', true],
      ['20', true],
      ['-20', true],
    ]);
    expect(written({ links: links.slice(0, 1) }).text).not.toContain('Connection');
  });

  it('says times in UTC, and the day alone where nobody told the offset', () => {
    const { text } = written({
      links: [
        ...links.slice(0, 3),
        link('L5', 'E1', 'E2', { start: '2099-06-07T08:00' }),
        link('L6', 'E1', 'E2', { start: '209X' }),
      ],
    });
    const times = [...text.matchAll(/<ChartItem [^>]*>(?=<Link)/g)].map(
      ([item]) => / (DateSet.*|DateTimeDescription.*)>/.exec(item)?.[1],
    );
    expect(times.toSorted()).toEqual([
      'DateSet="true" TimeSet="false" DateTime="2099-05-03T00:00:00.000"',
      'DateSet="true" TimeSet="false" DateTime="2099-06-07T00:00:00.000" DateTimeDescription="2099-06-07T08:00"',
      'DateSet="true" TimeSet="true" DateTime="2099-05-03T02:00:00.000"',
      'DateSet="true" TimeSet="true" DateTime="2099-05-03T02:00:00.000" DateTimeDescription="2099-05-03T09:00+07:00"',
      'DateTimeDescription="209X"',
    ]);
  });

  it('gives its sources back with their grades, and what rests on which', () => {
    const { text } = written();
    const { sources = [], entities: read, links: told } = networkOf(readText(anx, text));
    const titles = new Map(sources.map(({ key, label }) => [key, label]));
    expect(
      sources.map(({ key: _key, ...source }) => source).toSorted((a, b) => (a.label < b.label ? -1 : 1)),
    ).toEqual([
      {
        ...{ label: 'Aduan rekaan', kind: 'tip', date: '2099' },
        grade: { scheme: '4x4', source: 'X', information: '4' },
      },
      {
        ...{ label: 'Laporan <rekaan> & "lain"', kind: 'report', reference: 'LP/00/2099' },
        ...{ date: '2099-01-02T03:04+08:00', text: 'Handling: TLP:AMBER, ORCON, NOT REL TO XX' },
        grade: { scheme: '6x6', source: 'B', information: '2' },
      },
    ]);
    const resting = (keys: readonly string[] = []) => keys.map((key) => titles.get(key)?.split(' ')[0]);
    expect(read.map(({ sources: keys, values }) => [resting(keys), resting(values[0]?.sources)])).toEqual([
      [['Laporan'], ['Laporan']],
      [
        ['Aduan', 'Laporan'],
        ['Aduan', 'Laporan'],
      ],
    ]);
    const byKey = new Map(told.map((one) => [one.key, one]));
    expect(['L1', 'L2', 'L3'].map((key) => resting(byKey.get(key)?.sources))).toEqual([
      ['Laporan'],
      ['Aduan'],
      ['Laporan'],
    ]);
    expect(resting(byKey.get('L3')?.values[0]?.sources)).toEqual(['Aduan']);
  });

  it('tells in words, and announces, what it cannot hold', () => {
    const { scope, text } = written();
    expect(text).toContain('Value="Owner of: menyebut diri"/>');
    expect(
      networkOf(readText(anx, text))
        .links.map(({ key }) => key)
        .toSorted(),
    ).toEqual(['L1', 'L2', 'L3']);
    expect(allAtOnce(lossesOf(anx, scope))).toEqual([
      { kind: 'handling', count: 1 },
      { kind: 'sourcePlaces', count: 4 },
      { kind: 'loops', count: 1 },
    ]);
    const long: Source = {
      ...tip,
      id: 'S3',
      text: 'yang tinggal di kasus',
      originator: { agency: 'Badan Rekaan' },
    };
    scope.rows.apply(
      adding({ sources: [long], links: [link('L9', 'E1', 'E2', { citations: [{ source: 'S3' }] })] }),
    );
    expect(allAtOnce(lossesOf(anx, scope))).toContainEqual({ kind: 'sourceDetails', count: 1 });
  });

  it('cuts a long label, and has the whole in the description', () => {
    const label = `${'a'.repeat(248)}😀${'b'.repeat(100)}`;
    const { text } = written({ entities: [{ ...person('E1', [{ source: 'S1' }]), label }], links: [] });
    expect(text).toContain(` Label="${'a'.repeat(248)}…" Description="${label}"`);
    expect(networkOf(readText(anx, text)).entities[0]).toMatchObject({ label });
    expect(networkOf(readText(anx, text)).entities[0]?.values.map(({ property }) => property)).toEqual([
      'nik',
    ]);
  });
});
