import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { caseCalls } from '../../../core/contract/case-calls.ts';
import type { TableHead } from '../../../core/contract/table-reading.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { smallCaseForEach } from '../test-cases.ts';

let open: TestCase;
smallCaseForEach('Kepala', (given) => (open = given));

async function headOf(
  text: string | Uint8Array,
  told: Partial<Record<'encoding' | 'separator' | 'sheet', string>> & {
    skip?: number;
    hasHeadings?: boolean;
  } = {},
  name = 'tabel.csv',
): Promise<TableHead> {
  const head = must(await open.ask('read-table-head', { file: await open.file(name, text), ...told }));
  expect(caseCalls['read-table-head'].output.parse(head)).toEqual(head);
  return head;
}

const calls = 'A number;B number;Waktu;Durasi\n081200000001;+6281200000002;03/04/2025 10:15;37\n';

describe('how a table begins', () => {
  it('is told with what was believed of it', async () => {
    const head = await headOf(`${calls}${calls.split('\n')[1] ?? ''}\n`);
    expect(head).toMatchObject({
      ...{ file: 'tabel.csv', input: 'delimited', encoding: 'utf-8', separator: ';', quote: '"' },
      ...{ skip: 0, hasHeadings: true, headings: ['A number', 'B number', 'Waktu', 'Durasi'], problems: [] },
      believed: { sheet: true, encoding: true, separator: true, skip: true, headings: true },
      columns: [
        { kind: 'phone', filled: 2, distinct: 1, examples: ['081200000001'] },
        { kind: 'phone' },
        { kind: 'date', ambiguous: 'day-month' },
        { kind: 'number' },
      ],
    });
    expect(head.rows).toHaveLength(2);
    expect(head.rows[0]).toEqual({
      line: 2,
      cells: ['081200000001', '+6281200000002', '03/04/2025 10:15', '37'],
    });
  });

  it('can be told otherwise', async () => {
    const head = await headOf(`Laporan\n${calls}`, { separator: '|', skip: 1, hasHeadings: false });
    expect(head).toMatchObject({
      ...{ separator: '|', skip: 1, hasHeadings: false, headings: ['column 1'] },
      believed: { separator: false, skip: false, headings: false, encoding: true },
    });
  });

  it('is found below a title, in another encoding, and without headings', async () => {
    const titled = await headOf('Daftar panggilan\n\nBulan Mei\na;b;c\n1;2;3\n4;5;6\n');
    expect(titled).toMatchObject({ skip: 2, headings: ['a', 'b', 'c'] });
    const western = await headOf(Buffer.from('nama,kota\nJos\xe9,Bontang\n', 'latin1'));
    expect(western).toMatchObject({ encoding: 'windows-1252', rows: [{ cells: ['José', 'Bontang'] }] });
    const wide = await headOf(Buffer.from('nama\tkota\nAna\tBontang\n', 'utf16le'));
    expect(wide).toMatchObject({ encoding: 'utf-16le', separator: '\t', headings: ['nama', 'kota'] });
    const bare = await headOf('Ana,17\nBudi,21\n');
    expect(bare).toMatchObject({ hasHeadings: false, headings: ['column 1', 'column 2'] });
    expect(bare.rows).toHaveLength(2);
  });

  it('is a list of lines, columns of a width each, or a format of its own', async () => {
    const lines = await headOf('{"nama":"Ana","umur":3}\n{"nama":"Budi"}\n', {}, 'orang.jsonl');
    expect(lines).toMatchObject({ input: 'lines', headings: ['nama', 'umur'] });
    expect(lines.rows[1]?.cells).toEqual(['Budi', '']);
    const fixed = [
      'nama    kota     umur',
      'Ana     Bontang  31',
      'Budi    Cilegon  7',
      'Citra   Bontang  12',
    ];
    expect(await headOf(fixed.join('\n'), {}, 'tetap.txt')).toMatchObject({
      ...{ input: 'fixed', widths: [8, 9, 4], headings: ['nama', 'kota', 'umur'] },
      rows: [{ cells: ['Ana', 'Bontang', '31'] }, {}, {}],
    });
    const network = await headOf('*Vertices 2\n1 "Ana"\n2 "Budi"\n', {}, 'jaringan.net');
    expect(network).toMatchObject({ input: 'network', format: 'pajek', columns: [] });
    expect((await headOf('source,target\nA,B\n')).alsoReadBy).toBe('edge-list');
  });

  it('shows the rows before the place where a file is broken, and says where that is', async () => {
    const head = await headOf('a,b\n1,2\n"3,4\n');
    expect(head.rows.map(({ cells }) => cells)).toEqual([['1', '2']]);
    expect(head.problems).toEqual([{ code: 'quote-unclosed', file: 'tabel.csv', line: 3 }]);
  });

  it('of a file that cannot be looked at is a Problem, and so is one that is called off', async () => {
    const gone = open.handle(join(open.folder, 'tiada.csv'));
    expect(problemOf(await open.ask('read-table-head', { file: gone }))).toMatchObject({
      code: 'file-missing',
    });
    const picture = await open.file('foto.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    expect(problemOf(await open.ask('read-table-head', { file: picture }))).toMatchObject({
      ...{ code: 'file-binary', file: 'foto.csv' },
    });
    const file = await open.file('panggilan.csv', calls);
    const { signal } = { signal: AbortSignal.abort() };
    expect(problemOf(await open.ask('read-table-head', { file }, { signal })).code).toBe('cancelled');
  });

  it('reads no more of a large file than it shows', async () => {
    const row = `${'x'.repeat(200)},${'y'.repeat(200)}\n`;
    const head = await headOf(`a,b\n${row.repeat(20_000)}`);
    expect(head).toMatchObject({
      bytes: 4 + 20_000 * row.length,
      columns: [{ filled: 299 }, { filled: 299 }],
    });
    expect(head.rows).toHaveLength(100);
  });
});

describe('a pasted table', () => {
  it('is looked at, tried and imported as a file is, and is nowhere on disk', async () => {
    const pasted = { name: 'Tempelan', text: 'dari\tke\nAna\tBudi\n' };
    const { handle: file, ...rest } = must(await open.ask('paste-table', pasted));
    expect(rest).toEqual({ name: 'Tempelan', bytes: 17 });
    expect(must(await open.ask('read-table-head', { file }))).toMatchObject({
      ...{ file: 'Tempelan', separator: '\t', headings: ['dari', 'ke'], alsoReadBy: 'edge-list' },
    });
    const report = must(await open.ask('import', { files: [{ file }] }));
    expect(report).toMatchObject({ entities: 2, links: 1, files: [{ file: 'Tempelan', bytes: 17 }] });
    const { sources } = must(await open.ask('summary', {}));
    expect(sources.find(({ file }) => file?.name === 'Tempelan')?.file).toMatchObject({
      bytes: 17,
      encoding: 'utf-8',
    });
  });

  it('must hold something that can be a table, and only the last ones are kept', async () => {
    const paste = (text: string) => open.ask('paste-table', { name: 'x', text });
    expect(problemOf(await paste(' \n')).code).toBe('file-empty');
    expect(problemOf(await paste('PK\u0003\u0004 a')).code).toBe('file-binary');
    const first = must(await paste('a,b\n1,2\n'));
    for (let more = 0; more < 8; more++) must(await paste(`a,b\n1,${more}\n`));
    expect(problemOf(await open.ask('read-table-head', { file: first.handle })).code).toBe('file-missing');
    expect(problemOf(await open.askAnything('paste-table', { name: '../x', text: 'a' })).code).toBe(
      'bad-input',
    );
  });
});
