import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { pdfPages } from '../harness/pdf-text.ts';
import { serious } from '../harness/serious.ts';
import { expect, test } from '../harness/test-workbench.ts';

const pictures = process.env['BENANG_PICTURES'];

for (const language of ['en', 'id'] as const)
  test(`says beforehand what a file lacks, and afterwards what it lacked: ${language}`, async ({
    folder,
    start,
  }) => {
    const started = await start({ language });
    const { page, window } = started;
    await window.seesChartOf(58);
    await page.keyboard.press('Control+Shift+e');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/58 entities and 108 links|58 entitas dan 108 kaitan/)).toBeVisible();
    await expect(dialog.getByText('TLP:RED').or(dialog.getByText(/TLP:AMBER/))).toBeVisible();
    await expect(dialog.getByRole('checkbox').first()).toBeChecked();
    expect(await serious(page)).toEqual([]);
    if (pictures) await page.screenshot({ path: join(pictures, `export-${language}.png`) });

    const path = join(folder.path, 'kaitan.csv');
    await started.choose(path);
    await page.keyboard.type(language === 'en' ? 'Links' : 'Kaitan');
    await page.keyboard.press('Enter');
    await expect(
      dialog.getByText(/entities without a link|entitas tanpa kaitan|grades|jenis|types/).first(),
    ).toBeVisible();
    await dialog.getByRole('button', { name: /Choose where|Pilih tempat/ }).click();
    await expect(dialog.getByText(/kaitan\.csv/)).toBeVisible();
    expect(await serious(page)).toEqual([]);
    if (pictures) await page.screenshot({ path: join(pictures, `exported-${language}.png`) });
    await started.app.evaluate(({ shell }) => {
      shell.showItemInFolder = (shown) => void (process.env['BENANG_SHOWN'] = shown);
    });
    await dialog.getByRole('button', { name: /Show in its folder|Tampilkan di foldernya/ }).click();
    await expect.poll(() => started.app.evaluate(() => process.env['BENANG_SHOWN'])).toBe(path);
    const lines = readFileSync(path, 'utf8').trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(108);
    expect(lines[0]).toContain(language === 'en' ? 'From ID' : 'ID asal');

    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+e');
    await expect(dialog.getByRole('option', { selected: true })).toHaveText(/Links|Kaitan/);
  });

test('asks why before real names leave, and takes the selection alone', async ({ folder, start }) => {
  const started = await start();
  const { page, window } = started;
  await window.seesChartOf(58);
  await window.chart.focus();
  await page.keyboard.press('Control+a');
  await window.run('Export…');
  const dialog = page.getByRole('dialog').first();
  await dialog.getByRole('radio', { name: /What is selected \(58/ }).focus();
  await page.keyboard.press('Space');
  await dialog.getByText('Write protected people under masked names').click();
  await expect(dialog.getByText('You will be asked for a reason')).toBeVisible();
  if (pictures) await page.screenshot({ path: join(pictures, 'export-named.png') });
  const path = join(folder.path, 'nyata.xlsx');
  await started.choose(path);
  await dialog.getByRole('option', { name: /Workbook/ }).click();
  await dialog.getByRole('button', { name: 'Choose where and write…' }).click();
  await page.getByRole('combobox').or(page.getByRole('textbox')).last().fill('diminta jaksa');
  if (pictures) await page.screenshot({ path: join(pictures, 'export-why.png') });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/left under their real names/)).toBeVisible();
  expect(existsSync(path)).toBe(true);
});

test('goes on paper as text and lines, with marking, date and number on every page', async ({
  folder,
  start,
}) => {
  const started = await start();
  const { page, window } = started;
  await window.seesChartOf(58);
  await window.run('Export…');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('option', { name: /Pages to print/ }).click();
  await dialog.getByRole('radio', { name: 'At a scale' }).click();
  const told = dialog.getByText(/\d+ pages, the chart at 100 %/);
  await expect(told).toBeVisible();
  await expect(dialog.getByRole('img', { name: 'The chart as it will stand in the file' })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  if (pictures) await page.screenshot({ path: join(pictures, 'export-pdf.png') });
  const count = Number(/\d+/.exec(await told.innerText())?.[0]);
  const path = join(folder.path, 'bagan.pdf');
  await started.choose(path);
  await dialog.getByRole('button', { name: 'Choose where and write…' }).click();
  await expect(dialog.getByText(/bagan\.pdf: \d+ pages/)).toBeVisible({ timeout: 60_000 });
  const bytes = readFileSync(path);
  if (pictures) writeFileSync(join(pictures, 'bagan.pdf'), bytes);
  const pages = pdfPages(bytes);
  expect(pages.length).toBe(count);
  for (const [at, text] of pages.entries()) {
    expect(text.match(/TLP:RED/g)).toHaveLength(2);
    expect(text).toContain('SAMPLE case');
    expect(text).toContain(`Page ${at + 1} of ${pages.length}`);
    expect(text).toMatch(/20\d\d/);
  }
  expect(pages[0]).toContain('overview of all pages');
  expect(pages[0]).toContain('Victim K-01');
  expect(pages[0]).not.toContain('Melati');
  // no bitmap of the chart
  expect(bytes.toString('latin1').match(/\/Subtype\s*\/Image/g)?.length ?? 0).toBeLessThan(10);
});

test('is drawn with names as text, those of protected people masked, and nothing from outside', async ({
  folder,
  start,
}) => {
  const started = await start();
  const { page, window } = started;
  await window.seesChartOf(58);
  await window.run('Export…');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('option', { name: /Drawing \(SVG\)/ }).click();
  const path = join(folder.path, 'bagan.svg');
  await started.choose(path);
  await dialog.getByRole('button', { name: 'Choose where and write…' }).click();
  await expect(dialog.getByText(/bagan\.svg: /)).toBeVisible();
  const svg = readFileSync(path, 'utf8');
  if (pictures) writeFileSync(join(pictures, 'bagan.svg'), svg);
  expect(svg).toContain('>Victim K-01</text>');
  expect(svg).toContain('TLP:RED</text>');
  expect(svg).not.toMatch(/<script|javascript:|<foreignObject|href="(?!data:image\/png|#)/);
  expect(svg.match(/<path /g)?.length).toBeGreaterThan(200);
  expect(svg).not.toContain('@@image');
});
