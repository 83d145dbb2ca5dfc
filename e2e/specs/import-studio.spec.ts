import { join, resolve } from 'node:path';

import { serious } from '../harness/serious.ts';
import { expect, test } from '../harness/test-workbench.ts';
import { StudioPage } from '../pages/studio-page.ts';
import { runCommand, visitOf } from '../pages/visit.ts';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');

const calls = [
  'penelepon;ditelepon;waktu;detik;catatan',
  '+62 812 5550 0142;+62 813 5550 0178;03/04/2024 08:15;64;tes',
  '+62 812 5550 0142;+60 11 5550 2290;05/04/2024 21:40;310;',
  '+62 811 5550 0113;+60 11 5550 2290;06/04/2024 02:05;12;',
  '+62 813 5550 0178;+62 811 5550 0113;06/04/2024 11:30;45;',
].join('\n');

for (const language of ['en', 'id'] as const)
  test(`a call record is mapped, tried, imported, undone and known again (${language})`, async ({
    folder,
    start,
  }) => {
    const started = await start({ language });
    const { page, window } = started;
    const visit = visitOf(started, folder, language);
    const { words } = visit;
    const say = (path: string) => words.say('studio', path);
    await window.seesChartOf(58);
    await started.choose(join(folder.path, 'Panggilan.benang'));
    await runCommand(visit, 'new-case');
    await page.getByRole('dialog').getByRole('textbox').first().fill('Panggilan');
    await page.keyboard.press('Enter');
    await window.seesChartOf(0);

    const studio = new StudioPage(page, say);
    await started.choose(folder.write('panggilan.csv', calls));
    await runCommand(visit, 'import');
    await expect(studio.glyphs.first()).toBeVisible();
    await page.screenshot({ path: join(pictures, `studio-suggested-${language}.png`) });
    expect(await serious(page)).toEqual([]);

    await studio.box.getByRole('button', { name: new RegExp(say('spec')) }).click();
    await page.getByRole('option', { name: say('blank'), exact: true }).click();
    await expect(studio.box.getByText(say('gaps.no-entity'))).toBeVisible();
    await expect(studio.glyphs).toHaveCount(0);
    await studio.becomes('penelepon', say('becomesEntity'));
    await expect(studio.glyphs).toHaveCount(3);
    await studio.becomes('ditelepon', say('becomesEntity'));
    await expect(studio.glyphs).toHaveCount(4);
    await studio.press('addLink');
    await expect(studio.box.locator('.studio-link')).toHaveCount(4);
    await studio.column('detik').dragTo(studio.slots(say('roles.property')).last());
    await expect(studio.column('detik').locator('.studio-chip')).toHaveCount(1);
    await page.screenshot({ path: join(pictures, `studio-mapped-${language}.png`) });

    await page.keyboard.press('Control+z');
    await expect(studio.column('detik').locator('.studio-chip')).toHaveCount(0);
    await expect(studio.box.locator('.studio-link')).toHaveCount(4);
    await page.keyboard.press('Control+Shift+z');
    await expect(studio.column('detik').locator('.studio-chip')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(studio.box).toHaveCount(0);
    const resume = page.locator('.notice').getByRole('button', { name: words.command('resume-import') });
    await expect(resume).toBeVisible();
    await page.screenshot({ path: join(pictures, `studio-aside-${language}.png`) });
    await resume.click();
    await expect(studio.column('detik').locator('.studio-chip')).toHaveCount(1);
    await expect(studio.box.locator('.studio-link')).toHaveCount(4);
    await expect(studio.glyphs).toHaveCount(4);

    await studio.press('dryRun');
    await expect(studio.box.getByRole('heading', { name: say('triedTitle') })).toBeVisible();
    await expect(studio.box.locator('.import-cells')).toContainText('catatan');
    await page.screenshot({ path: join(pictures, `studio-tried-${language}.png`) });
    await studio.press('back');

    await studio.press('saveAs');
    await studio.box.getByRole('textbox', { name: say('specName') }).fill('CDR rekaan');
    await studio.press('save');
    await expect(studio.box.locator('.studio-file')).toContainText('CDR rekaan');
    await studio.box.locator('.dialog-actions .button-primary').click();
    await studio.box.getByRole('button', { name: words.say('interface', 'import.keep') }).click();
    await window.seesChartOf(4);
    await page.keyboard.press('Control+z');
    await window.seesChartOf(0);

    await started.choose(folder.write('panggilan-mei.csv', calls.replaceAll('/04/2024', '/05/2024')));
    await runCommand(visit, 'import');
    await expect(studio.box.locator('.studio-file')).toContainText('CDR rekaan');
  });
