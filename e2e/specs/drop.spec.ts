import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Page } from '@playwright/test';

import { serious } from '../harness/serious.ts';
import { expect, test } from '../harness/test-workbench.ts';
import { SpokenWords } from '../pages/spoken-words.ts';
import { StudioPage } from '../pages/studio-page.ts';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');
const edges = 'from,to\nKapal A,Kapal B\nKapal B,Kapal C\n';
const names = 'nama;telepon\nSatu;087100000901\nDua;087100000902\n';

for (const language of ['en', 'id'] as const)
  test(`files are dropped on the window and pasted into the studio (${language})`, async ({
    folder,
    start,
  }) => {
    const words = new SpokenWords(language);
    const started = await start({ language });
    const { page, window } = started;
    await window.seesChartOf(58);
    const studio = new StudioPage(page, (path) => words.say('studio', path));
    const file = folder.write('kaitan.csv', edges);

    await drag(page, 'dragEnter', file);
    // who holds something over a window is told of it again and again
    await expect(async () => {
      await drag(page, 'dragOver', file);
      await expect(page.getByText(words.say('interface', 'drop.import'))).toBeVisible({ timeout: 1000 });
    }).toPass();
    await page.screenshot({ path: join(pictures, `drop-${language}.png`) });
    expect(await serious(page)).toEqual([]);
    await drag(page, 'drop', file);
    await expect(studio.box.locator('.studio-file')).toHaveCount(1);
    await expect(studio.box).toContainText('Kapal C');
    await expect(page.getByText(words.say('interface', 'drop.import'))).toHaveCount(0);

    const more = folder.write('nama.csv', names);
    await drag(page, 'dragEnter', more);
    await drag(page, 'dragOver', more);
    await drag(page, 'drop', more);
    await expect(studio.box.locator('.studio-file')).toHaveCount(2);
    const first = studio.box.locator('.studio-file-button').first();
    await first.focus();
    await pasteText(page, 'pembayar\tpenerima\nRek 1\tRek 2\n');
    await expect(studio.box.locator('.studio-file')).toHaveCount(3);
    await expect(studio.column('pembayar')).toBeVisible();
    await expect(first, 'what is looked at meanwhile takes nobody the keyboard').toBeFocused();
    await page.screenshot({ path: join(pictures, `studio-dropped-${language}.png`) });

    await page.keyboard.press('Escape');
    const nothing = join(folder.path, 'bukan kasus');
    mkdirSync(nothing);
    await drag(page, 'dragEnter', nothing);
    await drag(page, 'dragOver', nothing);
    await drag(page, 'drop', nothing);
    await expect(page.locator('.notice')).toContainText('bukan kasus');
    await expect(studio.box).toHaveCount(0);
  });

/** Has the browser hold or drop a real file over the middle of the page, as the system would. */
async function drag(page: Page, type: 'dragEnter' | 'dragOver' | 'drop', path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  await session.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
  await session.detach();
}

async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}
