import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import { mergeNetworks } from '../../../core/formats/merge-networks.ts';
import type { Archive } from '../archive/open-archive.ts';
import type { ReadOptions } from '../read-options.ts';
import type { OnLinks, ReadPart } from '../read-text.ts';
import { openWorkbook, type Sheet, type Workbook } from './open-workbook.ts';
import { type ReadSheet, readSheet } from './read-sheet.ts';
import { readSheets } from './read-sheets.ts';
import { isCalled, sheetMissing, sheetsLeft } from './sheet-names.ts';

/** Tables as we write them: a workbook that has both holds one network. */
const ownTables: readonly string[] = ['entity-table', 'link-table'];

/** A sheet with the network that was read from it. */
interface Part {
  readonly sheet: Sheet;
  readonly read: ReadSheet;
}

/**
 * Reads the network in a workbook: of the sheets that a specification names, of the one that is asked for, else of the
 * first one with any text, whether it is shown or hidden, and of a workbook that we wrote ourselves of all its tables.
 * Every place names its sheet; sheets that are left are named.
 */
export async function readWorkbook(
  archive: Archive,
  options: ReadOptions,
  onLinks?: OnLinks,
): Promise<Result<ReadPart>> {
  const workbook = await openWorkbook(archive);
  if (!workbook.ok) return workbook;
  if (options.workbook) return readSheets(workbook.value, options.workbook, onLinks);
  const { sheets } = workbook.value;
  const { sheet: asked } = options;
  const chosen = asked === undefined ? sheets : sheets.filter(({ name }) => isCalled(name, asked));
  if (asked !== undefined && chosen.length === 0) return sheetMissing(sheets, asked);
  const first = await firstPart(workbook.value, chosen, options, onLinks);
  if (!first.ok) return first;
  if (asked !== undefined) return succeed({ encoding: 'utf-8', ...first.value.read });
  const isOwn = !options.spec && ownTables.includes(first.value.read.format);
  const parts = isOwn ? await withOthers(workbook.value, first.value) : [first.value];
  return together(parts, sheets);
}

async function firstPart(
  workbook: Workbook,
  chosen: readonly Sheet[],
  options: ReadOptions,
  onLinks: OnLinks | undefined,
): Promise<Result<Part>> {
  for (const sheet of chosen) {
    const read = await readSheet(workbook, sheet, options, { onLinks });
    if (read !== 'empty') return read.ok ? succeed({ sheet, read: read.value }) : read;
  }
  return fail('file-empty');
}

/** The tables of a workbook that we wrote; its sheet of sources is for people. */
async function withOthers(workbook: Workbook, first: Part): Promise<readonly Part[]> {
  const parts = [first];
  for (const sheet of workbook.sheets) {
    const read = sheet === first.sheet ? 'empty' : await readSheet(workbook, sheet, {});
    if (read !== 'empty' && read.ok && ownTables.includes(read.value.format))
      parts.push({ sheet, read: read.value });
  }
  return parts;
}

function together(parts: readonly Part[], sheets: readonly Sheet[]): Result<ReadPart> {
  const [first] = parts;
  if (!first) return fail('file-empty');
  const left = sheets.filter((sheet) => !parts.some((part) => part.sheet === sheet));
  const merged =
    parts.length === 1
      ? succeed(first.read.network)
      : mergeNetworks(parts.map(({ sheet, read }) => ({ sheet: sheet.name, network: read.network })));
  if (!merged.ok) return merged;
  const names = parts.map(({ sheet }) => sheet.name).join(', ');
  const problems = [...sheetsLeft(names, left), ...merged.value.problems];
  return succeed({ ...first.read, encoding: 'utf-8', network: { ...merged.value, problems } });
}
