import { join, resolve } from 'node:path';

import { serious } from '../harness/serious.ts';
import { expect, test } from '../harness/test-workbench.ts';
import { StudioPage } from '../pages/studio-page.ts';
import { runCommand, visitOf } from '../pages/visit.ts';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');

const wide = 'orang;tamu;Satu;Dua;Tiga\nSatu;a;0;2;0\nDua;b;1;0;3\nTiga;c;0;0;0\n';
const fixed = [
  'NAMA          PELABUHAN     MUATAN',
  'KM Satu       Belawan       120   ',
  'KM Dua        Dumai         85    ',
  'KM Tiga       Belawan       40    ',
  'KM Empat      Batam         310   ',
].join('\n');
const payments = [
  'pembayar;penerima;debit;laporan;nilai',
  'Rek 01;Rek 02;100;LP-1;B2',
  'Rek 02;Rek 03;;LP-2;A1',
  'Rek 01;Rek 03;50;LP-1;B2',
].join('\n');

for (const { language, theme } of [
  { language: 'en', theme: 'dark' },
  { language: 'id', theme: 'light' },
] as const)
  test(`sources, conditions, names, wide tables and widths are set by hand (${language})`, async ({
    folder,
    start,
  }) => {
    const started = await start({ language, theme });
    const { page, window } = started;
    const visit = visitOf(started, folder, language);
    const { words } = visit;
    const say = (path: string) => words.say('studio', path);
    const studio = new StudioPage(page, say);
    const { box } = studio;
    const picture = (name: string) =>
      page.screenshot({ path: join(pictures, `parts-${name}-${language}.png`) });
    await window.seesChartOf(58);

    await started.choose(folder.write('setoran.csv', payments));
    await runCommand(visit, 'import');
    await expect(studio.glyphs).toHaveCount(3);
    await expect(box.locator('.studio-link')).toHaveCount(3);
    await box
      .locator('.studio-told')
      .getByRole('button', { name: say('addUnless') })
      .click();
    await studio.choose(box.locator('.studio-told .studio-rule .field-box').first(), 'debit');
    await expect(box.locator('.studio-link')).toHaveCount(2);
    await box.locator('.studio-name').first().fill('penyetor');
    await box.locator('.studio-name').first().press('Enter');
    await expect(box.locator('.studio-ends').first()).toContainText('penyetor');
    await studio.press('addSource');
    await expect(box.getByText(say('gaps.no-source-key'))).toBeVisible();
    await studio.column('laporan').dragTo(studio.slots(say('roles.key')).last());
    await studio.becomes('nilai', `${say('source')}: ${say('roles.grade')}`);
    await expect(box.getByText(say('gaps.no-source-key'))).toHaveCount(0);
    await picture('source');
    expect(await serious(page)).toEqual([]);

    await started.choose(folder.write('matriks.csv', wide));
    await box.getByRole('button', { name: words.say('interface', 'import.add') }).click();
    await studio.press('mapColumns');
    await expect(studio.column('orang')).toBeVisible();
    await box.getByRole('button', { name: new RegExp(say('spec')) }).click();
    await page.getByRole('option', { name: say('blank'), exact: true }).click();
    await studio.becomes('orang', say('becomesEntity'));
    await expect(studio.glyphs).toHaveCount(3);
    await box.getByText(say('unfold'), { exact: true }).click();
    await studio.becomes(say('unfoldedHeading'), say('becomesEntity'));
    await box.getByRole('button', { name: say('keepColumn') }).click();
    await page.getByRole('menuitem', { name: 'tamu', exact: true }).click();
    await studio.press('addLink');
    await expect(box.locator('.studio-link')).toHaveCount(3);
    await picture('unfolded');
    expect(await serious(page)).toEqual([]);

    await page.setViewportSize({ width: 960, height: 600 });
    await started.choose(folder.write('muatan.txt', fixed));
    await box.getByRole('button', { name: words.say('interface', 'import.add') }).click();
    await studio.press('mapColumns');
    const cuts = box.getByRole('slider');
    await expect(cuts).toHaveCount(2);
    await expect(studio.column('PELABUHAN')).toBeVisible();
    await cuts.first().press('Delete');
    await expect(cuts).toHaveCount(1);
    await expect(studio.column('NAMA          PELABUHAN')).toBeVisible();
    await studio.press('addCut');
    await expect(cuts).toHaveCount(2);
    await cuts.first().press('Shift+ArrowLeft');
    await expect(cuts.first()).toHaveAttribute('aria-valuenow', '9');
    const [cut, line] = [await cuts.first().boundingBox(), await box.locator('pre').boundingBox()];
    if (!cut || !line) throw new Error('no cut');
    await page.mouse.move(cut.x + 6, cut.y + 10);
    await page.mouse.down();
    await page.mouse.move(line.x + (line.width / 34) * 14, cut.y + 10, { steps: 4 });
    await page.mouse.up();
    await expect(studio.column('PELABUHAN')).toBeVisible();
    await picture('widths');
    expect(await serious(page)).toEqual([]);
  });
