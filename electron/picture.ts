import { setTimeout as wait } from 'node:timers/promises';

import { writeFileWhole } from './write-file.ts';

/** What taking a picture needs of a page. */
export interface Pictured {
  executeJavaScript(code: string): Promise<unknown>;
  capturePage(): Promise<{ toPNG(): Buffer }>;
}

const ready = `document.querySelector('[role="application"][data-ready="true"]') !== null`;
const interval = 200;
/** Time for fonts and the last frame to arrive. */
const settling = 1_000;

/** Waits until the page has drawn its first chart and writes a PNG of it; false where the file cannot be written. */
export async function writePictureOf(page: Pictured, path: string): Promise<boolean> {
  while (!(await page.executeJavaScript(ready))) await wait(interval);
  await wait(settling);
  const picture = await page.capturePage();
  return (await writeFileWhole(path, [picture.toPNG()])).ok;
}

/** What printing needs of a page. */
interface Printed {
  printToPDF(options: {
    readonly printBackground: boolean;
    readonly pageSize: { readonly width: number; readonly height: number };
    readonly margins: {
      readonly top: number;
      readonly bottom: number;
      readonly left: number;
      readonly right: number;
    };
  }): Promise<Uint8Array>;
}

/** Millimetres. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

const inch = 25.4;

/** What a page shows for print as a PDF; the page leaves its own margins. */
export function printPdf(page: Printed, { width, height }: PaperSize): Promise<Uint8Array> {
  return page.printToPDF({
    printBackground: true,
    pageSize: { width: width / inch, height: height / inch },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });
}
