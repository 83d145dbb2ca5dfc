import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { workbookOf } from '../import/workbook/test-workbooks.ts';
import { TestTerminal } from './test-terminal.ts';

const noordin = resolve(
  import.meta.dirname,
  '../../../shared/data/networks/noordin139/Noordin_139_Data.xlsx',
);
const calls = 'Nomor A;Nomor B;Waktu;Durasi\n0811;0812;3/4/2025 21:05;62\n0811;;besok;\n';

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

describe('a specification that comes with the program', () => {
  it('is named by its id', async () => {
    const file = await terminal.file('cdr.csv', calls);
    const done = await json('import', path, file, '--spec', 'cdr');
    expect(done).toMatchObject({ entities: 2, links: 1, rows: { read: 2, used: 2 } });
    expect(await terminal.problem(['import', path, file, '--spec', 'no-such'])).toBe('unknown-name');
    expect(await terminal.problem(['import', path, file, '--spec', 'gone.json'])).toBe('file-missing');
  });

  it('is suggested for a table that nobody can read without it, and for one that it says more of', async () => {
    const file = await terminal.file('panggilan.csv', calls);
    const { code, err } = await terminal.run(['import', path, file, '--language', 'id']);
    expect([code, err]).toEqual([1, expect.stringContaining('impor dengan spesifikasi itu (cdr)')]);
    const list = await terminal.file(
      'daftar.csv',
      'Nama;Jabatan;Nama kapal\nAnda Contoh;Nakhoda;Contoh Jaya\n',
    );
    expect(await json('import', path, list)).toMatchObject({
      suggested: [{ file: 'daftar.csv', spec: 'crew-list' }],
    });
    const { out } = await terminal.run(['import', path, list, '--again', '--language', 'en']);
    expect(out).toContain('import it with --spec crew-list');
    const plain = await terminal.file('biasa.csv', 'from,to\nA,B\n');
    expect(await json('import', path, plain)).toMatchObject({ suggested: [] });
  });
});

describe('a workbook', () => {
  const sheets = [
    {
      name: 'Orang',
      rows: [
        ['nama', 'umur'],
        ['Anda Contoh', '41'],
        ['Beni Contoh', 'tua'],
      ],
    },
    {
      name: 'Kenal',
      rows: [
        ['a', 'b'],
        ['Anda Contoh', 'Beni Contoh'],
        ['Beni Contoh', 'Anda Contoh'],
      ],
    },
    { name: 'Catatan', rows: [['x']] },
  ];
  const table = (name: string, rest: object) => ({
    ...{ sheet: name, table: { format: 'benang-table-spec', version: 1, name, ...rest } },
  });
  const person = (column: string) => ({ name: column, type: { always: 'person' }, key: [column] });
  const spec = {
    ...{ format: 'benang-workbook-spec', version: 1, name: 'Buku' },
    sheets: [
      table('orang', {
        steps: [{ step: 'number', from: ['umur'], into: ['umur'], with: { decimal: ',' } }],
        entities: [person('nama')],
      }),
      table('Kenal', {
        entities: [person('a'), person('b')],
        links: [{ from: 'a', to: 'b', type: { always: 'knows' }, direction: { always: 'none' }, once: true }],
      }),
    ],
  };

  it('is imported sheet by sheet in one go, each with its own account and rejects, as one step', async () => {
    const file = join(terminal.folder, 'buku.xlsx');
    await writeFile(file, workbookOf(sheets));
    const by = await terminal.file('buku.json', JSON.stringify(spec));
    const rejects = join(terminal.folder, 'ditolak.csv');
    const done = await json('import', path, file, '--spec', by, '--rejects', rejects);
    expect(done).toMatchObject({
      ...{ revision: 2, entities: 2, links: 1, rows: { read: 4, used: 3, rejected: 1 } },
      problems: [
        { code: 'sheets-left', details: { sheets: 'Catatan' } },
        { code: 'cell-bad', sheet: 'Orang', line: 3, column: 'umur' },
      ],
      files: [
        {
          sheets: [
            { sheet: 'Orang', rows: { read: 2, rejected: 1 }, columns: [{ used: 1, rejected: 1 }, {}] },
            { sheet: 'Kenal', rows: { read: 2, used: 2 }, rejects: [] },
          ],
        },
      ],
    });
    expect(await readFile(rejects, 'utf8')).toContain('Beni Contoh,tua,');
    await json('undo', path);
    expect(await json('info', path)).toMatchObject({ entities: { total: 0 }, sources: 0 });
    const { out } = await terminal.run(['import', path, file, '--spec', by, '--language', 'id']);
    expect(out).toContain('Lembar "Kenal": 2 baris dibaca');
  });

  it('is asked for where the specification is of one, and its sheets must be there', async () => {
    const by = await terminal.file('buku.json', JSON.stringify(spec));
    const plain = await terminal.file('biasa.csv', 'nama\nA\n');
    expect(await terminal.problem(['import', path, plain, '--spec', by])).toBe('not-a-workbook');
    const file = join(terminal.folder, 'lain.xlsx');
    await writeFile(file, workbookOf(sheets.slice(0, 1)));
    expect(await terminal.problem(['import', path, file, '--spec', by])).toBe('sheet-missing');
  });

  it('that we wrote ourselves comes back whole, from both of its tables', async () => {
    const list = await terminal.file('jaringan.csv', 'from,to,hubungan\nAnda,Beni,family\nBeni,Citra,met\n');
    await json('import', path, list);
    const out = join(terminal.folder, 'keluar.xlsx');
    await json('export', path, out);
    const again = join(terminal.folder, `Kasus ${++number}.benang`);
    await json('new', again);
    expect(await json('import', again, out)).toMatchObject({
      ...{ entities: 3, links: 2, rows: { rejected: 0 } },
      files: [{ format: 'entity-table', problems: [{ code: 'sheets-left', details: { count: 1 } }] }],
    });
  });

  it.skipIf(!existsSync(noordin))(
    'of 15 sheets becomes one case by the specification made for it',
    async () => {
      const { err } = await terminal.run(['import', path, noordin, '--language', 'id']);
      expect(err).toContain('impor dengan spesifikasi itu (noordin-139)');
      const done = await json('import', path, noordin, '--spec', 'noordin-139');
      expect(done).toMatchObject({
        ...{ entities: 288, links: 1315, joined: 0, revision: 2, problems: [] },
        rows: { read: 15 * 139, rejected: 0 },
      });
      expect(await json('info', path)).toMatchObject({ entities: { total: 288, byType: { person: 143 } } });
      await json('undo', path);
      expect(await json('info', path)).toMatchObject({ entities: { total: 0 }, links: { total: 0 } });
    },
  );
});
