import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import { mergeNetworks, type SheetNetwork } from '../../../core/formats/merge-networks.ts';
import type { WorkbookSpec } from '../../../core/table-spec/workbook-spec.ts';
import type { OnLinks, ReadPart } from '../read-text.ts';
import { table } from '../rows-intake.ts';
import type { Workbook } from './open-workbook.ts';
import { readSheet } from './read-sheet.ts';
import { isCalled, sheetMissing, sheetsLeft } from './sheet-names.ts';

/** Reads the sheets that a specification names, each by its own, into one network. A sheet that is missing refuses all. */
export async function readSheets(
  workbook: Workbook,
  spec: WorkbookSpec,
  onLinks?: OnLinks,
): Promise<Result<ReadPart>> {
  const parts: SheetNetwork[] = [];
  const told = spec.sheets.map(({ sheet }) => sheet);
  for (const { sheet: name, table: layout } of spec.sheets) {
    const sheet = workbook.sheets.find((one) => isCalled(one.name, name));
    if (!sheet) return sheetMissing(workbook.sheets, name);
    const read = await readSheet(workbook, sheet, { spec: layout }, { isMixed: true, onLinks });
    if (read === 'empty') return fail('nothing-to-import', { sheet: sheet.name });
    if (!read.ok) return read;
    parts.push({ sheet: sheet.name, network: read.value.network });
  }
  const merged = mergeNetworks(parts);
  if (!merged.ok) return merged;
  const known = [...told, ...(spec.ignored ?? [])];
  const others = workbook.sheets.filter(({ name }) => !known.some((one) => isCalled(name, one)));
  const problems = [...sheetsLeft(told.join(', '), others), ...merged.value.problems];
  return succeed({
    ...{ encoding: 'utf-8', format: table.id, formatVersion: table.version },
    network: { ...merged.value, problems },
  });
}
