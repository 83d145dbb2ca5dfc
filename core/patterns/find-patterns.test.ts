import { describe, expect, it } from 'vitest';

import type { Occurrence } from '../case/occurrence.ts';
import type { Source } from '../case/source.ts';
import { choose } from './choose.ts';
import { findingKey } from './finding-key.ts';
import { callBurst } from './library/call-burst.ts';
import { callsBeforeEvent } from './library/calls-before-event.ts';
import { callSilence } from './library/call-silence.ts';
import { circularReporting } from './library/circular-reporting.ts';
import { exploitationChain } from './library/exploitation-chain.ts';
import { fanIn } from './library/fan-in.ts';
import { oneWayContact } from './library/one-way-contact.ts';
import { sharedDocuments } from './library/shared-documents.ts';
import { unseenBoss } from './library/unseen-boss.ts';
import { victimsShare } from './library/victims-share.ts';
import { ownPattern } from './own-pattern.ts';
import { patternById, patterns } from './patterns.ts';
import { entity, found, link, outcome, pictureOf, transfer } from './test-picture.ts';

const people = (roles: readonly string[]) => roles.map((role, at) => entity(`P${at}`, 'person', { role }));
const met = (from: string, to: string) =>
  link(`${from}-${to}`, [from, to], { type: 'met', direction: 'both' });
const called = (from: string, to: string, count = 1) =>
  link(`${from}>${to}`, [from, to], { type: 'called', count });
const uses = (who: string, phone: string) => link(`${who}.${phone}`, [who, phone], { type: 'uses-phone' });

function call(id: number, [from, to]: readonly [string, string], time: string): Occurrence {
  return {
    id: `C${id}`,
    kind: 'call',
    link: `${from}>${to}`,
    from,
    to,
    seconds: 60,
    time,
    citations: [{ source: 'S1' }],
  };
}

/** One call a day, and so many more on one of them. */
function log(days: number, more: number, on: number): Occurrence[] {
  const date = (day: number) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
  const usual = Array.from({ length: days }, (_, day) => call(day, ['A', 'B'], `${date(day)}T10:00Z`));
  const extra = Array.from({ length: more }, (_, at) =>
    call(1000 + at, ['A', 'B'], `${date(on)}T11:${10 + at}Z`),
  );
  return [...usual, ...extra];
}

describe('every pattern', () => {
  it.each(patterns.map((pattern) => [pattern.id, pattern] as const))(
    '%s bears what cases hold',
    (_, pattern) => {
      expect(outcome(pictureOf({}), pattern)).toEqual({ findings: [], stopped: [] });
      const entities = ['person', 'phone', 'account', 'vessel', 'event', 'document'].map((type) =>
        entity(type, type, { role: 'VIC', time: '2025-06', number: '??', lat: 'x' }),
      );
      const links = entities.flatMap(({ id }, at) => [
        link(`S${at}`, [id, id], { type: 'called' }),
        transfer(`M${at}`, [id, id], '0 IDR', '2025-06~'),
        link(`D${at}`, [id, 'phone'], { type: 'holds-document', start: '../2025-06', direction: 'none' }),
      ]);
      const occurrences: Occurrence[] = [
        { ...call(1, ['phone', 'phone'], ''), time: '2025-06' },
        {
          id: 'N',
          kind: 'call',
          link: 'S1',
          from: 'phone',
          to: 'person',
          seconds: 0,
          citations: [{ source: 'S1' }],
        },
        {
          id: 'R',
          kind: 'position',
          entity: 'vessel',
          latitude: 90,
          longitude: 180,
          observer: '',
          citations: [{ source: 'S1' }],
        },
      ];
      expect(outcome(pictureOf({ entities, links, occurrences }), pattern)).toEqual({
        findings: [],
        stopped: [],
      });
    },
  );

  it.each(patterns.map((pattern) => [pattern.id, pattern] as const))(
    '%s has usual settings in range',
    (id, pattern) => {
      expect(choose(pattern).ok).toBe(true);
      expect(patternById(id)).toBe(pattern);
      expect(pattern.reference).not.toBe('');
    },
  );

  it('is refused settings that it does not have or that are out of range', () => {
    const details = (given: Record<string, number | string>) => {
      const chosen = choose(fanIn, given);
      return chosen.ok ? null : chosen.problem.details;
    };
    expect(details({ others: 7 })).toBeNull();
    for (const wrong of [{ others: 1 }, { others: 2.5 }, { others: 'many' }, { others: NaN }])
      expect(details(wrong)).toEqual({ field: 'fan-in.others', reason: 'range' });
    expect(details({ colour: 1 })).toEqual({ field: 'fan-in.colour', reason: 'range' });
  });

  it('is told of so often and no more', () => {
    const entities = [
      ...people(Array<string>(9).fill('VIC')),
      ...['T', 'U', 'V'].map((id) => entity(id, 'phone')),
    ];
    const links = entities.slice(0, 9).map(({ id }, at) => uses(id, ['T', 'U', 'V'][at % 3] as string));
    const picture = pictureOf({ entities, links });
    expect(outcome(picture, victimsShare)).toMatchObject({ stopped: [], findings: { length: 3 } });
    expect(outcome(picture, victimsShare, {}, { tries: 1e6, findings: 2 })).toMatchObject({
      stopped: ['victims-share'],
      findings: { length: 2 },
    });
  });
});

describe('findings', () => {
  it('are named by pattern, items and beginning, in whatever order', () => {
    const key = findingKey('fan-in', ['A', 'B'], '2025');
    expect(key).toMatch(/^finding:[0-9a-f]{16}$/);
    expect(findingKey('fan-in', ['B', 'A', 'A'], '2025')).toBe(key);
    const others = [
      findingKey('fan-out', ['A', 'B'], '2025'),
      findingKey('fan-in', ['A', 'C'], '2025'),
      findingKey('fan-in', ['A', 'B'], null),
    ];
    expect(new Set([key, ...others]).size).toBe(4);
    const many = Array.from({ length: 20_000 }, (_, at) => findingKey('fan-in', [`E${at}`], null));
    expect(new Set(many).size).toBe(many.length);
  });

  it('rest on the weakest link, on all sources, and on times as they were written', () => {
    const sources = ['S1', 'S2'].map((id, at): Source => ({
      ...{ id, kind: 'report', label: id, purpose: [], derivedFrom: [] },
      grade: { scheme: '6x6', source: at === 0 ? 'A' : 'E', information: '1' },
    }));
    const entities = [...people(['VIC', 'VIC', 'VIC']), entity('T', 'phone')];
    const links = [
      { ...uses('P0', 'T'), start: '2025-03' },
      { ...uses('P1', 'T'), strength: 'tentative', start: '2024~', citations: [{ source: 'S2' }] } as const,
      { ...uses('P2', 'T'), end: '2025-07-01T08:00+07:00' },
    ];
    expect(found(pictureOf({ entities, links, sources }), victimsShare)[0]).toMatchObject({
      ...{ start: '2024~', end: '2025-07-01T08:00+07:00', weakest: 'P1.T', sources: ['S1', 'S2'] },
      grades: [{ source: 'A' }, { source: 'E' }],
    });
  });
});

describe('people', () => {
  it('are victims by what any source says, and persons are not what others have in common', () => {
    const entities = [...people(['VIC', 'VOF', ' vic ', 'REC']), entity('T', 'phone')];
    const links = ['P0', 'P1', 'P2'].flatMap((id) => [uses(id, 'T'), met('P3', id)]);
    expect(found(pictureOf({ entities, links }), victimsShare).map(({ named }) => named)).toEqual([
      ['T', 'P0', 'P1', 'P2'],
    ]);
  });

  it('share a number however it is written, and short ones say nothing', () => {
    const entities = [
      entity('D1', 'document', { number: 'zz 000-117' }),
      entity('D2', 'document', { number: 'ZZ000117' }),
      ...['D3', 'D4'].map((id) => entity(id, 'document', { number: '00' })),
    ];
    expect(found(pictureOf({ entities }), sharedDocuments)).toMatchObject([
      { sentence: 'found', named: ['D1', 'D2'] },
    ]);
  });

  it('hand victims on in a chain, over one more where that is allowed', () => {
    const entities = people(['REC', 'TRN', 'HAR', 'EXP', 'FIN']);
    const links = [met('P0', 'P1'), met('P1', 'P4'), met('P4', 'P2'), met('P2', 'P3')];
    const picture = pictureOf({ entities, links });
    expect(found(picture, exploitationChain, { between: 0 })).toEqual([]);
    expect(found(picture, exploitationChain)).toMatchObject([
      { sentence: 'found-between', fill: { between: 1 }, named: ['P0', 'P1', 'P2', 'P3'] },
    ]);
    const direct = pictureOf({ entities, links: [...links, met('P1', 'P2')] });
    expect(found(direct, exploitationChain, { between: 0 })).toMatchObject([{ sentence: 'found' }]);
  });

  it('give orders unseen where no phone of theirs calls the courier', () => {
    const entities = [...people(['ORG', 'TRN']), ...['A', 'B', 'C', 'D'].map((id) => entity(id, 'phone'))];
    const links = [uses('P0', 'A'), uses('P1', 'C'), called('A', 'B'), called('C', 'B')];
    expect(found(pictureOf({ entities, links }), unseenBoss)).toMatchObject([
      { named: ['P0', 'P1', 'B'], fill: { between: 1 } },
    ]);
    const second = [...links, uses('P0', 'D'), called('C', 'D')];
    expect(found(pictureOf({ entities, links: second }), unseenBoss)).toEqual([]);
  });
});

describe('calls', () => {
  it('go one way where the other one is seen calling somebody', () => {
    const entities = ['A', 'B', 'C'].map((id) => entity(id, 'phone'));
    const seen = (...links: readonly ReturnType<typeof called>[]) =>
      found(pictureOf({ entities, links }), oneWayContact).length;
    expect(seen(called('A', 'B', 5), called('B', 'C'))).toBe(1);
    expect(seen(called('A', 'B', 5))).toBe(0);
    expect(seen(called('A', 'B', 5), called('B', 'A'))).toBe(0);
    expect(seen(called('A', 'B', 4), called('B', 'C'))).toBe(0);
  });

  it('come in a burst as against the same phone otherwise, told once of two who called each other alone', () => {
    expect(
      found(pictureOf({ occurrences: log(20, 6, 9) }), callBurst).map(({ named, fill }) => [
        named[0],
        fill['calls'],
      ]),
    ).toEqual([['A', 8]]);
    expect(found(pictureOf({ occurrences: log(20, 2, 9) }), callBurst)).toEqual([]);
    expect(found(pictureOf({ occurrences: log(2, 6, 1) }), callBurst)).toEqual([]);
  });

  it('come before an event by instants, not by what clocks show', () => {
    const event = (time: string) => [entity('E', 'event', { time, kind: 'departure' })];
    const before = (time: string, given = {}) =>
      found(pictureOf({ entities: event(time), occurrences: log(20, 6, 9) }), callsBeforeEvent, given);
    // 17:20+07:00 is 10:20Z, before the calls of 11:10Z
    expect(before('2025-01-10T17:20+07:00')).toEqual([]);
    expect(before('2025-01-10T18:20+07:00')[0]?.fill).toMatchObject({ calls: 7 });
    expect(before('2025-01')).toEqual([]);
    expect(before('2025-01-10T18:20Z', { kind: 'Departure' })).toHaveLength(1);
    expect(before('2025-01-10T18:20Z', { kind: 'raid' })).toEqual([]);
  });

  it('fall silent, also up to the end of what others still call', () => {
    const quiet = log(70, 0, 0).filter((_, at) => at < 12);
    const other = Array.from({ length: 70 }, (_, day) =>
      call(
        2000 + day,
        ['X', 'Y'],
        `${new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)}T09:00Z`,
      ),
    );
    const told = found(pictureOf({ occurrences: [...quiet, ...other] }), callSilence);
    expect(told.map(({ named, sentence, fill }) => [named[0], sentence, fill['days']])).toEqual([
      ['A', 'found-ended', 58],
      ['B', 'found-ended', 58],
    ]);
  });
});

describe('sources', () => {
  const source = (id: string, ...derivedFrom: readonly string[]): Source => ({
    id,
    kind: 'report',
    label: id,
    purpose: [],
    derivedFrom,
  });
  const citing = (...ids: readonly string[]) => ({
    ...met('A', 'B'),
    citations: ids.map((id) => ({ source: id })),
  });

  it.each([
    ['one that copies another', ['S1', 'S2'], [source('S1'), source('S2', 'S1')], 1],
    ['two that copy a third', ['S2', 'S3'], [source('S1'), source('S2', 'S1'), source('S3', 'S1')], 1],
    ['two that copy each other', ['S1', 'S2'], [source('S1', 'S2'), source('S2', 'S1')], 1],
    ['two of their own', ['S1', 'S2'], [source('S1'), source('S2')], 0],
    ['one that builds on two', ['S1', 'S3'], [source('S1'), source('S2'), source('S3', 'S1', 'S2')], 0],
    ['the same one twice', ['S1', 'S1'], [source('S1')], 0],
  ] as const)('%s', (_, cited, sources, expected) => {
    const picture = pictureOf({
      entities: ['A', 'B'].map((id) => entity(id, 'person')),
      links: [citing(...cited)],
      sources,
    });
    expect(found(picture, circularReporting)).toHaveLength(expected);
  });
});

describe('a query of the case', () => {
  it('is a pattern among the others', () => {
    const type = (name: string) => [{ facet: 'type', test: 'is', values: [name] }] as const;
    const drawn = ownPattern({
      ...{ id: 'Q7', label: 'Dua orang satu telepon' },
      entities: ['phone', 'person', 'person'].map((name, at) => ({
        name: String(at),
        conditions: type(name),
        x: 0,
        y: 0,
      })),
      links: ['1', '2'].map((from) => ({ from, to: '0', direction: 'forward', conditions: [] })),
    });
    const entities = [...people(['REC', 'TRN', 'X']), entity('T', 'phone')];
    const links = [uses('P0', 'T'), uses('P1', 'T')];
    expect(found(pictureOf({ entities, links }), drawn)).toMatchObject([
      {
        pattern: 'query:Q7',
        fill: { query: 'Dua orang satu telepon' },
        named: ['T', 'P0', 'P1'],
        links: ['P0.T', 'P1.T'],
      },
    ]);
    expect(found(pictureOf({ entities, links: links.slice(1) }), drawn)).toEqual([]);
  });
});
