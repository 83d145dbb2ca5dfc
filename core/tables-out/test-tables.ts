import type { ExportScope } from '../formats/export-scope.ts';
import { formats } from '../formats/formats.ts';
import type { DraftNetwork, TableFormat } from '../formats/format.ts';
import { networkOf, readCells } from '../formats/test-reading.ts';
import { tablesOut } from './tables-out.ts';
import type { TableWords } from './table-words.ts';

export const words: TableWords = {
  language: 'id',
  entityTypes: { person: 'Orang' },
  linkTypes: { called: 'menelepon' },
  properties: { nik: 'NIK', birthDate: 'Tanggal lahir', type: 'Jenis' },
};

/** What a table out writes, its members by path; a text alone is the member ''. */
export function membersOf(id: string, scope: ExportScope, said = words): ReadonlyMap<string, string> {
  const table = tablesOut.find((one) => one.id === id);
  if (!table) throw new Error(id);
  if (table.output === 'text') return new Map([['', [...table.write(scope, said)].join('')]]);
  const members = new Map<string, string>();
  for (const { path, pieces } of table.write(scope, said)) members.set(path, [...pieces].join(''));
  return members;
}

/** The rows of a text as RFC 4180 has them, read independently of what the import uses. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.replace(/^\uFEFF/, '').match(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g) ?? [])
    rows.push(
      [...line.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
      ),
    );
  return rows;
}

/** The rows of a sheet: numbers as they are written, cells that are not there empty. */
export function sheetRows(xml: string): string[][] {
  return [...xml.matchAll(/<row r="(\d+)">(.*?)<\/row>/gs)].map(([, , cells = '']) => {
    const row: string[] = [];
    for (const [, column = '', number, text] of cells.matchAll(
      /<c r="([A-Z]+)\d+"[^>]*>(?:<v>(.*?)<\/v>|<is><t(?: xml:space="preserve")?>(.*?)<\/t><\/is>)<\/c>/gs,
    )) {
      const at = Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      while (row.length < at) row.push('');
      row.push(number ?? fromXml(text ?? ''));
    }
    return row;
  });
}

function fromXml(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string | undefined) =>
      code === undefined ? (named[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
    )
    .replaceAll('_x005F_', '_');
}

/** The network that our own way in reads out of rows. */
export function readOwn(id: 'entity-table' | 'link-table', rows: readonly string[][]): DraftNetwork {
  const format = formats.find((one): one is TableFormat => one.id === id);
  if (!format) throw new Error(id);
  const width = rows[0]?.length ?? 0;
  return networkOf(
    readCells(
      format,
      rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]),
    ),
  );
}
