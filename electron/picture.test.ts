import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { printPdf, writePictureOf } from './picture.ts';

it('a picture is taken once the chart is drawn', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'benang-picture-'));
  const path = join(folder, 'bagan.png');
  let asked = 0;
  const page = {
    executeJavaScript: () => Promise.resolve(++asked >= 3),
    capturePage: () => Promise.resolve({ toPNG: () => Buffer.from(`after ${asked} looks`) }),
  };
  expect(await writePictureOf(page, path)).toBe(true);
  expect(await readFile(path, 'utf8')).toBe('after 3 looks');
  expect(await writePictureOf(page, join(folder, 'absent', 'bagan.png'))).toBe(false);
  await rm(folder, { recursive: true });
});

it('a page is printed on the paper that was asked for, with margins of its own alone', async () => {
  const asked: unknown[] = [];
  const page = {
    printToPDF(options: unknown) {
      asked.push(options);
      return Promise.resolve(new Uint8Array());
    },
  };
  await printPdf(page, { width: 297, height: 210 });
  expect(asked).toEqual([
    {
      printBackground: true,
      pageSize: { width: 297 / 25.4, height: 210 / 25.4 },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    },
  ]);
});
