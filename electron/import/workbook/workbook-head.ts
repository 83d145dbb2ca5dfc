import { fail, type Problem, type Result, succeed } from '../../../core/case/problem.ts';
import type { TextRow } from '../../../core/formats/format.ts';
import { isWorkbook } from '../archive/archive-kinds.ts';
import { openArchive } from '../archive/open-archive.ts';
import { type OpenFile, openFile } from '../open-file.ts';
import { openWorkbook, type Sheet, type Workbook } from './open-workbook.ts';
import { isCalled, sheetMissing } from './sheet-names.ts';

/** How a workbook begins: its sheets, the one looked at, and the first rows of that as they stand, of unequal width. */
export interface WorkbookHead {
  /** Of the whole file. */
  readonly bytes: number;
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly rows: readonly TextRow[];
  readonly problems: readonly Problem[];
}

/**
 * Reads at most so many rows of a sheet of the workbook at this path: the one asked for, else the first one with any text.
 * Null where the file is no workbook.
 */
export async function workbookHead(
  path: string,
  asked: string | undefined,
  most: number,
): Promise<Result<WorkbookHead> | null> {
  const opened = await openFile(path);
  if (!opened.ok) return opened;
  try {
    return await headOf(opened.value, asked, most);
  } finally {
    await opened.value.close();
  }
}

async function headOf(
  file: OpenFile,
  asked: string | undefined,
  most: number,
): Promise<Result<WorkbookHead> | null> {
  const archive = await openArchive(file.handle, file.size);
  if (!archive.ok) return archive;
  if (!isWorkbook(archive.value.members)) return null;
  const workbook = await openWorkbook(archive.value);
  if (!workbook.ok) return workbook;
  const { sheets } = workbook.value;
  const chosen = asked === undefined ? sheets : sheets.filter(({ name }) => isCalled(name, asked));
  if (asked !== undefined && chosen.length === 0) return sheetMissing(sheets, asked);
  for (const sheet of chosen) {
    const head = await sheetHead(workbook.value, sheet, most);
    if (!head.ok) return head;
    if (head.value.rows.length === 0) continue;
    const names = sheets.map(({ name }) => name);
    return succeed({ bytes: file.size, sheets: names, sheet: sheet.name, ...head.value });
  }
  return fail('file-empty');
}

async function sheetHead(
  workbook: Workbook,
  sheet: Sheet,
  most: number,
): Promise<Result<Pick<WorkbookHead, 'rows' | 'problems'>>> {
  const rows: TextRow[] = [];
  const read = await workbook.read(sheet, (row) => {
    if (rows.length === most) return 'enough';
    rows.push(row);
    return undefined;
  });
  return read.ok ? succeed({ rows, problems: read.value }) : read;
}
