/** One member of a workbook, its text in pieces. */
export interface Part {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** How every member begins. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The name space of SpreadsheetML. */
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
