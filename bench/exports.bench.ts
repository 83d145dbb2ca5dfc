import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { LiveCase } from '../core/case/live-case.ts';
import type { ExportScope } from '../core/formats/export-scope.ts';
import { entitySheet } from '../core/tables-out/entity-sheet.ts';
import { linkSheet } from '../core/tables-out/link-sheet.ts';
import { sourceSheet } from '../core/tables-out/source-sheet.ts';
import type { TableWords } from '../core/tables-out/table-words.ts';
import { allAtOnce } from '../core/tables/steps.ts';
import { type WayOut, waysOut } from '../core/tables-out/ways-out.ts';
import { writtenPieces } from '../electron/case-service/written-pieces.ts';
import { writeFileWhole } from '../electron/write-file.ts';
import { benchFolder, removeFolder } from './bench-folder.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { processorTimeOf } from './cpu-of-run.ts';
import { unwrap } from './our-case.ts';
import { firstChange, sampleRows } from './sample-case.ts';
import { type ReadySheet, readySheets, sheetWriters } from './sheet-writers-peer.ts';

const [size, links] = [33_000, 100_000];
const words: TableWords = { language: 'en', entityTypes: {}, linkTypes: {}, properties: {} };
const ask = {
  ...{ signal: new AbortController().signal, progress: () => undefined },
  now: '2025-03-14T04:10:00Z',
};

/** From a case that is open to the file on disk, by every way out; the peers get cells that are ready to be written. */
export const benchmark: Benchmark = {
  id: 'exports',
  rounds: 3,
  cases: waysOut.map((way) => () => leaving(way)),
};

async function leaving(way: WayOut): Promise<BenchmarkCase> {
  const folder = await benchFolder();
  const scope = scopeOf();
  const file = (name: string): string => resolve(folder, `${name}.${way.extensions[0] ?? way.id}`);
  const writer = sheetWriters().find(({ id }) => id === way.id) ?? null;
  const ready = writer && readySheetsOf(way.id, scope);
  return {
    name: `n=${links} ${way.id}${writer ? ` beside ${writer.peer}` : ''}`,
    budget: writer?.budget ?? null,
    answers: 'ms',
    ours: () => processorTimeOf(() => write(file('contoh'), way, scope)),
    peer: writer && ready && (() => processorTimeOf(() => writer.write(file('lain'), ready))),
    check: async () => {
      await write(file('contoh'), way, scope);
      if ((await stat(file('contoh'))).size === 0) throw new Error(`${way.id} is empty`);
    },
    close: () => removeFolder(folder),
  };
}

function scopeOf(): ExportScope {
  const rows = new LiveCase();
  rows.apply(firstChange(sampleRows(size, links)));
  return { rows, entities: new Set(rows.rows('entities').keys()) };
}

function readySheetsOf(way: string, scope: ExportScope): readonly ReadySheet[] {
  if (way === 'csv-links') return readySheets([allAtOnce(linkSheet(scope, words))]);
  const sheets = [entitySheet(scope, words), linkSheet(scope, words), sourceSheet(scope, 'en')];
  return readySheets(sheets.map((sheet) => allAtOnce(sheet)));
}

async function write(file: string, way: WayOut, scope: ExportScope): Promise<void> {
  unwrap(await writeFileWhole(file, writtenPieces(way, scope, words, ask)));
}
