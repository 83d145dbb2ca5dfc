import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

import type { Sheet } from '../core/tables-out/sheet.ts';
import { loadPeer } from './load-peer.ts';

type Row = readonly (string | number | null)[];

/** A table whose cells are ready: all that is left is to write them. */
export interface ReadySheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** A library that writes what one of our ways out writes. */
export interface SheetWriter {
  /** The way out. */
  readonly id: string;
  readonly peer: string;
  /** Greatest ratio that is acceptable, as for the way in. */
  readonly budget: number;
  readonly write: (file: string, sheets: readonly ReadySheet[]) => Promise<void>;
}

/** All that are installed. */
export function sheetWriters(): readonly SheetWriter[] {
  return [csvStringify(), exceljs()].filter((writer) => writer !== null);
}

/** The cells of tables, all in memory. */
export function readySheets(sheets: readonly Sheet[]): readonly ReadySheet[] {
  return sheets.map(({ name, headings, rows }) => ({
    name,
    rows: [headings, ...[...rows()].map((row) => row.map(plain))],
  }));
}

function plain(cell: string | { readonly number: string } | null): string | number | null {
  return cell !== null && typeof cell === 'object' ? Number(cell.number) : cell;
}

type Stringify = (options: object) => NodeJS.ReadWriteStream;

function csvStringify(): SheetWriter | null {
  const library = loadPeer('csv-stringify') as { readonly stringify: Stringify } | null;
  return (
    library && {
      ...{ id: 'csv-links', peer: 'csv-stringify', budget: 4 },
      write: async (file, [sheet]) => {
        const text = library.stringify({ bom: true, record_delimiter: '\r\n', escape_formulas: true });
        const done = once(text.pipe(createWriteStream(file)), 'finish');
        for (const row of sheet?.rows ?? []) if (!text.write(row as never)) await once(text, 'drain');
        text.end();
        await done;
      },
    }
  );
}

interface ExcelPackage {
  readonly stream: { readonly xlsx: { readonly WorkbookWriter: new (options: object) => ExcelWriter } };
}

interface ExcelWriter {
  addWorksheet(name: string): { addRow(row: Row): { commit(): void }; commit(): void };
  commit(): Promise<void>;
}

function exceljs(): SheetWriter | null {
  const library = loadPeer('exceljs') as ExcelPackage | null;
  return (
    library && {
      ...{ id: 'xlsx', peer: 'exceljs streaming', budget: 1 / 3 },
      write: async (filename, sheets) => {
        const workbook = new library.stream.xlsx.WorkbookWriter({ filename });
        for (const { name, rows } of sheets) {
          const sheet = workbook.addWorksheet(name);
          for (const row of rows) sheet.addRow(row).commit();
          sheet.commit();
        }
        await workbook.commit();
      },
    }
  );
}
