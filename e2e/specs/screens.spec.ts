import { join, resolve } from 'node:path';

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from '../harness/test-workbench.ts';
import { atRest, runCommand, screens, type Visit } from '../pages/screens.ts';
import { SpokenWords } from '../pages/spoken-words.ts';

/** Where pictures of all screens are left to be looked at. */
const album = resolve(import.meta.dirname, '../../test-results/screens');

/** What axe finds serious or worse, as rule and place. A list that keys scroll from the box above it is reached. */
async function serious(page: Page): Promise<string[]> {
  const list = await page.evaluate(() => document.activeElement?.getAttribute('aria-controls'));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
    .filter((finding) => !list || finding !== `scrollable-region-focusable: #${list}`);
}

for (const { language, theme } of [
  { language: 'id', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const)
  test(`every screen is drawn and axe finds nothing serious on it (${language}, ${theme})`, async ({
    folder,
    start,
  }) => {
    test.setTimeout(300_000);
    const visit: Visit = { ...(await start({ language, theme })), words: new SpokenWords(language) };
    const found: string[] = [];
    let count = 0;
    const look = async (name: string): Promise<void> => {
      await atRest(visit.page);
      const file = `${String(++count).padStart(2, '0')}-${name}.png`;
      await visit.page.screenshot({ path: join(album, `${language}-${theme}`, file) });
      found.push(...(await serious(visit.page)).map((finding) => `${name}: ${finding}`));
    };

    await visit.window.seesChartOf(58);
    for (const { name, reach, leave } of screens) {
      await reach(visit);
      await look(name);
      await leave(visit);
    }
    await importSomethingBroken(visit, folder.write('rusak.csv', 'source,target\nA,B\nC,"D\n'));
    await look('import-problem');
    await visit.page.keyboard.press('Escape');
    await makeEmptyCase(visit, join(folder.path, 'kosong.benang'));
    await look('empty-case');
    expect(found).toEqual([]);
  });

async function importSomethingBroken(visit: Visit, path: string): Promise<void> {
  await visit.choose(path);
  await runCommand(visit, 'import');
  const dialog = visit.page.getByRole('dialog');
  await dialog.getByRole('button').last().click();
  await expect(dialog.getByText(/rusak\.csv, /)).toBeVisible();
}

async function makeEmptyCase(visit: Visit, path: string): Promise<void> {
  await visit.choose(path);
  await runCommand(visit, 'new-case');
  await visit.page.getByRole('dialog').getByRole('textbox').first().fill('Kasus kosong');
  await visit.page.keyboard.press('Enter');
  await visit.window.seesChartOf(0);
}
