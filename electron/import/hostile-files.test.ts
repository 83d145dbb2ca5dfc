import { chmod, mkdir, open, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { readNetwork } from './read-network.ts';
import type { ReadOptions } from './read-options.ts';
import { inFolder, readBytes, refusal } from './test-files.ts';

const file = 'file.csv';
const graphml = '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';

interface Hostile {
  readonly what: string;
  readonly content: string | Uint8Array;
  readonly problem: object;
  readonly options?: ReadOptions;
}

const refused: readonly Hostile[] = [
  { what: 'nothing', content: '', problem: { code: 'file-empty' } },
  { what: 'a byte order mark alone', content: '\uFEFF', problem: { code: 'file-empty' } },
  { what: 'blank lines', content: '\n \r\n\t\n', problem: { code: 'file-empty' } },
  {
    what: 'headings alone',
    content: 'from,to\n',
    problem: { code: 'nothing-to-import', line: 1 },
  },
  {
    what: 'the beginning of a workbook',
    content: Buffer.from('PK\x03\x04\x14\0', 'latin1'),
    problem: { code: 'archive-damaged', details: { reason: 'directory', member: '' } },
  },
  {
    what: 'an old workbook or an i2 chart',
    content: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    problem: { code: 'file-binary', details: { kind: 'ole' } },
  },
  {
    what: 'NUL bytes',
    content: 'from,to\nA,B\nA,\0\0\0\n',
    problem: { code: 'file-binary', line: 3, details: { kind: 'nul' } },
  },
  {
    what: 'another encoding',
    content: Buffer.from('from,to\nAnda,B\u00e9ni\n', 'latin1'),
    problem: { code: 'file-encoding', line: 2, details: { encoding: 'utf-8', suggestion: 'windows-1252' } },
  },
  {
    what: 'a wrongly chosen encoding',
    content: 'from,to\nA,B\nC,D',
    options: { encoding: 'utf-16le' },
    problem: { code: 'file-truncated', line: 1 },
  },
  {
    what: 'two headings alike',
    content: 'from,to,note,note\nA,B,1,2\n',
    problem: { code: 'header-duplicate', line: 1, column: 'note', details: { first: 3, second: 4 } },
  },
  {
    what: 'mostly ragged rows',
    content: 'from,to,x\nA,B,1\nA,B\nA\nA,B,1,2\n',
    problem: { code: 'file-ragged', line: 3, details: { ragged: 3, rows: 4 } },
  },
  {
    what: 'a quote that is never closed',
    content: 'from,to,note\nA,B,"fine\nstill fine"\nA,"B,x\nC,D,y\n',
    problem: { code: 'quote-unclosed', line: 4 },
  },
  {
    what: 'a quote where none may stand',
    content: 'from,to,note\nA,B,x\nA,B,5" pipe\n',
    problem: { code: 'quote-misplaced', line: 3, column: 'note' },
  },
  {
    what: 'no headings',
    content: 'Anda,Beni\nBeni,Citra\n',
    problem: { code: 'header-missing', line: 1, details: { columns: 'source, target' } },
  },
  {
    what: 'headings nobody knows',
    content: 'width,height,depth,colour\n1,2,3,4\n',
    problem: { code: 'unknown-format', line: 1 },
  },
  {
    what: 'a format nobody knows',
    content: 'from,to\nA,B\n',
    options: { format: 'xlsx' },
    problem: { code: 'unknown-format', details: { format: 'xlsx' } },
  },
  {
    what: 'prose',
    content: 'To whom it may concern.\nNothing here.\n',
    problem: { code: 'unknown-format', line: 1 },
  },
  {
    what: 'a matrix without its last rows',
    content: ',A,B,C\nA,0,1,0\nB,1,0,0\n',
    problem: { code: 'file-truncated', line: 3, details: { expected: 3, found: 2 } },
  },
  {
    what: 'an XML bomb',
    content:
      '<?xml version="1.0"?>\n<!DOCTYPE lolz [\n<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>\n<lolz>&b;</lolz>',
    problem: { code: 'xml-forbidden', line: 3, details: { reason: 'doctype' } },
  },
  {
    what: 'an external entity',
    content: `<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd">]>${graphml}&x;</graphml>`,
    problem: { code: 'xml-forbidden', line: 1, details: { reason: 'doctype' } },
  },
  {
    what: 'elements nested 100,000 deep',
    content: `${graphml}\n${'<graph><node id="a">'.repeat(50_000)}`,
    problem: { code: 'xml-forbidden', line: 2, details: { reason: 'depth' } },
  },
  {
    what: 'an attribute of two megabytes',
    content: `${graphml}\n<graph><node id="${'a'.repeat(2_000_000)}"/></graph></graphml>`,
    problem: { code: 'xml-forbidden', line: 2, details: { reason: 'length' } },
  },
  {
    what: 'XML that breaks off',
    content: `${graphml}<graph>\n<node id="a"/>\n<node id="b`,
    problem: { code: 'file-truncated', line: 3 },
  },
  {
    what: 'XML that is not well-formed',
    content: `${graphml}<graph>\n<node id="a">\n</graph></graphml>`,
    problem: { code: 'xml-malformed', line: 3, details: { reason: 'unexpected close tag.' } },
  },
  {
    what: 'XML of another kind',
    content: '<?xml version="1.0"?>\n<svg/>',
    problem: { code: 'unknown-format', line: 2, details: { format: 'svg' } },
  },
];

describe('a file that cannot be read', () => {
  it.each(refused)('is refused whole, with its place: $what', async ({ content, options, problem }) => {
    expect(await refusal(content, options)).toEqual({ file, ...problem });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('is refused after a megabyte when its first line does not end', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, file);
      const handle = await open(path, 'w');
      const megabyte = Buffer.alloc(1_000_000, 'from,to,');
      for (let written = 0; written < 200; written++) await handle.write(megabyte);
      await handle.close();
      let read = 0;
      const result = await readNetwork(path, {}, (done) => (read = done));
      expect(result).toEqual({
        ok: false,
        problem: { code: 'line-too-long', file, line: 1, details: { limit: 1_048_576 } },
      });
      expect(read).toBeLessThan(0.01);
    });
  });

  it('is refused after a megabyte when a later line does not end', async () => {
    expect(await refusal(`from,to\nA,B\n${','.repeat(5_000_000)}\n`)).toEqual({
      code: 'line-too-long',
      file,
      line: 3,
      details: { limit: 1_048_576 },
    });
  });

  it('is refused when it is not there, is a folder, may not be read or never ends', async () => {
    await inFolder(async (folder) => {
      const problem = async (path: string) => {
        const result = await readNetwork(path, {});
        return result.ok ? undefined : result.problem.code;
      };
      expect(await problem(join(folder, 'absent.csv'))).toBe('file-missing');
      await mkdir(join(folder, 'folder.csv'));
      expect(await problem(join(folder, 'folder.csv'))).toBe('file-unreadable');
      await symlink('/dev/zero', join(folder, 'endless.csv'));
      expect(await problem(join(folder, 'endless.csv'))).toBe('file-unreadable');
    });
  });

  it.skipIf(process.getuid?.() === 0)('is refused when its owner forbids reading', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, file);
      await (await open(path, 'w')).writeFile('from,to\nA,B\n');
      await chmod(path, 0o000);
      expect(await readNetwork(path, {})).toEqual({ ok: false, problem: { code: 'file-unreadable', file } });
    });
  });
});

describe('a file that can be read in part', () => {
  it('keeps what is whole and names what is not', async () => {
    const result = await readBytes('from,to,note\r\nA,B,x\r\n"C\r\nC",D\r\nE,,y\r\n\r\nF,G,z\r\n');
    expect(result.ok && result.value.network).toMatchObject({
      rows: { read: 4, used: 2, ignored: 0, rejected: 2 },
      problems: [
        { code: 'row-ragged', file, line: 3, details: { expected: 3, found: 2 } },
        { code: 'cell-bad', file, line: 5, column: 'to', details: { reason: 'empty' } },
      ],
      links: [{ at: { line: 2, row: 1 } }, { from: 'F', at: { line: 7, row: 4 } }],
    });
  });

  it('keeps text that tries to deceive as it is', async () => {
    const cells = [
      '\u202Egnp.exe',
      'a\u200Bb',
      '<img src=x onerror=alert(1)>',
      '=cmd|calc',
      '__proto__',
      'constructor',
    ];
    const heading = ['from', 'to', '__proto__', 'toString', 'x', 'y', 'z', 'w'];
    const result = await readBytes(`${heading.join(',')}\nA,B,${cells.join(',')}\n`);
    const link = result.ok ? result.value.network.links[0] : undefined;
    expect(link?.values.map(({ text }) => text)).toEqual(cells);
    expect(link?.values.map(({ property }) => property)).toEqual(heading.slice(2));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    ['utf-8', Buffer.from('\uFEFFfrom,to\nÄ,😀\n')],
    ['utf-16le', Buffer.from('\uFEFFfrom,to\nÄ,😀\n', 'utf16le')],
    ['utf-16be', Buffer.from('\uFEFFfrom,to\nÄ,😀\n', 'utf16le').swap16()],
  ])('is read with its byte order mark: %s', async (encoding, content) => {
    const result = await readBytes(content);
    expect(result).toMatchObject({
      ok: true,
      value: { encoding, bytes: content.length, network: { links: [{ from: 'Ä', to: '😀' }] } },
    });
  });

  it('is read in the format asked for, also where it would not be recognised', async () => {
    const result = await readBytes('Anda,Beni\nBeni,Citra\n', { format: 'edge-list-bare' });
    expect(result).toMatchObject({
      ok: true,
      value: { format: 'edge-list-bare', formatVersion: 1, network: { rows: { used: 2 } } },
    });
  });
});

describe('a table that is hard to recognise', () => {
  it('is known though its first line is longer than what is looked at first', async () => {
    const names = Array.from({ length: 12_000 }, (_, index) => `Name number ${index}`);
    const first = ['', ...names].join(',');
    expect(first.length).toBeGreaterThan(4 * 32_768);
    const [row] = names.map((name) => [name, ...names.map(() => '0')].join(','));
    // All its other rows are missing, which is found only once it is known for a matrix.
    expect(await refusal(`${first}\n${row ?? ''}\n`)).toEqual({
      code: 'file-truncated',
      file,
      line: 2,
      details: { expected: 12_000, found: 1 },
    });
  });

  it.each([
    ['edge-list', 'Dari;Ke;Nominal\nAnda;Beni;1,5\n'],
    ['edge-list', 'source\ttarget\nA, B\tC\n'],
    ['node-list', 'nama|catatan\nAnda|a;b,c\n'],
    ['adjacency-matrix', ';A;B\nA;0;0,5\nB;0,5;0\n'],
  ])('is known for %s whatever parts its cells', async (format, text) => {
    const result = await readBytes(text);
    expect(result).toMatchObject({ ok: true, value: { format, network: { problems: [] } } });
  });
});
