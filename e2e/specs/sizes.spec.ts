import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { ElectronApplication, Page } from '@playwright/test';

import { expect, test } from '../harness/test-workbench.ts';
import { atRest, visitOf } from '../pages/visit.ts';
import { screens } from '../pages/screens.ts';

const album = resolve(import.meta.dirname, '../../test-results/sizes');

/** What is looked at in every size: the window itself, and what is largest in it. */
const looked = [
  'sample-case',
  'entity-selected',
  'menu',
  'filter',
  'arrange',
  'new-source',
  'case-settings',
  'settings-text',
  'settings-shortcuts',
  'shortcuts',
  'query',
  'look-and-legend',
  'table',
];

/** Things to press that lie outside the window where nothing can be scrolled to bring them in. */
function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isScrolled = (element: Element): boolean => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        if (/auto|scroll/.test(overflowX + overflowY)) return true;
      }
      return false;
    };
    const isOut = ({ left, top, right, bottom }: DOMRect) =>
      right > innerWidth + 1 || bottom > innerHeight + 1 || left < -1 || top < -1;
    return [...document.querySelectorAll('button, input, [role="tab"], [role="combobox"]')]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'),
      )
      .filter((element) => element.getBoundingClientRect().width > 1)
      .filter((element) => isOut(element.getBoundingClientRect()) && !isScrolled(element))
      .map((element) => `${element.className} ${element.getAttribute('aria-label') ?? element.textContent}`);
  });
}

/** The window as it is on screen; a screenshot of a page that is zoomed shows but a part of it. */
async function pictureOf(app: ElectronApplication): Promise<Buffer> {
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return picture?.toPNG().toString('base64') ?? '';
  });
  return Buffer.from(png, 'base64');
}

for (const { name, width, height, interfaceSize } of [
  { name: '960x600', width: 960, height: 600, interfaceSize: 100 },
  { name: '200-percent', width: 1600, height: 1000, interfaceSize: 200 },
  { name: '200-percent-1280x800', width: 1280, height: 800, interfaceSize: 200 },
  { name: '200-percent-960x600', width: 960, height: 600, interfaceSize: 200 },
])
  test(`everything can be reached at ${name}, in the longer of the two languages`, async ({
    folder,
    start,
  }) => {
    test.setTimeout(240_000);
    const started = await start({ language: 'id', theme: 'light', interfaceSize });
    const { app, page, window } = started;
    const visit = visitOf(started, folder, 'id');
    await window.seesChartOf(58);
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setSize(size.width, size.height),
      { width, height },
    );
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(961);
    mkdirSync(join(album, name), { recursive: true });
    const found: string[] = [];
    for (const { name: screen, reach, leave } of screens.filter((one) => looked.includes(one.name)))
      await test.step(screen, async () => {
        await reach(visit);
        await atRest(page);
        writeFileSync(join(album, name, `${screen}.png`), await pictureOf(app));
        found.push(...(await outOfReach(page)).map((one) => `${screen}: ${one}`));
        await leave(visit);
      });
    expect(found).toEqual([]);
    if (await page.evaluate(() => innerWidth > 760)) return;
    // one side at a time: each is brought before the other by its own key
    const side = (name: string) => page.locator(`[data-region="${name}"]`);
    await page.keyboard.press('Control+Shift+2');
    await expect(side('explorer')).toHaveCount(0);
    await expect(side('inspector').getByRole('tab').first()).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Control+Shift+1');
    await expect(side('inspector')).toHaveCount(0);
    await expect(side('explorer')).toBeInViewport({ ratio: 1 });
  });
