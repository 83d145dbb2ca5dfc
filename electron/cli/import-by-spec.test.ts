import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { TestTerminal } from './test-terminal.ts';

const bali = resolve(import.meta.dirname, '../../../shared/data/networks/bali2002');

const calls = {
  format: 'benang-table-spec',
  version: 1,
  name: 'Panggilan',
  separator: ';',
  steps: [
    { step: 'date', from: ['waktu'], into: ['waktu'], with: { order: 'day-month-year', zone: '+07:00' } },
  ],
  entities: ['pemanggil', 'dipanggil'].map((column) => ({
    name: column,
    type: { always: 'phone' },
    key: [column],
    sameBy: ['number'],
    properties: [{ column, property: 'number' }],
  })),
  links: [
    {
      from: 'pemanggil',
      to: 'dipanggil',
      type: { always: 'call' },
      direction: { always: 'forward' },
      start: 'waktu',
    },
  ],
};

let terminal: TestTerminal;
let path = '';
let number = 0;

async function json(...args: string[]): Promise<Record<string, unknown>> {
  return (await terminal.json(args)) as Record<string, unknown>;
}

beforeAll(async () => {
  terminal = await TestTerminal.open();
});
afterAll(() => terminal.remove());
beforeEach(async () => {
  path = join(terminal.folder, `Kasus ${++number}.benang`);
  await json('new', path);
});

describe('an import by a specification', () => {
  const rows = 'pemanggil;dipanggil;waktu;catatan\n0811;0812;3/4/2025 21:05;a\n0812;+62813;besok;b\n';

  it('says beforehand what it would do, does it, and accounts for every cell', async () => {
    const spec = await terminal.file('panggilan.json', JSON.stringify(calls));
    const file = await terminal.file('cdr.csv', rows);
    const trial = await json('import', path, file, '--spec', spec, '--dry-run');
    expect(trial).toMatchObject({ isTrial: true, entities: 2, links: 1, revision: 1 });
    expect(await json('info', path)).toMatchObject({ revision: 1, entities: { total: 0 } });
    const done = await json('import', path, file, '--spec', spec);
    expect(done).toMatchObject({
      ...{ isTrial: false, entities: 2, links: 1, revision: 2 },
      rows: { read: 2, used: 1, ignored: 0, rejected: 1 },
      problems: [{ code: 'cell-bad', file: 'cdr.csv', line: 3, column: 'waktu' }],
    });
    expect(done['files']).toMatchObject([
      {
        format: 'table',
        table: { columns: [{ used: 1, rejected: 1 }, {}, {}, { column: 'catatan', unmapped: 1 }] },
      },
    ]);
  });

  it('keeps what it rejects in a file that is mended and imported again', async () => {
    const spec = await terminal.file(
      'panggilan.json',
      JSON.stringify({ ...calls, encoding: 'windows-1252' }),
    );
    const rejects = join(terminal.folder, 'ditolak.csv');
    await json('import', path, await terminal.file('cdr.csv', rows), '--spec', spec, '--rejects', rejects);
    const text = await readFile(rejects, 'utf8');
    expect(text).toContain("0812;'+62813;besok;b;");
    const mended = await terminal.file('diperbaiki.csv', text.replace('besok', '4/4/2025'));
    expect(await json('import', path, mended, '--spec', spec)).toMatchObject({
      ...{ entities: 1, joined: 1, links: 1, problems: [] },
      rows: { read: 1, used: 1, rejected: 0 },
    });
    expect(await json('info', path)).toMatchObject({ entities: { total: 3 } });
    expect((await terminal.run(['search', path, '62813'])).out).toContain('+62813');
  });

  it('is refused with the field that is wrong, and brings nothing in', async () => {
    const file = await terminal.file('cdr.csv', rows);
    const broken = await terminal.file('a.json', '{');
    const strange = await terminal.file('b.json', JSON.stringify({ ...calls, entities: [] }));
    const other = await terminal.file(
      'c.json',
      JSON.stringify({ ...calls, rules: [{ column: 'x', is: 'empty' }] }),
    );
    expect(await terminal.problem(['import', path, file, '--spec', broken])).toBe('spec-bad');
    expect(await terminal.problem(['import', path, file, '--spec', strange])).toBe('spec-bad');
    expect(await terminal.problem(['import', path, file, '--spec', other])).toBe('column-missing');
    expect(await terminal.problem(['import', path, file, '--spec', join(terminal.folder, 'no.json')])).toBe(
      'file-missing',
    );
    expect(await json('info', path)).toMatchObject({ revision: 1 });
  });

  it.each(['id', 'en'])('is told in %s', async (language) => {
    const spec = await terminal.file('panggilan.json', JSON.stringify(calls));
    const file = await terminal.file('cdr.csv', rows);
    const { out } = await terminal.run([
      'import',
      path,
      file,
      '--spec',
      spec,
      '--dry-run',
      '--language',
      language,
    ]);
    expect(out).toContain(language === 'id' ? 'catatan: 0 dipakai' : 'catatan: 0 used');
    expect(out).toContain(language === 'id' ? 'Tidak ada yang dibawa masuk' : 'Nothing was brought in');
  });

  it.skipIf(!existsSync(bali))('reads a network with dates that are known in part', async () => {
    const dates = ['Arrest_Date', 'Release_Date', 'Death_Date'];
    const people = {
      ...{ format: 'benang-table-spec', version: 1, name: 'Bali' },
      steps: dates.map((column) => ({
        ...{ step: 'date', from: [column], into: [column], otherwise: 'keep' },
        with: { order: 'month-day-year' },
      })),
      entities: [
        {
          ...{ name: 'person', type: { always: 'person' }, key: ['ID'] },
          properties: dates.map((column) => ({ column, property: column })),
        },
      ],
    };
    const spec = await terminal.file('bali.json', JSON.stringify(people));
    const file = join(bali, 'Bali1_Nodes_Public_Version2.csv');
    const lines =
      (await readFile(file, 'utf8')).split(/\r?\n/).filter((line) => line.trim() !== '').length - 1;
    const done = await json('import', path, file, '--spec', spec);
    expect(done).toMatchObject({ entities: lines, rows: { used: lines, rejected: 0 } });
    // Of 27 dates six leave the day or the month open; none is left as words.
    const partial = await terminal.json(['search', path, 'XX', '--limit', '50']);
    expect(JSON.stringify(partial)).toContain('2003-XX-XX');
    expect((await terminal.run(['search', path, '2002-10-XX'])).out).toContain('151');
  });
});
