import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { DraftLink } from '../../../core/formats/format.ts';
import { tableSpec } from '../../../core/table-spec/table-spec.ts';
import { zipOf } from '../archive/test-archives.ts';
import { readNetwork } from '../read-network.ts';
import type { ReadOptions } from '../read-options.ts';
import { inFolder, readBytes, refusal } from '../test-files.ts';
import { type TestSheet, workbookMembers, workbookOf } from './test-workbooks.ts';
import { workbookHead } from './workbook-head.ts';

const file = 'buku.xlsx';
const links: TestSheet = {
  name: 'Kaitan',
  rows: [
    ['from', 'to', 'note', 'date'],
    ['Anda Contoh', 'Beni Contoh', '', { xml: '<c r="D2" s="1"><v>45000</v></c>' }],
    [],
    ['Citra Contoh', 'Anda Contoh', { xml: '<c t="inlineStr"><is><t>0048</t></is></c>' }],
  ],
};
const people: TestSheet = { name: 'Orang', rows: [['nama'], ['Dodi Contoh']], state: 'hidden' };

async function network(sheets: readonly TestSheet[], options: ReadOptions = {}) {
  const read = await readBytes(workbookOf(sheets), options, file);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return { ...read.value.network, format: read.value.format };
}

describe('a workbook', () => {
  it('is read like any table, every place naming its sheet', async () => {
    const { format, links: made, rows, problems } = await network([links]);
    expect([format, rows, problems]).toEqual([
      'edge-list',
      { read: 2, used: 2, ignored: 0, rejected: 0 },
      [],
    ]);
    expect(made).toMatchObject([
      { from: 'Anda Contoh', start: '2023-03-15', at: { sheet: 'Kaitan', line: 2, row: 1 }, values: [] },
      {
        at: { sheet: 'Kaitan', line: 4, row: 2 },
        values: [
          { property: 'note', text: '0048', at: { sheet: 'Kaitan', line: 4, row: 2, column: 'note' } },
        ],
      },
    ]);
  });

  it('is read by its first sheet with any text, and says which sheets were left', async () => {
    const { problems } = await network([{ name: 'Kosong', rows: [[''], []] }, links, people]);
    expect(problems).toEqual([
      {
        ...{ code: 'sheets-left', file },
        details: { sheet: 'Kaitan', count: 2, sheets: 'Kosong, Orang' },
      },
    ]);
  });

  it('is read by the sheet that is asked for, also one that is hidden, which is said', async () => {
    const { entities, problems } = await network([links, people], { sheet: ' orang ' });
    expect(entities).toMatchObject([{ key: 'Dodi Contoh', at: { sheet: 'Orang', line: 2 } }]);
    expect(problems).toEqual([
      { code: 'sheet-hidden', file, details: { sheet: 'Orang', count: 1, kind: 'sheet' } },
    ]);
    expect(await refusal(workbookOf([links, people]), { sheet: 'X' }, file)).toEqual({
      ...{ code: 'sheet-missing', file },
      details: { sheet: 'X', sheets: 'Kaitan, Orang' },
    });
  });

  it('is read by a specification, which accounts for every cell and names the sheet of what it rejects', async () => {
    const spec = tableSpec.parse({
      ...{ format: 'benang-table-spec', version: 1, name: 'Lembar', skip: 1 },
      steps: [{ step: 'number', from: ['umur'], into: ['umur'], with: { decimal: ',' } }],
      entities: [
        {
          name: 'who',
          type: { always: 'person' },
          key: ['nama'],
          properties: [{ column: 'umur', property: 'age' }],
        },
      ],
    });
    const sheet = {
      name: 'Daftar',
      rows: [
        ['Daftar orang'],
        ['nama', 'umur', 'hp'],
        ['Anda', 41],
        ['Beni', 'tua'],
        ['', '', 6281200000001],
      ],
    };
    const { table, problems } = await network([sheet], { spec });
    expect(problems).toEqual([
      {
        code: 'cell-bad',
        file,
        sheet: 'Daftar',
        line: 4,
        column: 'umur',
        details: { reason: 'not-a-number' },
      },
    ]);
    expect(table).toMatchObject({
      columns: [
        { column: 'nama', used: 1, blank: 1, rejected: 1 },
        { column: 'umur', used: 1, blank: 1, rejected: 1 },
        { column: 'hp', blank: 1, unmapped: 1, rejected: 1 },
      ],
      rejects: [{ line: 4, cells: ['Beni', 'tua', ''], problem: { sheet: 'Daftar' } }],
    });
  });

  it('rejects a row with cells beyond its headings', async () => {
    const { problems } = await network([
      {
        name: 'A',
        rows: [
          ['from', 'to'],
          ['A', 'B', 'x'],
          ['C', 'D'],
        ],
      },
    ]);
    expect(problems).toEqual([
      { code: 'row-ragged', file, sheet: 'A', line: 2, details: { expected: 2, found: 3 } },
    ]);
  });

  it('shows its sheets and first rows before it is read', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, file);
      await writeFile(path, workbookOf([{ name: 'Kosong', rows: [] }, links, people]));
      expect(await workbookHead(path, undefined, 2)).toMatchObject({
        ok: true,
        value: {
          ...{ sheets: ['Kosong', 'Kaitan', 'Orang'], sheet: 'Kaitan', problems: [] },
          rows: [{ line: 1 }, { line: 2, cells: ['Anda Contoh', 'Beni Contoh', '', '2023-03-15'] }],
        },
      });
      expect(await workbookHead(path, 'Orang', 9)).toMatchObject({
        value: { sheet: 'Orang', rows: [{ line: 1 }, { line: 2 }] },
      });
      await writeFile(path, zipOf({ 'a.csv': 'from,to' }));
      expect(await workbookHead(path, undefined, 2)).toBeNull();
    });
  });
});

describe('a workbook that no spreadsheet writes', () => {
  const members = workbookMembers([links]);
  const sheet = 'xl/worksheets/sheet1.xml';
  const refused = async (changed: Record<string, string>) =>
    refusal(zipOf({ ...members, ...changed }), {}, file);

  it('is refused for what XML must not hold', async () => {
    expect(await refused({ [sheet]: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' })).toMatchObject({
      ...{ code: 'xml-forbidden', sheet: 'Kaitan' },
    });
    expect(await refused({ 'xl/sharedStrings.xml': '<!DOCTYPE a><sst/>' })).toMatchObject({
      code: 'xml-forbidden',
    });
    expect(await refused({ [sheet]: '<worksheet>'.repeat(300) })).toMatchObject({
      ...{ code: 'xml-forbidden', details: { reason: 'depth' } },
    });
    expect(
      await refused({ [sheet]: `<worksheet><sheetData><row><c><v>${'1'.repeat(1_200_000)}` }),
    ).toMatchObject({
      ...{ code: 'xml-forbidden', details: { reason: 'length' } },
    });
    expect(await refused({ [sheet]: '<worksheet><sheetData>' })).toMatchObject({ code: 'file-truncated' });
  });

  it('is refused where it holds no sheet, or leads to none', async () => {
    for (const part of ['xl/_rels/workbook.xml.rels', 'xl/workbook.xml'])
      expect(await refused({ [part]: '<a/>' })).toMatchObject({ code: 'file-empty' });
    const slip =
      '<Relationships><Relationship Id="rId1" Target="../../etc/worksheets/passwd"/></Relationships>';
    expect(await refused({ 'xl/_rels/workbook.xml.rels': slip })).toMatchObject({ code: 'file-empty' });
  });

  it('is refused, or read without what is missing, wherever a part of it is cut', async () => {
    for (const part of Object.keys(members)) {
      const text = members[part] ?? '';
      for (let step = 0; step < 25; step++) {
        const cut = text.slice(0, Math.floor((text.length * step) / 25));
        const read = await readBytes(zipOf({ ...members, [part]: cut }), {}, file);
        if (part === sheet) expect(read.ok).toBe(false);
      }
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a large workbook', () => {
  it('hands its links on while it is read, each once and with its sheet', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, file);
      const rows = Array.from({ length: 3000 }, (_, index) => [
        `A${index}`,
        `B${index % 50}`,
        `catatan ${index}`,
      ]);
      await writeFile(path, workbookOf([{ name: 'Besar', rows: [['from', 'to', 'note'], ...rows] }]));
      const handed: DraftLink[] = [];
      const read = await readNetwork(path, {}, undefined, (links) => {
        handed.push(...links);
        return Promise.resolve();
      });
      expect(handed.length).toBeGreaterThan(0);
      const all = [...handed, ...(read.ok ? read.value.network.links : [])];
      expect(all.map(({ at }) => at)).toEqual(
        rows.map((_, index) => ({ sheet: 'Besar', line: index + 2, row: index + 1 })),
      );
      expect(all[2999]?.values[0]?.at).toEqual({ sheet: 'Besar', line: 3001, row: 3000, column: 'note' });
    });
  });
});
