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
