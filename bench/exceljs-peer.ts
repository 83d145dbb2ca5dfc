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
export async function loadWorkbookReader(): Promise<((file: string) => Promise<number>) | null> {
  try {
    const name: string = 'exceljs';
    const { default: excel } = (await import(/* @vite-ignore */ name)) as { default: ExcelPackage };
    return async (file) => {
      let rows = 0;
      const options = { sharedStrings: 'cache', styles: 'cache', worksheets: 'emit' };
      for await (const sheet of new excel.stream.xlsx.WorkbookReader(file, options))
        for await (const row of sheet) if (row.values) rows++;
      return rows;
    };
  } catch {
    return null;
  }
}
