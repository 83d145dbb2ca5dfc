import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { serious } from '../harness/serious.ts';
import { expect, test } from '../harness/test-workbench.ts';
import { StudioPage } from '../pages/studio-page.ts';
import { runCommand, visitOf } from '../pages/visit.ts';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');
const noordin = resolve(
  import.meta.dirname,
  '../../../shared/data/networks/noordin139/Noordin_139_Data.xlsx',
);

for (const language of ['en', 'id'] as const)
  test(`all sheets of a workbook are read in one go (${language})`, async ({ folder, start }) => {
    test.skip(!existsSync(noordin), 'the workbook lies outside the project');
    const started = await start({ language });
    const { page, window } = started;
    const visit = visitOf(started, folder, language);
    const { words } = visit;
    const say = (path: string) => words.say('studio', path);
    await window.seesChartOf(58);
    const studio = new StudioPage(page, say);
    await started.choose(noordin);
    await runCommand(visit, 'import');
    const sheets = studio.box.getByRole('group', { name: say('sheets') }).getByRole('button');
    await expect(sheets).toHaveCount(15);
    await expect(sheets.getByRole('img', { name: say('sheetIsRead') })).toHaveCount(15);
    await expect(studio.glyphs.first()).toBeVisible();
    await page.screenshot({ path: join(pictures, `workbook-${language}.png`) });
    expect(await serious(page)).toEqual([]);

    await sheets.nth(3).click();
    await expect(sheets.nth(3)).toHaveAttribute('aria-pressed', 'true');
    await expect(studio.glyphs.first()).toBeVisible();
    await studio.box.locator('label', { hasText: say('readSheet') }).click();
    await expect(sheets.getByRole('img', { name: say('sheetIsRead') })).toHaveCount(14);
    await page.screenshot({ path: join(pictures, `workbook-sheet-${language}.png`) });
    await studio.press('dryRun');
    await expect(studio.box.getByRole('heading', { name: say('triedTitle') })).toBeVisible({
      timeout: 60_000,
    });
    await page.screenshot({ path: join(pictures, `workbook-tried-${language}.png`) });
  });
