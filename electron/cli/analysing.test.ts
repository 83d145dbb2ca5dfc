import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findings } from '../../core/catalogue/test-sample.ts';
import { groupings } from '../../core/measures/groups/groupings.ts';
import { measures } from '../../core/measures/measures.ts';
import { sampleRows, TestTerminal } from './test-terminal.ts';

const { network: expected } = findings();

interface Row {
  readonly id: string;
  readonly label: string;
  readonly score: number;
  readonly rank: number;
}

describe.skipIf(!existsSync(sampleRows))('the analysis of the sample case', () => {
  let terminal: TestTerminal;
  let path = '';

  beforeAll(async () => {
    terminal = await TestTerminal.open();
    path = join(terminal.folder, 'Contoh.benang');
    await terminal.run(['new', path, '--sample']);
  });
  afterAll(() => terminal.remove());

  const json = (name: string, ...args: string[]) => terminal.json([name, path, ...args]);
  const lines = async (language: 'en' | 'id', name: string, ...args: string[]) => {
    const { code, out, err } = await terminal.run([name, path, ...args, '--language', language]);
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toMatch(/cli[:.]|undefined|NaN|\{\{|\.explain|\.name/);
    return out.trimEnd().split('\n');
  };

  it('measures the ring, ranked and explained in both languages', async () => {
    const rows = (await json('measure', 'betweenness', '--ring')) as Row[];
    expect(rows).toHaveLength(expected.ring.nodes);
    expect(rows.slice(0, 3).map(({ id, score }) => [id, Math.round(score * 1000) / 1000])).toEqual(
      expected.ring.top.slice(0, 3).map(([id, score]) => [id, score]),
    );
    expect(rows.map(({ rank }) => rank).slice(0, 3)).toEqual([1, 2, 3]);
    const english = await lines('en', 'measure', 'betweenness', '--ring');
    expect(english.join('\n')).toContain('0.369, highest of 104; next 0.250.');
    const indonesian = await lines('id', 'measure', 'betweenness', '--ring');
    expect(indonesian.join('\n')).toContain('0.369, tertinggi dari 104; berikutnya 0.250.');
  });

  it('writes scores as a table that is read again number by number, those of links with both ends', async () => {
    const rows = (await json('measure', 'betweenness')) as Row[];
    const table = await lines('en', 'measure', 'betweenness', '--csv');
    expect(table[0]).toBe('Rank,ID,Name,Type code,Betweenness [measure:betweenness]');
    const cells = table.slice(1).map((line) => line.split(','));
    expect(cells.map(([rank, id]) => [Number(rank), id])).toEqual(rows.map(({ rank, id }) => [rank, id]));
    for (const [at, row] of cells.entries())
      expect(Number(row.at(-1))).toBeCloseTo(rows[at]?.score ?? NaN, 10);
    const links = await lines('id', 'measure', 'link-betweenness', '--csv');
    expect(links[0]).toMatch(
      /^Peringkat,ID,Nama,Kode jenis,Dari,ID asal,Ke,ID tujuan,.+ \[measure:link-betweenness\]$/,
    );
    expect(links).toHaveLength(256);
  });

  it('says with --details which network it was and why to take care', async () => {
    const told = await json('measure', 'betweenness', '--details', '--plain', '--direction', 'out');
    expect(told).toMatchObject({
      ...{ measure: 'betweenness', normalised: false, bound: null, entities: 120, links: 255 },
      cautions: [{ code: 'tentative', of: 255 }],
    });
    expect((told as { scores: Row[] }).scores).toHaveLength(120);
  });

  it('scores links by whom they join', async () => {
    const [first] = (await json('measure', 'link-betweenness')) as (Row & { from: string; to: string })[];
    expect(first).toMatchObject({
      rank: 1,
      from: expect.any(String) as string,
      to: expect.any(String) as string,
    });
    const said = await lines('en', 'measure', 'link-betweenness', '--ring');
    expect(said.at(-1)).toMatch(/ - .*\(.*K\d+\)$/);
  });

  it('lists what it can measure and how it can group', async () => {
    const listed = (await json('measure')) as { id: string; name: string; explain: string }[];
    expect(listed.map(({ id }) => id)).toEqual(measures.map(({ id }) => id));
    const ways = (await json('groups', '--list')) as { id: string; name: string; explain: string }[];
    expect(ways.map(({ id }) => id)).toEqual(groupings.map(({ id }) => id));
    for (const { name, explain } of [...listed, ...ways]) expect(`${name}${explain}`).not.toContain(':');
    expect(await lines('id', 'measure', '--list')).toHaveLength(measures.length);
  });

  it('narrows the network by links, conditions, time, and what is taken away', async () => {
    const links = async (...args: string[]) =>
      ((await json('measure', 'degree', '--details', ...args)) as { links: number }).links;
    const calls = await links('--link-types', 'called');
    expect(await links('--links', 'type=called')).toBe(calls);
    expect(await links('--links', 'type!=called')).toBe(255 - calls);
    expect(await links('--during', '2025', '--undated')).toBeGreaterThan(await links('--during', '2025'));
    expect(await links('--without', 'PER-18')).toBe(await links('--without', 'Meilani Samarbayu'));
    expect(await links('--entities', 'type=person')).toBeLessThan(255);
    const heavy = (await json('measure', 'strength', '--weight', 'count', '--link-types', 'called')) as Row[];
    const light = (await json('measure', 'degree', '--link-types', 'called')) as Row[];
    expect(heavy[0]?.score).toBeGreaterThan(light[0]?.score ?? 0);
  });

  it('takes two records for one, and keeps them apart in the case', async () => {
    const ranked = async (measure: string, ...args: string[]) => {
      const rows = (await json('measure', measure, '--ring', '--as-one', 'PER-01=PER-02', ...args)) as Row[];
      expect(rows).toHaveLength(expected.ring.nodes - 1);
      return rows.map(({ id, score }) => [id, Math.round(score * 1000) / 1000]);
    };
    const between = await ranked('betweenness');
    const united = expected.ring.top_united;
    expect(between.slice(0, united.length)).toEqual(united.map(([id, score]) => [id, score]));
    const ties = await ranked('degree', '--plain');
    expect(ties.slice(0, 5)).toEqual(expected.ring.degree_top_united);
    expect(
      await json('measure', 'degree', '--details', '--as-one', 'PER-01=PER-02,PER-02=PER-03'),
    ).toMatchObject({
      entities: 118,
      cautions: [{ code: 'asOne', count: 3, of: 1 }, { code: 'tentative' }],
    });
    expect(await lines('id', 'measure', 'degree', '--as-one', 'PER-01=PER-02')).toContainEqual(
      expect.stringContaining('2 entitas dianggap 1'),
    );
    expect(await json('measure', 'degree', '--details')).toMatchObject({ entities: 120 });
  });

  it('groups, names key players and brokers, and takes some away', async () => {
    const connectors = (await json('groups', 'connectors', '--ring')) as { cutPoints: string[] };
    expect(connectors.cutPoints.toSorted()).toEqual(expected.ring.cut);
    expect((await lines('id', 'groups', '--ring')).join('\n')).toContain('Modularitas: 0.');
    const players = await json('key-players', '-k', '2', '--goal', 'split', '--ring');
    expect(players).toMatchObject({
      goal: 'split',
      sets: [{ members: ['PER-18'] }, { parts: expect.any(Number) as number }],
    });
    expect((await lines('en', 'key-players', '--ring')).join('\n')).toContain('Meilani Samarbayu');
    expect(await json('brokerage')).toMatchObject({ by: 'country', ungrouped: 8 });
    expect((await lines('id', 'brokerage', '--by', 'type')).join('\n')).toContain('penghubung');
    const said = await lines('en', 'what-if', '--ring', '--without', 'PER-18');
    expect(said.join('\n')).toMatch(/Parts +5 +\d/);
  });

  it('tells figures of the network', async () => {
    const { figures } = (await json('network', '--ring')) as { figures: { figure: string; value: number }[] };
    expect(figures).toContainEqual({ figure: 'joined-pairs', value: 182, estimated: false });
    expect((await lines('id', 'network', '--by', 'country')).join('\n')).not.toContain('figures:');
  });

  it('finds the path of the findings and the link it rests on', async () => {
    const found = await json('paths', 'PER-03', 'PER-23', '--most', '1');
    expect(found).toMatchObject({ shortest: 1, paths: [{ weakest: 3 }] });
    const said = await lines('id', 'paths', 'PER-03', 'PER-23', '--links', 'strength=confirmed');
    expect(said[0]).toBe('Tidak ada jalur yang ditemukan.');
    expect(said.length).toBeGreaterThan(1);
    expect((await lines('en', 'paths', 'PER-03', 'PER-23', '--most', '1')).join('\n')).toContain(
      '<- weakest',
    );
    await lines('en', 'paths', 'PER-08', 'PER-18', '--weight', 'links', '--weight-means', 'strength');
  });

  it.each([
    [['measure', 'degree', '--without', 'Nobody at all'], 'name-missing'],
    [['measure', 'degree', '--as-one', 'PER-01=Nobody at all'], 'name-missing'],
    [['measure', 'degree', '--scope', 'chart:gone'], 'unknown-name'],
    [['measure', 'degree', '--link-types', 'luck'], 'unknown-name'],
    [['measure', 'degree', '--entities', 'luck=1'], 'unknown-name'],
    [['measure', 'strength', '--weight', 'amount'], 'currencies-mixed'],
    [['measure', 'degree', '--weight', 'luck'], 'unknown-name'],
    [['measure', 'degree', '--weight', 'strength'], 'bad-input'],
    [['groups', 'luck'], 'bad-input'],
    [['brokerage', '--by', 'luck'], 'unknown-name'],
    [['paths', 'PER-03', 'gone'], 'name-missing'],
  ])('%j is the Problem %s', async ([name = '', ...args], code) => {
    expect(await terminal.problem([name, path, ...args])).toBe(code);
  });

  it.each([
    [['measure', 'degree', '--scope', 'half']],
    [['measure', 'degree', '--weight-means', 'cost']],
    [['measure', 'degree', '--weight', 'links', '--weight-means', 'luck']],
    [['measure', 'degree', '--plain', '--normalised']],
    [['measure', 'degree', '--entities', 'luck']],
    [['measure', 'degree', '--during', 'someday']],
    [['measure', 'degree', '--undated']],
    [['groups', '--seed', 'x']],
    [['groups', '--resolution', '0']],
    [['key-players', '-k', '11']],
    [['key-players', '--goal', 'luck']],
    [['what-if']],
    [['paths', 'PER-03', 'PER-23', '--within', '13']],
    [['paths', 'PER-03', 'PER-23', '--time', 'luck']],
  ])('%j is not understood', async ([name = '', ...args]) => {
    expect((await terminal.run([name, path, ...args])).code).toBe(2);
  });
});
