import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import type { Region } from '../core/case/chart.ts';
import { schemaVersion, tableNames } from '../core/case/tables.ts';
import { expectedRows, findings, sampleTables } from '../core/catalogue/test-sample.ts';

const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'benang-build-sample-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function build(...options: readonly string[]): { status: number | null; said: string } {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/build-sample.mjs'), ...options],
    { encoding: 'utf8' },
  );
  return { status, said: stderr };
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

const tables = sampleTables();
const { about, sources, entities, links, occurrences, notes, charts, placements } = tables;
const values = entities.flatMap((entity) => entity.values);
const expected = findings();

describe('the file of rows', () => {
  it('says what it is and comes out byte for byte the same', () => {
    const files = ['first.json', 'second.json'].map((name) => join(scratch, name));
    for (const file of files) expect(build('--to', file)).toEqual({ status: 0, said: '' });
    const [first = '', second] = files.map((file) => readFileSync(file, 'utf8'));
    expect(second).toBe(first);
    const built = JSON.parse(first) as { format: string; schemaVersion: number; tables: object };
    expect(built).toMatchObject({ format: 'benang-rows', schemaVersion });
    const held = tableNames.filter((name) => Object.hasOwn(built.tables, name));
    expect(Object.keys(built.tables)).toEqual(held);
  });
});

describe('the sample case', () => {
  it('holds as much of everything as expected', () => {
    const kinds = countBy(occurrences, ({ kind }) => kind);
    expect({
      entities: entities.length,
      entity_types: new Set(entities.map(({ type }) => type)).size,
      links: links.length,
      link_types: new Set(links.map(({ type }) => type)).size,
      values: values.length,
      sources: sources.length,
      calls: kinds['call'],
      positions: kinds['position'],
      conflicts: notes.filter(({ kind }) => kind === 'disagreement').length,
      schemes: countBy(sources, ({ grade }) => grade?.scheme ?? ''),
      tlp: countBy(sources, ({ handling }) => handling?.tlp ?? ''),
      classes: countBy(sources, ({ handling }) => handling?.classification ?? '-'),
      strength: countBy(links, ({ strength }) => strength),
      sources_cited: new Set([...links, ...values].flatMap(citedBy)).size,
    }).toEqual(withoutKeys(expected.counts, ['uncited']));
    expect(countBy(entities, ({ type }) => type)).toEqual(expected.types);
    expect(countBy(links, ({ type }) => type)).toEqual(expected.link_types);
  });

  it('keeps every clock and every partial date as its source wrote it', () => {
    const linkTimes = links.flatMap(({ start, end }) => [start, end].flatMap((moment) => moment ?? []));
    const textsOf = (...properties: readonly string[]): string[] =>
      values.filter(({ property }) => properties.includes(property)).map(({ text }) => text);
    const positions = occurrences.flatMap(({ kind, time }) => (kind === 'position' ? [time ?? ''] : []));
    const timed = [...linkTimes, ...positions, ...textsOf('time')].filter((moment) => moment.includes('T'));
    expect(countBy(timed, (moment) => /(Z|[+-]\d\d:\d\d)$/.exec(moment)?.[1] ?? '')).toEqual(
      expected.time_offsets,
    );
    const moments = [...linkTimes, ...textsOf('birthDate', 'time')];
    expect({
      total: moments.length,
      year_or_month: moments.filter((moment) => /^\d{4}(-\d\d)?[~?]?$/.test(moment)).length,
      about_or_uncertain: moments.filter((moment) => /[~?]$/.test(moment)).length,
      ranges: moments.filter((moment) => moment.includes('/')).length,
    }).toEqual(expected.partial_dates);
    const days = moments
      .filter((moment) => /^2025-\d\d-\d\d/.test(moment))
      .map((moment) => moment.slice(0, 10));
    expect([days.sort()[0], days.at(-1)]).toEqual(expected.span);
  });

  it('points at nothing that is not there', () => {
    const ids = new Set([...entities, ...links, ...sources, ...charts].map(({ id }) => id));
    const named = [
      ...[...links, ...values, ...occurrences].flatMap(citedBy),
      ...links.flatMap(({ from, to }) => [from, to]),
      ...sources.flatMap(({ derivedFrom }) => derivedFrom),
      ...occurrences.flatMap((row) => (row.kind === 'call' ? [row.link, row.from, row.to] : [row.entity])),
      ...notes.flatMap(({ about: home }) => home.map(({ row }) => row)),
      ...placements.flatMap(({ chart, entity }) => [chart, entity]),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(values.map(({ id }) => id)).size).toBe(values.length);
  });

  it('is marked as invented everywhere, in both languages', () => {
    expect(about).toHaveLength(1);
    expect(about[0]).toMatchObject({ id: 'case', synthetic: true, purpose: ['PELATIHAN'] });
    expect(entities.every(({ synthetic }) => synthetic)).toBe(true);
    for (const row of [...about, ...sources, ...entities, ...links, ...notes, ...charts])
      expect(row.translations?.en, row.id).toMatch(/\S/);
  });

  it('keeps what a source demands', () => {
    const byId = new Map(sources.map((source) => [source.id, source]));
    expect(byId.get('S15')).toMatchObject({
      grade: { scheme: '6x6', source: 'C', information: '3' },
      regrade: { scheme: '6x6', source: 'F', information: '6' },
      derivedFrom: ['S12'],
    });
    expect(byId.get('S16')).toMatchObject({
      grade: { scheme: '3x5x2', source: '2', information: 'B' },
      handling: { scheme: '3x5x2', codes: ['C', 'A2', 'S2'], thirdAgencyRule: true, releaseTo: ['NCB-ID'] },
    });
    expect(byId.get('S07')?.handling).toMatchObject({ tlp: 'TLP:AMBER+STRICT', notReleaseTo: ['FOREIGN'] });
    expect(sources.filter(({ text }) => text !== undefined)).toHaveLength(15);
    for (const { text = '', span = '' } of expectedRows('texts.csv'))
      expect(byId.get(text)?.text, `${text}: ${span}`).toContain(span);
  });

  it('shows the whole case on one chart and 50 to 60 entities on the other, well apart and inside their country', () => {
    const on = (chart: string) => placements.filter((placement) => placement.chart === chart);
    expect(charts.map(({ id }) => id)).toEqual(['CHT-01', 'CHT-02']);
    expect(on('CHT-02')).toHaveLength(entities.length);
    expect(on('CHT-01').length).toBeGreaterThanOrEqual(50);
    expect(on('CHT-01').length).toBeLessThanOrEqual(60);
    const countries = new Map(expectedRows('countries.csv').map((row) => [row['entity'], row['country']]));
    for (const { id, regions = [] } of charts)
      for (const { entity, x, y } of on(id)) {
        const home = regions.find(({ country }) => (country ?? '') === countries.get(entity));
        expect(home && inside(home, x, y), `${id} ${entity}`).toBe(true);
        const near = on(id).filter((other) => Math.hypot(other.x - x, other.y - y) < 95);
        expect(near.map((other) => other.entity)).toEqual([entity]);
      }
  });
});

describe('what is wrong with the files', () => {
  it.each([
    ['links.csv', 'K002,uses-phone,PER-02', 'K002,uses-phone,PER-99', 'links.csv:3: from names PER-99'],
    ['links.csv', '45000000,IDR', '45000000,', 'links.csv:203: amount and currency need each other'],
    ['links.csv', 'S01 S03,use-a', 'S01 S99,use-a', 'links.csv:2: cites S99'],
    ['links.csv', 'forward,tentative', 'forward,sure', 'links.csv:59: strength is "sure"'],
    ['links.csv', 'K003,', 'K002,', 'links.csv:4: K002 occurs twice'],
    ['values.csv', 'N0003,PER-01,role,TRN,S03', 'N0003,PER-01,role,TRN', 'values.csv:4: '],
    ['values.csv', 'property,text', 'property,words', 'values.csv:1: lacks column text'],
    ['case.json', '"purpose"', '"motto": "", "purpose"', 'case.json: has a key nobody reads: motto'],
    ['values.csv', 'N0005,PER-01,residence,ID', 'N0005,PER-01,residence,', 'values.csv:6: text is empty'],
    ['calls.csv', 'C001,K234,TEL-01,TEL-03', 'C001,K234,TEL-01,TEL-04', 'calls.csv:2: K234 joins TEL-01'],
    ['calls.csv', 'C001,K234', 'C001,K235', 'calls.csv:2: K235 joins TEL-01 and TEL-05'],
    ['positions.csv', '2025-07-16T20:05+08:00', '2025-07-16 20:05', 'positions.csv:2: time is no minute'],
    ['sources.csv', 'S02.txt', 'S99.txt', 'texts/S02.txt: no source names it'],
    ['sources.csv', ',6x6,B2,', ',6x6,B7,', 'sources.csv:2: grade is no grade: "B7"'],
    ['disagreements.csv', 'N0006 N0007', 'N0006 N9999', 'disagreements.csv:2: N9999 is no value'],
    ['case.json', '"synthetic"', '"invented"', 'case.json: lacks synthetic'],
    ['charts.csv', 'CHT-01,PER-01', 'CHT-01,PER-02', 'CHT-01:PER-02 occurs twice'],
    ['tour.json', '"K058"', '"K999"', 'tour.json: step 4 points at K999'],
  ])('%s: %s', (file, before, after, said) => {
    const folder = join(scratch, 'changed');
    cpSync(join(root, 'resources/sample'), folder, { recursive: true });
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(before);
    writeFileSync(join(folder, file), text.replace(before, after));
    const target = join(scratch, 'refused.json');
    const result = build('--from', folder, '--to', target);
    expect(result.said).toContain(said);
    expect(result.status).toBe(1);
    expect(() => readFileSync(target)).toThrow();
  });
});

function citedBy(row: { readonly citations: readonly { readonly source: string }[] }): string[] {
  return row.citations.map(({ source }) => source);
}

function inside(region: Region, x: number, y: number): boolean {
  const { x: left, y: top, width, height } = region;
  return x > left && x < left + width && y > top && y < top + height;
}

function withoutKeys(record: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
