import type { ImportReport } from '../../core/contract/import-report.ts';

type Table = Pick<NonNullable<ImportReport['files'][number]['table']>, 'rejects'>;

/**
 * A report that was masked, with the cells of rejected rows as they stand in their file: a row that is to be mended and
 * brought in again must not come back without its names. The page writes these rows to a file and shows none of them.
 */
export function rejectsAsTheyStand(told: ImportReport, whole: ImportReport): ImportReport {
  const files = told.files.map((file, at) => {
    const { table, sheets } = whole.files[at] ?? {};
    return {
      ...file,
      ...(file.table && { table: withCells(file.table, table) }),
      ...(file.sheets && { sheets: file.sheets.map((sheet, of) => withCells(sheet, sheets?.[of])) }),
    };
  });
  return { ...told, files };
}

function withCells<T extends Table>(told: T, whole: Table | undefined): T {
  const rejects = told.rejects.map((row, at) => ({ ...row, cells: whole?.rejects[at]?.cells ?? row.cells }));
  return { ...told, rejects };
}
