import { join } from 'node:path';

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { DrawingPage } from '../pages/drawing-page.ts';
import { FilterPage } from '../pages/filter-page.ts';
import { SettingsPage } from '../pages/settings-page.ts';
import { SpokenWords } from '../pages/spoken-words.ts';
import { TablePage } from '../pages/table-page.ts';
import { TypesPage } from '../pages/types-page.ts';
import { expect, test } from '../harness/test-workbench.ts';

/** What the types of this test are called. */
const told = {
  id: { type: 'Ponton', property: 'Keadaan', chip: 'Jenis: Ponton' },
  en: { type: 'Pontoon', property: 'Condition', chip: 'Type: Pontoon' },
} as const;

/** What axe finds serious or worse on what is in sight. */
async function refused(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

for (const language of ['id', 'en'] as const)
  test(`a type of the case is made, drawn, told of, filtered and found in the table (${language})`, async ({
    start,
  }) => {
    const { page, window } = await start({ language });
    const types = new TypesPage(page, language);
    const drawing = new DrawingPage(window);
    const words = told[language];
    const spoken = new SpokenWords(language);
    const say = (key: string) => spoken.say('interface', key);
    await window.seesChartOf(58);

    await types.open();
    const entity = await types.begin('newEntity', 'Ponton', 'Pontoon');
    await entity.getByRole('radio', { name: types.word('icons.anchor') }).click();
    await types.choose(entity, types.word('colour'), types.word('colours.purple'));
    expect(await refused(page)).toEqual([]);
    await types.save(entity, 'save');
    const property = await types.begin('newProperty', 'Keadaan', 'Condition');
    await types.choose(property, types.word('holds'), types.word('kind-choice'));
    await property.getByRole('textbox', { name: types.word('choices') }).fill('laik\nkaram');
    await property.getByText(words.type, { exact: true }).click();
    expect(await refused(page)).toEqual([]);
    await types.save(property, 'saveProperty');
    await expect(types.list.getByRole('listitem').first()).toContainText(words.type);
    await page.keyboard.press('Escape');

    await types.showStrip();
    await drawing.dragType(words.type, await drawing.place(560, 420));
    await page.keyboard.type('Ponton Contoh 1');
    await page.keyboard.press('Enter');
    await window.seesChartOf(59);
    await expect(page.getByRole('group', { name: spoken.say('chart', 'legendLabel') })).toContainText(
      words.type,
    );
    await expect(window.inspector).toContainText(words.type);
    await window.inspector.getByRole('button', { name: say('inspector.addValue') }).click();
    const form = page.getByRole('dialog');
    await expect(form).toContainText(words.property);
    await types.choose(form, say('forms.value'), 'karam');
    await form.getByRole('button', { name: say('forms.add'), exact: true }).click();
    await expect(window.inspector).toContainText('karam');

    const filter = new FilterPage(page, language);
    await filter.openPanel();
    await filter.addType(words.type);
    await page.keyboard.press('Escape');
    await expect(filter.summary).toContainText(words.chip);
    await expect(window.chart).toHaveAttribute('data-entities', '1');

    const table = new TablePage(page, language);
    await table.open();
    await expect(table.grid).toContainText('Ponton Contoh 1');
    await expect(table.cell(1, 1)).toHaveText(words.type);
    await table.showColumn(spoken.say('table', 'columnsButton'), words.property);
    await expect(table.grid).toContainText('karam');
  });

test('a type in use goes only when its items become something else, and one undo brings all of it back', async ({
  start,
}) => {
  const { page, window } = await start();
  const types = new TypesPage(page);
  const drawing = new DrawingPage(window);
  await window.seesChartOf(58);
  await types.open();
  const form = await types.begin('newEntity', '', 'Pontoon');
  await types.save(form, 'save');
  await page.keyboard.press('Escape');
  await types.showStrip();
  await drawing.dragType('Pontoon', await drawing.place(560, 420));
  await page.keyboard.type('Ponton Contoh 2');
  await page.keyboard.press('Enter');
  await window.seesChartOf(59);
  await expect(window.inspector).toContainText('Pontoon');

  await types.open();
  await types.list.getByRole('button', { name: 'Delete Pontoon' }).click();
  const asked = page.getByRole('dialog', { name: 'Delete Pontoon' });
  await expect(asked).toContainText('1 entity is of this type');
  await types.choose(asked, types.word('instead'), 'Vessel');
  await asked.getByRole('button', { name: types.word('changeAndDelete') }).click();
  await expect(types.list.getByRole('listitem')).toHaveCount(0);
  // a dialog that is going still takes the keys
  await expect(asked).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(window.inspector).toContainText('Vessel');
  await page.keyboard.press('Control+z');
  await expect(window.inspector).toContainText('Pontoon');
});

test('a type and a property that a file names in its own words are described, and keep those words', async ({
  folder,
  start,
}) => {
  const started = await start();
  const { page, window } = started;
  const types = new TypesPage(page);
  const rows = ['P1,Orang Rekaan Satu', 'P2,Orang Rekaan Dua'].map((row) => `${row},Person of interest,laut`);
  const file = folder.write('orang.csv', ['id,label,type,asal/jalur', ...rows].join('\n'));
  await window.seesChartOf(58);
  await started.choose(join(folder.path, 'Asing.benang'));
  await window.makeCase('Asing');
  await window.importFiles(started, file);
  await page.getByRole('button', { name: 'See it on the chart' }).click();
  await window.seesChartOf(2);

  await types.open();
  const wanted = await types.describe('Person of interest', 'newEntity');
  await expect(wanted).toContainText('“Person of interest”');
  await wanted.getByRole('textbox', { name: types.word('nameId') }).fill('Orang yang dicari');
  await wanted.getByRole('textbox', { name: types.word('nameEn') }).fill('Wanted person');
  await wanted.getByRole('textbox', { name: types.word('manyEn') }).fill('Wanted people');
  await types.save(wanted, 'save');
  const route = await types.describe('asal/jalur', 'newProperty');
  await route.getByRole('textbox', { name: types.word('nameId') }).fill('Jalur asal');
  await route.getByRole('textbox', { name: types.word('nameEn') }).fill('Route from');
  await types.save(route, 'saveProperty');
  await expect(types.list.getByRole('button', { name: /^Describe/ })).toHaveCount(0);
  await page.keyboard.press('Escape');

  await expect(window.explorer).toContainText('Wanted people');
  await window.goTo('Orang Rekaan Satu');
  await expect(window.inspector).toContainText('Wanted person');
  await expect(window.inspector).toContainText('Route from');
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.choose('language', 'Bahasa Indonesia');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(window.inspector).toContainText('Jalur asal');
  await expect(window.explorer).toContainText('Orang yang dicari');
});
