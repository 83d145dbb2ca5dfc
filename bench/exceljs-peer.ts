import { loadPeer } from './load-peer.ts';

interface ExcelPackage {
  readonly stream: {
    readonly xlsx: {
      readonly WorkbookReader: new (
        file: string,
        options: object,
      ) => AsyncIterable<AsyncIterable<{ readonly values: unknown }>>;
    };
  };
}

/** Streams all rows of a workbook by exceljs, giving their number; null where that is not installed. */
export function loadWorkbookReader(): ((file: string) => Promise<number>) | null {
  const excel = loadPeer('exceljs') as ExcelPackage | null;
  return (
    excel &&
    (async (file) => {
      let rows = 0;
      const options = { sharedStrings: 'cache', styles: 'cache', worksheets: 'emit' };
      for await (const sheet of new excel.stream.xlsx.WorkbookReader(file, options))
        for await (const row of sheet) if (row.values) rows++;
      return rows;
    })
  );
}
