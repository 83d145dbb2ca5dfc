import type { TableSpec } from '../../core/table-spec/table-spec.ts';
import type { WorkbookSpec } from '../../core/table-spec/workbook-spec.ts';
import type { SheetReading, StudioFile } from './studio-file.ts';

/** A sheet nobody has looked at: it is not read unless that is said. */
const unseen: SheetReading = {
  ...{ spec: null, chosen: 'suggested', fit: 0 },
  ...{ isEdited: false, isRead: false, isFixed: false },
};

/** The sheet in front; undefined of a file that is no workbook. */
export function frontSheet({ told, head }: StudioFile): string | undefined {
  return told.sheet ?? head?.sheet;
}

/** Brings another sheet to the front; how the former one is read is kept. */
export function turnedTo(file: StudioFile, sheet: string): StudioFile {
  const front = frontSheet(file);
  if (front === undefined || front === sheet) return file;
  const sheets = new Map(file.sheets).set(front, readingOf(file));
  const next = sheets.get(sheet) ?? unseen;
  sheets.delete(sheet);
  const { encoding } = file.told;
  return { ...file, ...next, sheets, told: { sheet, ...(encoding !== undefined && { encoding }) } };
}

/** Reads a workbook by a kept specification, with this sheet of it in front. */
export function byWorkbook(
  file: StudioFile,
  id: string,
  { sheets }: WorkbookSpec,
  sheet: string,
): StudioFile {
  const readings = sheets.map(({ sheet: name, table }): [string, SheetReading] => [
    name,
    { spec: table, chosen: id, fit: 1, isEdited: false, isRead: true, isFixed: true },
  ]);
  const others = new Map(readings.filter(([name]) => name !== sheet));
  const front = readings.find(([name]) => name === sheet)?.[1] ?? unseen;
  return { ...file, ...front, reads: 'table', sheets: others };
}

interface SheetRead {
  readonly sheet: string;
  readonly table: TableSpec;
}

/** The sheets that are read, each by its specification, in the order of the workbook. */
export function sheetsRead(file: StudioFile): readonly SheetRead[] {
  const front = frontSheet(file);
  return (file.head?.sheets ?? []).flatMap(({ name }) => {
    const reading = name === front ? file : file.sheets.get(name);
    return reading?.isRead && reading.spec ? { sheet: name, table: reading.spec } : [];
  });
}

/** Whether a sheet is read. */
export function isSheetRead(file: StudioFile, sheet: string): boolean {
  return sheet === frontSheet(file) ? file.isRead : file.sheets.get(sheet)?.isRead === true;
}

/** How the sheets of a workbook that are read become one network. */
export function workbookOf(file: StudioFile, name: string): WorkbookSpec {
  const read = sheetsRead(file);
  const isRead = new Set(read.map(({ sheet }) => sheet));
  const ignored = (file.head?.sheets ?? []).map((sheet) => sheet.name).filter((one) => !isRead.has(one));
  return {
    ...{ format: 'benang-workbook-spec', version: 1, name },
    sheets: [...read],
    ...(ignored.length > 0 && { ignored }),
  };
}

function readingOf({ spec, chosen, fit, isEdited, isRead, isFixed }: StudioFile): SheetReading {
  return { spec, chosen, fit, isEdited, isRead, isFixed };
}
